import { createHash, createHmac } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { errorOf, runBody, scriptWorkbook } from './script-workbook.ts';

const signed = (buffer: Buffer): number[] => [...buffer.values()].map((byte) => (byte << 24) >> 24);

const format = (zone: string, pattern: string) =>
  `Utilities.formatDate(new Date(Date.UTC(2026, 2, 4, 20, 5, 9)), '${zone}', "${pattern}")`;

describe('Utilities', () => {
  it('signs in US-ASCII with question marks unless a charset is given', async () => {
    const [plain, same, utf8] = [
      signed(createHmac('sha256', '??').update('caf?').digest()),
      `Utilities.computeHmacSha256Signature('カキク', 'k')`,
      signed(createHmac('sha256', '鍵').update('café').digest()),
    ];
    expect(await runBody(`return Utilities.computeHmacSha256Signature('café', '鍵鍵')`)).toEqual(
      plain,
    );
    expect(
      await runBody(
        `return String(${same}) === String(Utilities.computeHmacSha256Signature('サシス', 'k'))`,
      ),
    ).toBe(true);
    expect(
      await runBody(
        `return Utilities.computeHmacSha256Signature('café', '鍵', Utilities.Charset.UTF_8)`,
      ),
    ).toEqual(utf8);
  });

  it('digests texts and signed bytes', async () => {
    const digest = signed(createHash('sha256').update('é').digest());
    expect(
      await runBody(
        `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'é', Utilities.Charset.UTF_8)`,
      ),
    ).toEqual(digest);
    expect(
      await runBody(
        `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [-61, -87])`,
      ),
    ).toEqual(digest);
  });

  it('encodes base 64 both ways', async () => {
    expect(
      await runBody(
        `return [Utilities.base64Encode('é'), Utilities.base64Decode('w6k='), Utilities.base64EncodeWebSafe([-5, -1])]`,
      ),
    ).toEqual(['w6k=', [-61, -87], '-_8=']);
    expect(await errorOf(scriptWorkbook(`function main() { Utilities.base64Decode('*') }`))).toBe(
      'Exception: Could not decode string.',
    );
    expect(
      await runBody(`return Utilities.newBlob(Utilities.base64Decode('w6k=')).getDataAsString()`),
    ).toBe('é');
  });

  it('formats dates in a zone', async () => {
    expect(await runBody(`return ${format('Asia/Tokyo', "yyyy-MM-dd'T'HH:mm:ssXXX")}`)).toBe(
      '2026-03-05T05:05:09+09:00',
    );
    expect(await runBody(`return ${format('UTC', 'yy/M/d h:mm a Z')}`)).toBe(
      '26/3/4 8:05 PM +0000',
    );
    expect(await errorOf(scriptWorkbook(`function main() { ${format('UTC', 'MMM')} }`))).toMatch(
      /months as numbers/,
    );
  });
});
