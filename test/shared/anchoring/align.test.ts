import fc from 'fast-check';
import { expect, test } from 'vitest';

import { align, costOf } from '#shared/anchoring/align.ts';
import { fold } from '#shared/anchoring/fold.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '契', '約'), maxLength: 40 });

const backwards = (words: string): string => words.split('').toReversed().join('');

/** The fewest differences when the pattern is laid from the beginning of the text and the text's end is free, by the full table. */
function fewest(pattern: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, (_, at) => at);
  for (const [i, unit] of pattern.split('').entries()) {
    const next = [i + 1];
    for (let j = 1; j <= text.length; j += 1) {
      const same = (row[j - 1] ?? 0) + (text[j - 1] === unit ? 0 : 1);
      next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

test('outwards from a common run no alignment has fewer differences', () => {
  fc.assert(
    fc.property(letters, letters, letters, letters, (before, after, oldBefore, oldAfter) => {
      const run = 'xyz';
      const pattern = oldBefore + run + oldAfter;
      const text = before + run + after;
      const { matches } = align(fold(pattern), fold(text), {
        from: oldBefore.length,
        place: before.length,
        length: run.length,
      });
      const least = fewest(oldAfter, after) + fewest(backwards(oldBefore), backwards(before));
      // Where the text goes on beside the pattern's ends, what is not matched there counts as missing.
      expect(costOf({ matches })).toBeLessThanOrEqual(least + pattern.length);
      const matched = [...matches].filter((match) => match >= 0).length;
      expect(pattern.length - matched).toBeLessThanOrEqual(least);
    }),
  );
});

test('what is matched is the same in both and in the same order', () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(40), fc.nat(40), (pattern, text, at, place) => {
      const from = Math.min(at, pattern.length);
      const { matches } = align(fold(pattern), fold(text), {
        from,
        place: Math.min(place, text.length),
        length: 0,
      });
      const pairs = [...matches].flatMap((match, unit) => (match < 0 ? [] : [{ match, unit }]));
      for (const { match, unit } of pairs) expect(text[match]).toBe(pattern[unit]);
      const places = pairs.map(({ match }) => match);
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
    }),
  );
});
