import {
  invoked,
  type Observation,
  type Probe,
  type ProbeGroup,
  probe,
  refusal,
} from '../probe.ts';

const utf8 = () => Utilities.Charset.UTF_8;

/** The first bytes of a list, which tell lists apart. */
function head(bytes: readonly number[]): Observation {
  return { length: bytes.length, start: bytes.slice(0, 6) };
}

/** A moment with a different figure in each place: 2019-03-04T05:06:07.089Z, a Monday. */
const moment = () => new Date(Date.UTC(2019, 2, 4, 5, 6, 7, 89));

const patterns: readonly (readonly [id: string, zone: string, pattern: string])[] = [
  ['iso', 'Asia/Tokyo', "yyyy-MM-dd'T'HH:mm:ss.SSS"],
  ['short', 'Asia/Tokyo', 'yy/M/d H:m:s'],
  ['half-day', 'Asia/Tokyo', 'hh:mm a'],
  ['offset', 'Asia/Tokyo', 'Z'],
  ['offset-iso', 'Asia/Tokyo', 'XXX'],
  ['utc', 'UTC', 'yyyy-MM-dd HH:mm XXX'],
  ['gmt', 'GMT', 'HH:mm Z'],
  ['jst', 'JST', 'HH:mm'],
  ['summer-time', 'America/New_York', 'HH:mm Z'],
  ['quoted', 'UTC', "yyyy'年'M'月'd'日' '' HH"],
  ['japanese-bare', 'UTC', 'yyyy年M月d日'],
];

function formatted([id, zone, pattern]: (typeof patterns)[number]): Probe {
  return probe(
    `date-${id}`,
    id === 'jst' ? 'memory' : 'official',
    `formatDate(2019-03-04T05:06:07.089Z, ${zone}, ${pattern})`,
    () => Utilities.formatDate(moment(), zone, pattern),
  );
}

