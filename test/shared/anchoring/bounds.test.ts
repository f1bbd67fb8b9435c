import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createAnchorIndex } from '#shared/anchoring/anchor-index.ts';
import { boundsOf } from '#shared/anchoring/bounds.ts';
import { findPassage } from '#shared/anchoring/find-passage.ts';
import { fold } from '#shared/anchoring/fold.ts';
import { describePassage } from '#shared/capture/describe-passage.ts';

const before =
  'Our terms in short. The minimum term is six months for every plan. Invoices are sent on the first working day.';
const words = 'The minimum term is six months for every plan';

const beforeJa =
  '契約についてご説明します。期間は申込書に記した日から六か月とし、自動で更新します。請求書は月初にお送りします。';
const wordsJa = '期間は申込書に記した日から六か月とし、自動で更新します。';

function wordsNow(page: string, quote: string, after: string): string {
  const start = page.indexOf(quote);
  const anchor = findPassage(
    createAnchorIndex(after),
    describePassage(page, start, start + quote.length),
  );
  return 'start' in anchor ? after.slice(anchor.start, anchor.end) : anchor.status;
}

test.each([
  ['its first word is a much longer one now', /^The/, 'Notwithstanding'],
  ['its last word is a much longer one now', /plan$/, 'subscription'],
  ['its first word is gone', /^The /, ''],
  ['its last words are others', /every plan$/, 'returning customers'],
])('%s: the quote ends where those words end', (_, old, now) => {
  const changed = words.replace(old, now);
  expect(wordsNow(before, words, before.replace(words, changed))).toBe(changed);
});

test.each([
  ['期間', 'ご契約の長さ'],
  ['更新します。', '延長いたします。'],
])('%s → %s: the quote ends where those words end', (old, now) => {
  const changed = wordsJa.replace(old, now);
  expect(wordsNow(beforeJa, wordsJa, beforeJa.replace(wordsJa, changed))).toBe(changed);
});

test.each([
  ['before it', `Today ${words}`],
  ['after it', `${words} today`],
])('a word that was added %s is none of the quote', (_, now) => {
  expect(wordsNow(before, words, before.replace(words, now))).toBe(words);
});

test('the words on both sides of an edge became others: each side keeps its own', () => {
  const after = before.replace('short. The', 'brief. This');
  expect(wordsNow(before, words, after)).toBe(words.replace('The', 'This'));
});

const matches = fc.array(fc.integer({ min: -1, max: 200 }), { minLength: 1, maxLength: 60 });

test('whatever is matched, in order, the bounds lie in the text and hold something', () => {
  fc.assert(
    fc.property(
      matches,
      fc.nat(60),
      fc.nat(60),
      fc.string({ minLength: 201, maxLength: 300 }),
      (list, a, b, raw) => {
        const text = fold(`${raw}${'x'.repeat(201)}`);
        let last = -1;
        const rising = Int32Array.from(list, (match) => {
          if (match <= last) return -1;
          last = match;
          return match;
        });
        const from = Math.min(a, b, list.length - 1);
        const to = Math.min(Math.max(a, b, from + 1), list.length);
        const bounds = boundsOf(rising, from, to, text);
        if (bounds === null) return;
        expect(bounds.start).toBeGreaterThanOrEqual(0);
        expect(bounds.end).toBeGreaterThan(bounds.start);
        expect(bounds.end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
