import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareVendors } from '#shared/scoring/compare.ts';
import { agreementOf, fullResult } from '#shared/scoring/full-result.ts';
import { acceptabilityOf, secondOpinion } from '#shared/scoring/second-opinion.ts';

import { randomSnapshot } from '../../fixtures/random-snapshot.ts';
import { emptySnapshot, scores, vendor } from '../../fixtures/snapshot-parts.ts';
import { expectShowable } from '../agreement/tables.ts';

const options = { seed: 1, samples: 200, questions: 3 };
const line = (points: readonly (1 | 2 | 3 | 4 | 5)[]) =>
  Object.fromEntries(points.map((value, place) => [`${place + 1}.1`, value]));

describe('fullResult', () => {
  it('is made of plain numbers that can be shown, whatever is missing, and repeats itself', () => {
    fc.assert(
      fc.property(randomSnapshot(4), (snapshot) => {
        const result = fullResult(snapshot, options);
        expectShowable(result);
        expect(fullResult(snapshot, options)).toEqual(result);
        expect(result.questions.length).toBeLessThanOrEqual(3);
        expect(result.backing).toHaveLength(snapshot.vendors.length);
      }),
      { seed: 51, numRuns: 60 },
    );
    expectShowable(fullResult(emptySnapshot(), options));
  });

  it('says why one rater cannot agree', () => {
    const agreement = agreementOf(scores('mori', 'a', line([1, 2, 3])));
    expect(agreement).toEqual({
      alpha: { state: 'not-meaningful', why: 'one-rater' },
      concordance: { state: 'not-meaningful', why: 'one-rater' },
      intraclass: { state: 'not-meaningful', why: 'one-rater' },
    });
  });
});

const pair = compareVendors(
  emptySnapshot({
    vendors: [vendor('even', 'A'), vendor('uneven', 'B'), vendor('open', 'C')],
    scores: [
      ...scores('r', 'even', line([4, 4, 4, 4, 4])),
      ...scores('r', 'uneven', line([5, 5, 5, 5, 1])),
      ...scores('r', 'open', line([5])),
    ],
  }),
);

describe('secondOpinion', () => {
  it('places those with points on every axis and says whether it agrees', () => {
    const opinion = secondOpinion(pair);
    expect(opinion.closeness.map(({ vendorId }) => vendorId)).toEqual(['even', 'uneven']);
    // 3 from the worst and 1 from the best on every axis; the other is 4 from the worst on four axes, 4 from the best on one.
    expect(opinion.closeness.map(({ closeness }) => closeness)).toEqual([
      expect.closeTo(0.75, 9),
      expect.closeTo(2 / 3, 9),
    ]);
    // The first by total has too little known.
    expect(opinion.sameFirst).toBeNull();
    const both = { ...pair, vendors: pair.vendors.filter(({ vendorId }) => vendorId !== 'open') };
    const ranked = both.vendors.map((entry) => ({
      ...entry,
      rank: entry.vendorId === 'uneven' ? 1 : 2,
    }));
    expect(secondOpinion({ ...both, vendors: ranked }).sameFirst).toBe(false);
  });
});

describe('acceptabilityOf', () => {
  it('counts with what is known, or with anything between the bounds', () => {
    const known = acceptabilityOf(pair, { seed: 3, samples: 2000, unknowns: 'left-out' });
    const open = known.vendorIds.indexOf('open');
    // 5 points on its only axis beat everything, whatever that axis weighs.
    expect(known.acceptability.ranks[open]?.[0]).toBe(1);
    const anywhere = acceptabilityOf(pair, { seed: 3, samples: 2000, unknowns: 'anywhere' });
    expect(anywhere.acceptability.ranks[open]?.[0]).toBeLessThan(0.9);
    expect(anywhere.acceptability.ranks[open]?.[0]).toBeGreaterThan(0);
  });
});