/** Utilities: digests, base64, dates, blobs. */
export const utilities: ProbeGroup = {
  name: 'utilities',
  probes: [
    probe('hmac', 'official', 'computeHmacSha256Signature(abc, key): signed bytes', () =>
      head(Utilities.computeHmacSha256Signature('abc', 'key')),
    ),
    probe(
      'hmac-default-charset',
      'measured',
      'without a charset café and caf? sign alike',
      () =>
        String(Utilities.computeHmacSha256Signature('café', 'k')) ===
        String(Utilities.computeHmacSha256Signature('caf?', 'k')),
    ),
    probe(
      'hmac-japanese',
      'measured',
      'without a charset 物流 and 受注 sign alike',
      () =>
        String(Utilities.computeHmacSha256Signature('物流', '鍵')) ===
        String(Utilities.computeHmacSha256Signature('受注', '鍵')),
    ),
    probe(
      'hmac-utf8',
      'official',
      'with UTF-8 物流 and 受注 sign differently',
      () =>
        String(Utilities.computeHmacSha256Signature('物流', '鍵', utf8())) ===
        String(Utilities.computeHmacSha256Signature('受注', '鍵', utf8())),
    ),
    probe('hmac-utf8-bytes', 'official', 'computeHmacSha256Signature(物流, 鍵, UTF_8)', () =>
      head(Utilities.computeHmacSha256Signature('物流', '鍵', utf8())),
    ),
    probe(
      'hmac-bytes',
      'official',
      'texts and their bytes sign alike',
      () =>
        String(Utilities.computeHmacSha256Signature([97, 98], [107])) ===
        String(Utilities.computeHmacSha256Signature('ab', 'k')),
    ),
    probe('hmac-mixed', 'memory', 'the error of a text with a key of bytes', () =>
      refusal(() => invoked(Utilities, 'computeHmacSha256Signature', 'ab', [107])),
    ),
    probe('digest-sha-256', 'official', 'computeDigest(SHA_256, abc)', () =>
      head(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')),
    ),
    probe('digest-md5', 'official', 'computeDigest(MD5, abc)', () =>
      head(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc')),
    ),
    probe(
      'digest-default-charset',
      'measured',
      'without a charset 物 and ? have one digest',
      () =>
        String(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '物')) ===
        String(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '?')),
    ),
    probe(
      'digest-emoji',
      'memory',
      'without a charset an emoji counts as one ?',
      () =>
        String(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '😀')) ===
        String(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '?')),
    ),
    probe(
      'digest-lone-surrogate',
      'memory',
      'with UTF-8 half a pair counts as a replacement character',
      () =>
        String(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '\ud800', utf8())) ===
        String(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '\ufffd', utf8())),
    ),
    probe('digest-empty', 'official', "computeDigest(SHA_256, '')", () =>
      head(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '')),
    ),
    probe('base64', 'official', 'base64Encode(abc>?)', () => Utilities.base64Encode('abc>?')),
    probe('base64-japanese', 'memory', 'base64Encode(物) without a charset', () =>
      Utilities.base64Encode('物'),
    ),
    probe('base64-utf8', 'official', 'base64Encode(物, UTF_8)', () =>
      Utilities.base64Encode('物', utf8()),
    ),
    probe('base64-bytes', 'official', 'base64Encode of signed bytes', () =>
      Utilities.base64Encode([-1, -128, 127, 0]),
    ),
    probe('base64-web-safe', 'official', 'base64EncodeWebSafe of bytes that need - and _', () =>
      Utilities.base64EncodeWebSafe([-5, -1, -65]),
    ),
    probe('base64-decode', 'official', 'base64Decode gives signed bytes', () =>
      Utilities.base64Decode('/4B/AA=='),
    ),
    probe('base64-decode-bare', 'memory', 'base64Decode without padding', () =>
      Utilities.base64Decode('/4B/AA'),
    ),
    probe('base64-decode-web-safe', 'official', 'base64DecodeWebSafe', () =>
      Utilities.base64DecodeWebSafe('-_-_'),
    ),
    probe('base64-decode-bad', 'memory', 'the error of base64Decode(*)', () =>
      refusal(() => Utilities.base64Decode('*')),
    ),
    probe('uuid', 'official', 'the form of getUuid', () =>
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(
        Utilities.getUuid(),
      ),
    ),
    probe(
      'uuid-differs',
      'official',
      'two uuids differ',
      () => Utilities.getUuid() !== Utilities.getUuid(),
    ),
    probe('sleep', 'official', 'sleep(200) lasts 150 ms or longer', () => {
      const before = Date.now();
      Utilities.sleep(200);
      return Date.now() - before >= 150;
    }),
    probe('blob', 'official', 'bytes of a blob of text are UTF-8', () =>
      Utilities.newBlob('物é').getBytes(),
    ),
    probe('blob-text', 'official', 'getDataAsString of bytes', () =>
      Utilities.newBlob([-25, -119, -87]).getDataAsString(),
    ),
    probe('blob-bad-utf8', 'memory', 'getDataAsString of bytes that are not UTF-8', () =>
      Utilities.newBlob([97, -1, 98]).getDataAsString(),
    ),
    probe('blob-type', 'memory', 'type and name of a blob of text alone', () => {
      const blob = Utilities.newBlob('x');
      return [blob.getContentType(), blob.getName()];
    }),
    probe('blob-named', 'official', 'type and name of a blob that was given them', () => {
      const blob = Utilities.newBlob('x', 'text/plain', 'a.txt');
      return [blob.getContentType(), blob.getName()];
    }),
    probe('charsets', 'memory', 'a charset and an algorithm as texts', () => [
      String(utf8()),
      String(Utilities.DigestAlgorithm.SHA_256),
    ]),
    probe('date-of-text', 'memory', 'the error of formatDate of a text', () =>
      refusal(() => invoked(Utilities, 'formatDate', '2019-03-04', 'UTC', 'yyyy')),
    ),
    ...patterns.map(formatted),
  ],
};
