import { createHash, createHmac } from 'node:crypto';

import { formatDate } from './date-format.ts';
import type { Runtime } from './runtime.ts';
import {
  asInteger,
  asList,
  asNumber,
  asOneOf,
  asText,
  dateMilliseconds,
  type Member,
  Service,
  SignatureMismatch,
} from './service.ts';

const NAME = 'Utilities';

const DIGESTS = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
} as const;

const signed = (buffer: Uint8Array): number[] =>
  [...buffer].map((byte) => (byte > 127 ? byte - 256 : byte));

const fromSigned = (value: unknown): Uint8Array =>
  Uint8Array.from(asList(value), (byte) => (asNumber(byte) + 256) % 256);

/** Without a charset Apps Script takes US-ASCII, in which every other character becomes a question mark. */
const encode = (text: string, charset: unknown): Uint8Array => {
  const name = charset === undefined ? 'US_ASCII' : asOneOf(charset, ['UTF_8', 'US_ASCII']);
  if (name === 'UTF_8') return Buffer.from(text, 'utf8');
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 63;
    return code < 128 ? code : 63;
  });
};

const bytes = (value: unknown, charset: unknown): Uint8Array =>
  Array.isArray(value) ? fromSigned(value) : encode(asText(value), charset);

const blobService = (data: Uint8Array, contentType: string | null, name: string | null): Service =>
  new Service('Utilities.Blob', {
    getBytes: () => signed(data),
    getDataAsString: (charset = 'UTF-8') => {
      asOneOf(charset, ['UTF-8', 'UTF_8']);
      return Buffer.from(data).toString('utf8');
    },
    getContentType: () => contentType,
    getName: () => name,
  });

const signatures = (): Record<string, Member> => ({
  DigestAlgorithm: {
    MD5: 'MD5',
    SHA_1: 'SHA_1',
    SHA_256: 'SHA_256',
    SHA_384: 'SHA_384',
    SHA_512: 'SHA_512',
  },
  Charset: { US_ASCII: 'US_ASCII', UTF_8: 'UTF_8' },
  computeDigest: (algorithm, value, charset) => {
    const digest = DIGESTS[asOneOf(algorithm, ['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'])];
    return signed(createHash(digest).update(bytes(value, charset)).digest());
  },
  computeHmacSha256Signature: (value, key, charset) => {
    // Bytes go with bytes and text with text; a mixture matches no method.
    if (Array.isArray(value) !== Array.isArray(key)) throw new SignatureMismatch();
    return signed(createHmac('sha256', bytes(key, charset)).update(bytes(value, charset)).digest());
  },
});

const encoded = (value: unknown, charset: unknown): Buffer =>
  Buffer.from(Array.isArray(value) ? fromSigned(value) : encode(asText(value), charset ?? 'UTF_8'));

const webSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

const decoded = (value: unknown, alphabet: RegExp): number[] => {
  const text = asText(value);
  if (!alphabet.test(text)) throw new Error('Could not decode string.');
  return signed(Buffer.from(text, 'base64'));
};

const base64 = (): Record<string, Member> => ({
  base64Encode: (value, charset) => encoded(value, charset).toString('base64'),
  base64EncodeWebSafe: (value, charset) => webSafe(encoded(value, charset).toString('base64')),
  base64Decode: (value) => decoded(value, /^[A-Za-z0-9+/]*={0,2}$/),
  base64DecodeWebSafe: (value) => decoded(value, /^[A-Za-z0-9_-]*={0,2}$/),
});

/** Utilities. */
export const utilitiesService = (runtime: Runtime): Service =>
  new Service(NAME, {
    ...signatures(),
    ...base64(),
    getUuid: () => runtime.handle(`${NAME}.getUuid`, 'uuid'),
    sleep: (milliseconds) => {
      const time = asInteger(milliseconds);
      runtime.handle(`${NAME}.sleep`, 'sleep', time);
      runtime.meter.slept(time);
    },
    formatDate: (date, timeZone, format) => {
      const moment = dateMilliseconds(date);
      if (moment === null) throw new SignatureMismatch();
      return formatDate(moment, asText(timeZone), asText(format));
    },
    newBlob: (data, contentType = null, name = null) =>
      blobService(
        Array.isArray(data) ? fromSigned(data) : Buffer.from(asText(data), 'utf8'),
        contentType === null ? null : asText(contentType),
        name === null ? null : asText(name),
      ),
  });
