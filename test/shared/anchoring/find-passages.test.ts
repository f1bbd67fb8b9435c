import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createAnchorIndex } from '#shared/anchoring/anchor-index.ts';
import { findPassage } from '#shared/anchoring/find-passage.ts';
import { findPassages } from '#shared/anchoring/find-passages.ts';
import { describePassage } from '#shared/capture/describe-passage.ts';

const page = Array.from(
  { length: 60 },
  (_, index) => `第${index}項 料金は${index * 40}円です。Plan ${index} ends after ${index} months.`,
).join('\n');

const quotes = fc.array(
  fc
    .tuple(fc.nat(page.length - 90), fc.integer({ min: 5, max: 80 }))
    .map(([start, length]) => describePassage(page, start, start + length)),
  { maxLength: 12 },
);

test('step by step the answers are those that each passage has alone, in the same order', () => {
  fc.assert(
    fc.property(quotes, fc.boolean(), (selectors, shifted) => {
      const text = shifted ? `お知らせ：休業日を変更しました。\n${page}` : page;
      const steps = [...findPassages(createAnchorIndex(text), selectors)];
      const index = createAnchorIndex(text);
      expect(steps.filter((step) => step !== null)).toEqual(
        selectors.map((selector) => findPassage(index, selector)),
      );
    }),
  );
});

test('nothing is made ready on a page that did not change', () => {
  const selectors = [describePassage(page, 0, 30), describePassage(page, 200, 260)];
  expect([...findPassages(createAnchorIndex(page), selectors)]).toHaveLength(2);
});
