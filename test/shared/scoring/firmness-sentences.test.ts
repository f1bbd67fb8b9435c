import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { messagesFor } from '#shared/locales/messages.ts';
import { firmnessSentences } from '#shared/scoring/firmness-sentences.ts';
import { fullResult } from '#shared/scoring/full-result.ts';

import { randomSnapshot } from '../../fixtures/random-snapshot.ts';
import { emptySnapshot, scores, vendor } from '../../fixtures/snapshot-parts.ts';

const options = { seed: 1, samples: 100, questions: 1 };
const names = { vendor: (id: string) => `<${id}>`, criterion: (id: string) => id };
const axes = (points: readonly (1 | 2 | 3 | 4 | 5 | '?')[]) =>
  Object.fromEntries(points.map((value, place) => [`${place + 1}.1`, value]));

test('says what the order hangs on', () => {
  const snapshot = emptySnapshot({
    vendors: [vendor('a', 'A'), vendor('b', 'B')],
    scores: [
      ...scores('r', 'a', axes([4, 4, 4, 4, 4])),
      ...scores('r', 'b', axes([4, 4, 4, 4, 3])),
    ],
  });
  const said = firmnessSentences(fullResult(snapshot, options), messagesFor('en').firmness, names);
  expect(said).toHaveLength(6);
  expect(said[1]).toContain('from 4.0 to 3.0');
  expect(said.slice(2, 4)).toEqual([
    'No single piece of evidence decides who is first.',
    'With weights drawn at random <a> is first in 100% (give or take 9.8).',
  ]);
  expect(said[4]).toMatch(/^The next best question is “\d\.\d” of <[ab]>/);
  expect(said[5]).toBe('Another method (TOPSIS) puts the same vendor first.');
});

test('never says NaN, undefined or -0, in either language', () => {
  fc.assert(
    fc.property(randomSnapshot(4), fc.constantFrom('ja', 'en'), (snapshot, language) => {
      const result = fullResult(snapshot, options);
      const said = firmnessSentences(result, messagesFor(language).firmness, names);
      expect(said.length).toBe(result.gap ? Math.max(4, said.length) : 0);
      expect(said.join(' ')).not.toMatch(/NaN|undefined|null|Infinity|-0\.0*(?!\d)|e-\d/);
    }),
    { seed: 61, numRuns: 60 },
  );
});
