import fc from 'fast-check';
import { expect, test } from 'vitest';

import { markedWords } from '#extension/panel/capture/pdf-words.ts';

const page = { number: 3, start: 100, text: '前の文。 1件あたり450円です。\n次の文。' };

test('words keep their page, their place in the whole PDF and what stands around them', () => {
  expect(markedWords(page, 4, 17)).toEqual({
    exact: '1件あたり450円です。',
    prefix: '前の文。 ',
    suffix: '\n次の文。',
    start: 105,
    end: 117,
    pdfPage: 3,
  });
});

test('white space alone is nothing to keep', () => {
  expect(markedWords(page, 4, 5)).toBeNull();
});

test('a selection made backwards is the same, and offsets point at the words', () => {
  const place = fc.nat(page.text.length);
  fc.assert(
    fc.property(place, place, (a, b) => {
      const words = markedWords(page, a, b);
      expect(markedWords(page, b, a)).toEqual(words);
      if (words === null) return;
      const text = page.text.slice(words.start - page.start, words.end - page.start);
      expect(text).toBe(words.exact);
    }),
  );
});
