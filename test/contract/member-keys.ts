import { expect, test } from 'vitest';

import type { MemberKeys } from '#shared/ports/member-keys.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

/** What every keeper of keys must do; each call of `create` opens the same one anew. */
export function memberKeysContract(create: () => MemberKeys): void {
  test('the key of a workbook is made once, even when two ask at once', async () => {
    const keys = create();
    const [one, two] = await Promise.all([keys.of('book-1'), keys.of('book-1')]);
    expect(two.publicKey).toBe(one.publicKey);
    const later = await create().of('book-1');
    expect(later.fingerprint).toBe(one.fingerprint);
    const other = await keys.of('book-2');
    expect(other.publicKey).not.toBe(one.publicKey);
  });

  test('the fingerprint is the beginning of the SHA-256 of the 65 bytes of the key', async () => {
    const { publicKey, fingerprint } = await create().of('book-1');
    expect(publicKey).toMatch(/^04[0-9a-f]{128}$/);
    const digest = await crypto.subtle.digest('SHA-256', bytes(publicKey));
    expect(Buffer.from(digest).toString('hex').startsWith(fingerprint)).toBe(true);
    expect(fingerprint).toHaveLength(16);
  });

  test('a signature holds for the text that was signed and for no other', async () => {
    const memberKey = await create().of('book-1');
    const signature = await memberKey.sign('mikiwame/1\nbook-1\n{}');
    expect(signature).toMatch(/^[0-9a-f]{128}$/);
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('raw', bytes(memberKey.publicKey), algorithm, true, [
      'verify',
    ]);
    const holds = (text: string) =>
      crypto.subtle.verify(algorithm, key, bytes(signature), new TextEncoder().encode(text));
    await expect(holds('mikiwame/1\nbook-1\n{}')).resolves.toBe(true);
    await expect(holds('mikiwame/1\nbook-2\n{}')).resolves.toBe(false);
  });
}
