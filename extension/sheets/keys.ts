import type { MemberKey, MemberKeys } from '#shared/ports/member-keys.ts';

/** Where pairs are kept between two runs of the browser. */
type KeptPairs = {
  get(workbookId: string): Promise<CryptoKeyPair | undefined>;
  /** Keeps the pair unless one is kept already, and answers with the one that is kept. */
  keepFirst(workbookId: string, pair: CryptoKeyPair): Promise<CryptoKeyPair>;
};

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** Keys of WebCrypto. The private half is not extractable, so not even this extension can give it away. */
export function createMemberKeys(pairs: KeptPairs, { subtle }: Crypto = crypto): MemberKeys {
  return {
    async of(workbookId) {
      const known = await pairs.get(workbookId);
      const pair =
        known ??
        (await pairs.keepFirst(
          workbookId,
          await subtle.generateKey(algorithm, false, ['sign', 'verify']),
        ));
      return memberKey(pair, subtle);
    },
  };
}

async function memberKey(pair: CryptoKeyPair, subtle: SubtleCrypto): Promise<MemberKey> {
  const point = await subtle.exportKey('raw', pair.publicKey);
  const digest = await subtle.digest('SHA-256', point);
  return {
    publicKey: hex(point),
    fingerprint: hex(digest).slice(0, 16),
    sign: async (text) =>
      hex(await subtle.sign(algorithm, pair.privateKey, new TextEncoder().encode(text))),
  };
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
