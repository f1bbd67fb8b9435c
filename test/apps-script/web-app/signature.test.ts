import { p256 } from '@noble/curves/nist.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isSignature } from '#apps-script/web-app/signature.ts';

const order = p256.Point.Fn.ORDER;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const scalar = (value: bigint): string => value.toString(16).padStart(64, '0');

const signing = { name: 'ECDSA', namedCurve: 'P-256' };

/** A digest signed by WebCrypto, which hashes the message itself. */
async function signed(message: Uint8Array<ArrayBuffer>) {
  const pair = await crypto.subtle.generateKey(signing, false, ['sign', 'verify']);
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    pair.privateKey,
    message,
  );
  return {
    signature: hex(new Uint8Array(signature)),
    digest: hex(new Uint8Array(await crypto.subtle.digest('SHA-256', message))),
    publicKey: hex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
  };
}

function flipped(text: string, at: number): string {
  const digit = parseInt(text[at] ?? '0', 16);
  return text.slice(0, at) + ((digit + 1) % 16).toString(16) + text.slice(at + 1);
}

test('what WebCrypto signed is taken, in low-S and in high-S form', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const { signature, digest, publicKey } = await signed(Uint8Array.from(bytes));
      expect(isSignature(signature, digest, publicKey)).toBe(true);
      const otherForm = scalar(order - BigInt(`0x${signature.slice(64)}`));
      expect(isSignature(signature.slice(0, 64) + otherForm, digest, publicKey)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('a signature, digest or key with one other digit is not', async () => {
  const { signature, digest, publicKey } = await signed(new Uint8Array([1, 2, 3]));
  for (let at = 0; at < 128; at += 1) {
    expect(isSignature(flipped(signature, at), digest, publicKey)).toBe(false);
    expect(isSignature(signature, digest, flipped(publicKey, at + 2))).toBe(false);
  }
  for (let at = 0; at < 64; at += 1) {
    expect(isSignature(signature, flipped(digest, at), publicKey)).toBe(false);
  }
});

test('it judges as the library does, also at the edges of r and s', () => {
  const edges = [0n, 1n, 2n, order - 1n, order, order + 1n, 2n ** 256n - 1n];
  const numbers = fc.oneof(fc.constantFrom(...edges), fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }));
  const { secretKey, publicKey } = p256.keygen(new Uint8Array(48).fill(7));
  const digest = new Uint8Array(32).fill(9);
  const good = p256.sign(digest, secretKey, { prehash: false });
  const key = hex(p256.Point.fromBytes(publicKey).toBytes(false));
  const judge = (signature: string): boolean =>
    p256.verify(Buffer.from(signature, 'hex'), digest, Buffer.from(key, 'hex'), {
      prehash: false,
      lowS: false,
    });
  expect(isSignature(hex(good), hex(digest), key)).toBe(true);
  fc.assert(
    fc.property(numbers, numbers, (r, s) => {
      const random = scalar(r) + scalar(s);
      const half = hex(good).slice(0, 64) + scalar(s);
      expect(isSignature(random, hex(digest), key)).toBe(judge(random));
      expect(isSignature(half, hex(digest), key)).toBe(judge(half));
    }),
    { numRuns: 60 },
  );
});

test('a key that is no point of the curve has signed nothing', () => {
  const digest = '09'.repeat(32);
  for (const key of [`04${'0'.repeat(128)}`, `04${'f'.repeat(128)}`, '00', '']) {
    expect(isSignature('1'.repeat(128), digest, key)).toBe(false);
  }
});
