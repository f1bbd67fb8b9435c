import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createAnchorIndex } from '#shared/anchoring/anchor-index.ts';
import { findPassage } from '#shared/anchoring/find-passage.ts';
import { fold } from '#shared/anchoring/fold.ts';
import { createGramIndex, exactPlaces } from '#shared/anchoring/gram-index.ts';
import { describePassage } from '#shared/capture/describe-passage.ts';

const line = (index: number): string =>
  `第${index}条 発送代行の料金は${index * 37}円とし、parcels of batch ${index * 101} are stored for ${(index * 7) % 90} days. `;
const longPage = Array.from({ length: 4000 }, (_, index) => line(index)).join('\n');
const long = fold(longPage);
const grams = createGramIndex(long);
const searched = createAnchorIndex(`お知らせを追加しました。\n${longPage}`);

test('a long text is not indexed at each place, and yet every exact place of some words is found', () => {
  expect(grams.stride).toBeGreaterThan(1);
  fc.assert(
    fc.property(fc.nat(long.length - 40), fc.integer({ min: 12, max: 40 }), (at, length) => {
      const pattern = { ...long, units: long.units.subarray(at, at + length), length };
      const places = exactPlaces(pattern, long, grams);
      expect(places).toContain(at);
      for (const place of places) {
        expect(long.units.subarray(place, place + length)).toEqual(pattern.units);
      }
    }),
  );
});

test('in a long text that was shifted and edited a passage is found where it stands now', () => {
  fc.assert(
    fc.property(fc.nat(3999), (index) => {
      const words = line(index).trim();
      const start = longPage.indexOf(words);
      const old = describePassage(longPage, start, start + words.length);
      const asked = { ...old, exact: old.exact.replace('発送代行', '配送の代行') };
      const anchor = findPassage(searched, asked);
      const now = 'start' in anchor ? searched.text.slice(anchor.start, anchor.end) : '';
      expect(now).toBe(words);
    }),
  );
});
