import fc from 'fast-check';
import { expect, test } from 'vitest';

import { asciiJson, envelopeSchema, signedText } from '#shared/wire/envelope.ts';
import { requestLimit } from '#shared/wire/request.ts';

/** Every UTF-16 text, halves of pairs included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 })
  .map((units) => String.fromCharCode(...units));

test('JSON for the wire is ASCII and reads back as it was, whatever the text', () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, fc.oneof(anyText, fc.array(anyText))), (value) => {
      const text = asciiJson(value);
      expect(text).toMatch(/^[\x20-\x7e]*$/);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 1000 },
  );
});

test('halves of pairs, line separators and the delete character survive', () => {
  const text = '\ud800 \udfff \u2028 \u007f \0 é ＝1+1';
  expect(asciiJson(text)).toBe('"\\ud800 \\udfff \\u2028 \\u007f \\u0000 \\u00e9 \\uff1d1+1"');
  expect(JSON.parse(asciiJson(text))).toBe(text);
});

test('what is signed names the protocol and the workbook', () => {
  expect(signedText('book', '{}')).toBe('mikiwame/1\nbook\n{}');
});

const envelope = { k: '0123456789abcdef', s: 'ab'.repeat(64), b: '{}' };

test('an envelope has a key, a signature and a body within the limit, and nothing else', () => {
  expect(envelopeSchema.safeParse(envelope).success).toBe(true);
  expect(envelopeSchema.safeParse({ ...envelope, b: 'x'.repeat(requestLimit) }).success).toBe(true);
  const wrong = [
    { ...envelope, b: 'x'.repeat(requestLimit + 1) },
    { ...envelope, b: '' },
    { ...envelope, k: '0123456789ABCDEF' },
    { ...envelope, k: '0123456789abcde' },
    { ...envelope, s: 'ab'.repeat(63) },
    { ...envelope, s: `${'ab'.repeat(64)}\n` },
    { ...envelope, more: 1 },
  ];
  for (const value of wrong) expect(envelopeSchema.safeParse(value).success).toBe(false);
});
