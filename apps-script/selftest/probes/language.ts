import {
  type Belief,
  type Observation,
  type Probe,
  type ProbeGroup,
  probe,
  refusal,
} from '../probe.ts';

/** Globals of browsers and Node; the script must do without them. */
const absent = [
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'fetch',
  'Headers',
  'Request',
  'Response',
  'FormData',
  'File',
  'Blob',
  'URL',
  'URLSearchParams',
  'DOMException',
  'TextEncoder',
  'TextDecoder',
  'ReadableStream',
  'AbortController',
  'Event',
  'EventTarget',
  'atob',
  'btoa',
  'crypto',
  'structuredClone',
  'performance',
  'navigator',
  'window',
  'process',
] as const;

/** Built-ins that the script uses. */
const present = ['Intl', 'Promise', 'BigInt', 'Proxy', 'Symbol', 'WeakMap', 'WebAssembly'] as const;

function typeOf(name: string): string {
  return typeof Reflect.get(globalThis, name);
}

/** Built-ins after ES2020: the stand-in takes them away, so that the script cannot come to need them. */
const newer: readonly (readonly [id: string, holder: object, member: string])[] = [
  ['array-at', Array.prototype, 'at'],
  ['array-find-last', Array.prototype, 'findLast'],
  ['array-to-sorted', Array.prototype, 'toSorted'],
  ['string-at', String.prototype, 'at'],
  ['string-replace-all', String.prototype, 'replaceAll'],
  ['string-well-formed', String.prototype, 'isWellFormed'],
  ['object-has-own', Object, 'hasOwn'],
  ['object-group-by', Object, 'groupBy'],
  ['promise-any', Promise, 'any'],
  ['set-union', Set.prototype, 'union'],
];

/** Built-ins of ES2015 to ES2020 that the script uses. */
const older: readonly (readonly [id: string, holder: object, member: string])[] = [
  ['array-flat-map', Array.prototype, 'flatMap'],
  ['object-from-entries', Object, 'fromEntries'],
  ['string-match-all', String.prototype, 'matchAll'],
  ['string-trim-end', String.prototype, 'trimEnd'],
  ['promise-all-settled', Promise, 'allSettled'],
];

/** Syntax that Google's parser may refuse, as the body of a function; the stand-in makes no code from text, so that the script cannot need it. */
const syntax: readonly (readonly [id: string, body: string])[] = [
  ['code-from-text', 'return 1'],
  ['private-field', 'class A { #x = 1; x() { return this.#x; } } return new A().x()'],
  ['static-field', 'class A { static x = 1; } return A.x'],
  ['class-field', 'class A { x = 1; } return new A().x'],
  ['optional-chaining', 'return null?.x ?? 1'],
  ['logical-assignment', 'let x = null; x ??= 1; return x'],
  ['numeric-separator', 'return 1_000 / 1000'],
  ['big-number', 'return Number(2n - 1n)'],
];

function compiled(body: string): Observation {
  const errorOrNothing = refusal(() => Reflect.construct(Function, [body]));
  if (errorOrNothing !== 'no error') return errorOrNothing;
  return String(Reflect.apply(Reflect.construct(Function, [body]), undefined, []));
}

const patterns: readonly (readonly [
  id: string,
  belief: Belief,
  source: string,
  flags: string,
  text: string,
])[] = [
  ['look-behind', 'memory', '(?<=¥)\\d+', '', '¥120'],
  ['named-group', 'memory', '(?<year>\\d{4})', '', '2019'],
  ['script-property', 'memory', '^\\p{Script=Han}+$', 'u', '物流'],
  ['kana-property', 'memory', '^\\p{Script=Hiragana}+$', 'u', 'かな'],
  ['surrogate-property', 'memory', '\\p{Surrogate}', 'u', 'a\ud800'],
  ['emoji-property', 'memory', '\\p{Extended_Pictographic}', 'u', '😀'],
  ['dot-all', 'memory', 'a.b', 's', 'a\nb'],
  ['sticky', 'memory', 'b', 'y', 'ab'],
  ['unicode-escape', 'memory', '^\\u{20bb7}$', 'u', '𠮷'],
  ['ignore-case-wide', 'memory', 'ａ', 'i', 'Ａ'],
];

function matched([id, belief, source, flags, text]: (typeof patterns)[number]): Probe {
  const asks = `/${source}/${flags} on ${JSON.stringify(text)}`;
  return probe(`pattern-${id}`, belief, asks, () => {
    const match = new RegExp(source, flags).exec(text);
    return match && [...match];
  });
}

