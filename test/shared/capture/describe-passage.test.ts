import fc from 'fast-check';
import { expect, test } from 'vitest';

import { describePassage } from '#shared/capture/describe-passage.ts';
import { passageFieldsSchema } from '#shared/model/passage.ts';

const pageText = fc.string({
  unit: fc.constantFrom('契', '約', 'の', '、', ' ', '\n', '　', 'a', 'B', '1', '𠮷', '🈁'),
  maxLength: 600,
});

const dense = (words: string) => words.replace(/\s/g, '').length;
const isLongEnough = (context: string, room: number) =>
  dense(context) >= 64 || context.length >= 199 || context.length === room;
const isCut = (words: string) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(words);

test('what is described stands in the text exactly where it says', () => {
  fc.assert(
    fc.property(pageText, fc.nat(700), fc.nat(700), (text, one, other) => {
      const words = describePassage(text, one, other);
      const { exact, prefix, suffix, start, end } = words;
      expect(text.slice(start, end)).toBe(exact);
      expect(text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(text.slice(end).startsWith(suffix)).toBe(true);
      expect(exact).toBe(exact.trim());
    }),
  );
});

test('context is 64 characters without white space, unless the text ends or 200 are reached', () => {
  fc.assert(
    fc.property(pageText, fc.nat(600), fc.nat(600), (text, one, other) => {
      const { prefix, suffix, start, end } = describePassage(text, one, other);
      expect(isLongEnough(prefix, start)).toBe(true);
      expect(isLongEnough(suffix, text.length - end)).toBe(true);
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(200);
    }),
  );
});

test('no character is cut in half', () => {
  fc.assert(
    fc.property(pageText, fc.nat(600), fc.nat(600), (text, one, other) => {
      const { exact, prefix, suffix } = describePassage(text, one, other);
      expect([exact, prefix, suffix].filter((words) => isCut(words))).toEqual([]);
    }),
  );
});

test('a Japanese sentence', () => {
  const text =
    '料金について\n初期費用は10万円（税別）です。最低契約期間は6か月です。\n解約は前月末まで';
  const start = text.indexOf('最低');
  const words = describePassage(text, start - 1, start + '最低契約期間は6か月です。'.length + 1);
  expect(words.exact).toBe('。最低契約期間は6か月です。');
  expect(words.prefix).toBe('料金について\n初期費用は10万円（税別）です');
  expect(words.suffix).toBe('\n解約は前月末まで');
});

test('an English sentence, marked backwards and with the spaces around it', () => {
  const text = 'Pricing. The minimum term is six months. Notice: one month.';
  const words = describePassage(text, 41, 8);
  expect(words).toEqual({
    exact: 'The minimum term is six months.',
    prefix: 'Pricing. ',
    suffix: ' Notice: one month.',
    start: 9,
    end: 40,
  });
  expect(passageFieldsSchema.shape.prefix.safeParse(words.prefix).success).toBe(true);
});

test('nothing but white space is no passage', () => {
  expect(describePassage('a   b', 1, 4).exact).toBe('');
});
