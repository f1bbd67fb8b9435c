import { p256 } from '@noble/curves/nist.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isSignature } from '#apps-script/web-app/signature.ts';

const { Fn, Fp } = p256.Point;
const curve = { name: 'ECDSA', namedCurve: 'P-256' };
const signing = { name: 'ECDSA', hash: 'SHA-256' };

/** What is judged: the bytes of a message, its signature (r and s) and a public key, both in hexadecimal digits. */
type Claim = { message: Uint8Array<ArrayBuffer>; r: string; s: string; key: string };
type Change = (claim: Claim, at: number) => Claim | Promise<Claim>;

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hexOf = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('hex');
const digits = (value: bigint) => value.toString(16).padStart(64, '0');
const number = (hex: string) => BigInt(`0x${hex}`);

/** The same number with one other bit. */
const flipped = (hex: string, at: number) => digits(number(hex) ^ (1n << BigInt(at % 256)));

/** Everything that a forger may try, and what stays valid: the other form of s, and nothing changed at all. */
const changes: Record<string, Change> = {
  nothing: (claim) => claim,
  'one bit of the message': ({ message, ...rest }, at) => ({
    ...rest,
    message: message.map((byte, index) => (index === at % message.length ? byte ^ 1 : byte)),
  }),
  'another character of the same length': ({ message, ...rest }) => ({
    ...rest,
    message: new TextEncoder().encode(new TextDecoder().decode(message).replace('受', '発')),
  }),
  'one bit of r': (claim, at) => ({ ...claim, r: flipped(claim.r, at) }),
  'one bit of s': (claim, at) => ({ ...claim, s: flipped(claim.s, at) }),
  'r and s swapped': (claim) => ({ ...claim, r: claim.s, s: claim.r }),
  'the other form of s': (claim) => ({ ...claim, s: digits(Fn.neg(number(claim.s))) }),
  'the other form of r': (claim) => ({ ...claim, r: digits(Fn.neg(number(claim.r))) }),
  'one bit of the key': (claim, at) => {
    const [x, y] = [claim.key.slice(2, 66), claim.key.slice(66)];
    return { ...claim, key: at < 256 ? `04${flipped(x, at)}${y}` : `04${x}${flipped(y, at)}` };
  },
  'the opposite point': (claim) => ({
    ...claim,
    key: claim.key.slice(0, 66) + digits(Fp.neg(number(claim.key.slice(66)))),
  }),
  'the key of somebody else': async (claim) => ({ ...claim, key: (await newKey()).key }),
};
const stillValid = new Set(['nothing', 'the other form of s']);

async function newKey() {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, false, [
    'sign',
    'verify',
  ]);
  return { privateKey, key: hexOf(await crypto.subtle.exportKey('raw', publicKey)) };
}

async function signedClaim(text: string): Promise<Claim> {
  const { privateKey, key } = await newKey();
  const message = new TextEncoder().encode(text);
  const signature = hexOf(await crypto.subtle.sign(signing, privateKey, message));
  return { message, r: signature.slice(0, 64), s: signature.slice(64), key };
}

async function verdicts(claim: Claim) {
  const { message, r, s, key } = claim;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', message));
  return {
    script: await scriptTakes(claim),
    library: libraryTakes(bytesOf(r + s), digest, bytesOf(key)),
    browser: await browserTakes(bytesOf(r + s), message, bytesOf(key)),
  };
}

async function scriptTakes({ message, r, s, key }: Claim): Promise<boolean> {
  return isSignature(r + s, hexOf(await crypto.subtle.digest('SHA-256', message)), key);
}

function libraryTakes(signature: Uint8Array, digest: Uint8Array, key: Uint8Array): boolean {
  return p256.verify(signature, digest, key, { prehash: false, lowS: false });
}

async function browserTakes(
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  raw: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', raw, curve, false, ['verify']);
    return await crypto.subtle.verify(signing, key, signature, message);
  } catch {
    return false;
  }
}

test('2,000 signatures of WebCrypto and what forgers make of them are judged as by the library and by WebCrypto', async () => {
  const kinds = Object.keys(changes);
  const seen = new Map<string, number>();
  const texts = fc.string({ unit: 'grapheme', maxLength: 100 }).map((text) => `受注${text}`);
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.constantFrom(...kinds),
      fc.nat({ max: 511 }),
      async (text, kind, at) => {
        const claim = await signedClaim(text);
        const changed = (await changes[kind]?.(claim, at)) ?? claim;
        const valid = stillValid.has(kind);
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        expect(await scriptTakes(claim)).toBe(true);
        expect(await verdicts(changed)).toEqual({ script: valid, library: valid, browser: valid });
      },
    ),
    { numRuns: 2000 },
  );
  expect([...seen.keys()].toSorted()).toEqual(kinds.toSorted());
}, 180_000);

test('a signature, digest or key of another length is none', async () => {
  const { message, r, s, key } = await signedClaim('長さ');
  const digest = hexOf(await crypto.subtle.digest('SHA-256', message));
  expect(isSignature(r + s, digest, key)).toBe(true);
  expect(isSignature(`${r}${s}0`, digest, key)).toBe(false);
  expect(isSignature(`0${r}${s}`, digest, key)).toBe(false);
  expect(isSignature(`${r}0${s}`, digest, key)).toBe(false);
  expect(isSignature((r + s).slice(1), digest, key)).toBe(false);
  expect(isSignature(r + s, `0${digest}`, key)).toBe(false);
  const compressed = p256.Point.fromHex(key).toHex(true);
  expect(isSignature(r + s, digest, compressed)).toBe(false);
});

test('a signature whose point lies beyond the order of the curve, which chance never makes, is taken', () => {
  const point = pointBeyondOrder();
  const [ofBase, ofKey] = [11n, 13n];
  const key = point.subtract(p256.Point.BASE.multiply(ofBase)).multiply(Fn.inv(ofKey));
  const r = Fn.create(point.toAffine().x);
  const s = Fn.mul(r, Fn.inv(ofKey));
  const digest = digits(Fn.mul(ofBase, s));
  const signature = digits(r) + digits(s);
  expect(libraryTakes(bytesOf(signature), bytesOf(digest), key.toBytes(false))).toBe(true);
  expect(isSignature(signature, digest, key.toHex(false))).toBe(true);
  expect(isSignature(digits(r + 1n) + digits(s), digest, key.toHex(false))).toBe(false);
});

/** The first point whose x is no smaller than the order, so that r is not x itself but its remainder. */
function pointBeyondOrder(x = Fn.ORDER) {
  try {
    return p256.Point.fromHex(`02${digits(x)}`);
  } catch {
    return pointBeyondOrder(x + 1n);
  }
}