function parsedDate(text: string): Observation {
  const time = Date.parse(text);
  return Number.isNaN(time) ? 'none' : new Date(time).toISOString();
}

/** The language: what there is, and what is not. */
export const language: ProbeGroup = {
  name: 'language',
  probes: [
    ...absent.map((name) =>
      probe(`absent-${name}`, 'measured', `typeof ${name}`, () => typeOf(name)),
    ),
    ...present.map((name) =>
      probe(`present-${name}`, name === 'Intl' ? 'memory' : 'official', `typeof ${name}`, () =>
        typeOf(name),
      ),
    ),
    ...newer.map(([id, holder, member]) =>
      probe(
        `newer-${id}`,
        'stricter',
        `typeof of the built-in ${id}, newer than ES2020`,
        () => typeof Reflect.get(holder, member),
      ),
    ),
    ...older.map(([id, holder, member]) =>
      probe(
        `older-${id}`,
        'official',
        `typeof of ${member}`,
        () => typeof Reflect.get(holder, member),
      ),
    ),
    ...syntax.map(([id, body]) =>
      probe(`syntax-${id}`, 'stricter', `new Function('${body}')`, () => compiled(body)),
    ),
    ...patterns.map(matched),
    probe('normalize-composed', 'official', "'か\\u3099'.normalize('NFC')", () =>
      'か\u3099'.normalize('NFC'),
    ),
    probe('normalize-width', 'official', "'ＡＢ１㈱ｶﾞ'.normalize('NFKC')", () =>
      'ＡＢ１㈱ｶﾞ'.normalize('NFKC'),
    ),
    probe('normalize-decomposed', 'official', "'が'.normalize('NFD')", () => 'が'.normalize('NFD')),
    probe('date-day', 'official', "Date.parse('2019-03-04') is a day in UTC", () =>
      parsedDate('2019-03-04'),
    ),
    probe('date-zone', 'official', "Date.parse('2019-03-04T06:00:00+09:00')", () =>
      parsedDate('2019-03-04T06:00:00+09:00'),
    ),
    probe('date-milliseconds', 'official', "Date.parse('2019-03-04T05:06:07.089Z')", () =>
      parsedDate('2019-03-04T05:06:07.089Z'),
    ),
    probe('date-no-such-day', 'memory', "Date.parse('2019-02-30')", () => parsedDate('2019-02-30')),
    probe('date-japanese', 'memory', "Date.parse('2019年3月4日')", () =>
      parsedDate('2019年3月4日'),
    ),
    probe('date-invalid', 'official', 'toISOString of an invalid date', () =>
      refusal(() => new Date(NaN).toISOString()),
    ),
    probe('number-format', 'memory', "(1234567.5).toLocaleString('ja-JP')", () =>
      (1_234_567.5).toLocaleString('ja-JP'),
    ),
    probe('date-format', 'memory', "a date of toLocaleDateString('ja-JP', UTC)", () =>
      new Date(0).toLocaleDateString('ja-JP', { timeZone: 'UTC', dateStyle: 'long' }),
    ),
    probe('currency-format', 'memory', 'Intl.NumberFormat of yen', () =>
      new Intl.NumberFormat('ja-JP', { style: 'currency', currency: 'JPY' }).format(1200),
    ),
    probe('order', 'memory', "localeCompare sorts かな in 'ja'", () =>
      ['う', 'い', 'ア', 'あ'].sort((a, b) => a.localeCompare(b, 'ja')),
    ),
    probe('json-lone-surrogate', 'official', 'JSON.stringify writes half a pair as an escape', () =>
      JSON.stringify('\ud800'),
    ),
    probe('json-line-separator', 'official', 'JSON.parse takes U+2028', () =>
      refusal(() => JSON.parse('"\u2028"')),
    ),
    probe('json-error', 'memory', 'the error of JSON.parse({)', () =>
      refusal(() => JSON.parse('{')),
    ),
    probe('type-error', 'memory', 'the error of reading a of null', () => {
      const nothing: { a: number } = JSON.parse('null');
      return refusal(() => nothing.a);
    }),
    probe('sort-stable', 'official', 'sort keeps the order of equals', () =>
      Array.from({ length: 20 }, (_, index) => index)
        .sort((a, b) => (a % 2) - (b % 2))
        .join(),
    ),
    probe('this', 'memory', 'globalThis holds the public functions', () => typeOf('selfTest')),
    probe(
      'random',
      'official',
      'Math.random gives another number each time',
      () => Math.random() !== Math.random(),
    ),
  ],
};
