import { asciiJson, type Envelope, signedText } from '#shared/wire/envelope.ts';

/** A member's device: a key pair as the extension makes it, and requests signed with it. */
export type Device = {
  publicKey: string;
  /** The key's name: first 16 hexadecimal digits of the SHA-256 of its bytes. */
  key: string;
  sign(workbookId: string, body: unknown): Promise<Envelope>;
};

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };

/** A device with a new key, made by WebCrypto and never by the library that verifies. */
export async function newDevice(): Promise<Device> {
  const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  const digest = await crypto.subtle.digest('SHA-256', raw);
  const key = hex(digest).slice(0, 16);
  return {
    publicKey: hex(raw),
    key,
    async sign(workbookId, body) {
      const b = asciiJson(body);
      const text = new TextEncoder().encode(signedText(workbookId, b));
      const signature = await crypto.subtle.sign(
        { name: 'ECDSA', hash: 'SHA-256' },
        pair.privateKey,
        text,
      );
      return { k: key, s: hex(signature), b };
    },
  };
}

function hex(buffer: ArrayBuffer): string {
  return Buffer.from(buffer).toString('hex');
}
