import { weierstrass } from '@noble/curves/abstract/weierstrass.js';

import { type Envelope, signedText } from '#shared/wire/envelope.ts';

/**
 * The curve P-256 (SP 800-186, 3.2.1.3). The library's ready-made `p256.verify` brings signing, key making and its own SHA-256 along, 16 KiB
 * that take the script past its ceiling; the tests hold the equation below to the verdict of that function and of WebCrypto.
 */
const curve = {
  p: BigInt('0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff'),
  n: BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551'),
  h: BigInt(1),
  a: BigInt('0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc'),
  b: BigInt('0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b'),
  Gx: BigInt('0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296'),
  Gy: BigInt('0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5'),
};
const point = weierstrass(curve);

/**
 * Whether the request was signed for this workbook by the holder of the public key (130 hexadecimal digits of an uncompressed point).
 * Never throws: a key that is no point of the curve has signed nothing.
 */
export function isSignedBy(publicKey: string, workbookId: string, { s, b }: Envelope): boolean {
  const digest = Utilities.computeDigest(
    Utilities.DigestAlgorithm.SHA_256,
    signedText(workbookId, b),
    // Without a charset the platform would read every character above ASCII as the same one.
    Utilities.Charset.UTF_8,
  );
  return isSignature(s, hexOf(digest), publicKey);
}

/**
 * ECDSA verification (FIPS 186-5, 6.4.2) of r and s (128 hexadecimal digits) for a SHA-256 digest (64 digits). Signatures of WebCrypto are
 * not in low-S form, so both forms count.
 */
export function isSignature(signature: string, digest: string, publicKey: string): boolean {
  if (signature.length !== 128 || digest.length !== 64 || publicKey.length !== 130) return false;
  try {
    const scalars = point.Fn;
    const r = BigInt(`0x${signature.slice(0, 64)}`);
    const s = BigInt(`0x${signature.slice(64)}`);
    if (!scalars.isValidNot0(r) || !scalars.isValidNot0(s)) return false;
    const inverse = scalars.inv(s);
    const ofBase = scalars.create(BigInt(`0x${digest}`) * inverse);
    const ofKey = scalars.create(r * inverse);
    // `fromHex` refuses what does not lie on the curve; both products are added in one pass, as the library's own `verify` does.
    const sum = point.BASE.mulAddUnsafe(ofBase, point.fromHex(publicKey), ofKey);
    return !sum.is0() && scalars.create(sum.toAffine().x) === r;
  } catch {
    return false;
  }
}

/** The name of a key: the first 16 hexadecimal digits of the SHA-256 of its 65 bytes. */
export function fingerprintOf(publicKey: string): string {
  const bytes = Array.from({ length: publicKey.length / 2 }, (_, at) => {
    const byte = parseInt(publicKey.slice(at * 2, at * 2 + 2), 16);
    // The platform's bytes go from -128 to 127.
    return byte > 127 ? byte - 256 : byte;
  });
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytes);
  return hexOf(digest).slice(0, 16);
}

function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
}
