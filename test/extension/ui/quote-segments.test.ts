import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { quoteSegments } from '#extension/ui/quote-segments.ts';

const mark = fc.record({
  start: fc.integer({ min: -5, max: 40 }),
  end: fc.integer({ min: -5, max: 40 }),
  tone: fc.constantFrom<'mark' | 'doubt'>('mark', 'doubt'),
});

describe('quoteSegments', () => {
  it('keeps every word in its order, and marks exactly the marked ones', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30, unit: 'binary' }), fc.array(mark), (text, marks) => {
        const segments = quoteSegments(text, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        const tones = segments.flatMap(({ text: words, tone }) => words.split('').map(() => tone));
        const expected = Array.from({ length: text.length }, (_, place) => {
          const there = marks.filter((one) => one.start <= place && place < one.end);
          const kinds = [...new Set(there.map(({ tone }) => tone))];
          return kinds.length === 2 ? 'both' : (kinds[0] ?? null);
        });
        expect(tones).toEqual(expected);
      }),
    );
  });

  it('cuts at the marks', () => {
    expect(quoteSegments('初期費用は30,000円です', [{ start: 5, end: 12 }])).toEqual([
      { start: 0, text: '初期費用は', tone: null },
      { start: 5, text: '30,000円', tone: 'mark' },
      { start: 12, text: 'です', tone: null },
    ]);
  });
});
