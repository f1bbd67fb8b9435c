import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import type { Comparison, VendorStanding } from '#shared/scoring/comparison.ts';
import { evidenceFlips } from '#shared/scoring/evidence-flips.ts';
import { certainOrder, gapBandOf, relationOf } from '#shared/scoring/order.ts';
import { nextQuestions } from '#shared/scoring/questions.ts';
import { scoreFlips } from '#shared/scoring/score-flips.ts';
import { resultOf } from '#shared/scoring/standing.ts';
import { backingOf } from '#shared/scoring/strength.ts';
import { influenceOf, termsOf } from '#shared/scoring/why.ts';

import { randomSnapshot } from '../../fixtures/random-snapshot.ts';
import { emptySnapshot, score, scores, vendor } from '../../fixtures/snapshot-parts.ts';

const near = 1e-9;

function check(law: (comparison: Comparison, snapshot: Snapshot) => void, numRuns = 120): void {
  fc.assert(
    fc.property(randomSnapshot(5), (snapshot) => law(compareVendors(snapshot), snapshot)),
    { numRuns, seed: 20_261_121 },
  );
}

function standing(comparison: Comparison, vendorId: string): VendorStanding {
  const found = comparison.vendors.find((entry) => entry.vendorId === vendorId);
  if (!found) throw new Error(`No vendor ${vendorId}`);
  return found;
}

/** The total with one cell at these points. */
function totalWith(comparison: Comparison, vendorId: string, id: string, points: number): number {
  const { cells } = standing(comparison, vendorId);
  const cell = { state: 'scored', points, lowest: 1, highest: 5, count: 1, agreed: false } as const;
  return (
    resultOf({ ...cells, [id]: cell }, comparison.criteria, comparison.weights).value ?? Number.NaN
  );
}

function proof(
  id: string,
  vendorId: string,
  strength: 0 | 1 | 2 | 3 | 4,
  criterionIds: string[],
): Entity<'evidence'> {
  return {
    id,
    vendorId,
    pageId: null,
    passageId: null,
    criterionIds,
    strength,
    counter: false,
    remark: '',
    capturedBy: 'r',
    capturedAt: '2026-11-04T01:12:00.000Z',
  };
}

describe('termsOf', () => {
  it('takes every total apart into products that sum to it', () => {
    check((comparison) => {
      for (const entry of comparison.vendors) {
        const { axes, total } = termsOf(comparison, entry);
        const ofAxes = axes.reduce((sum, { product }) => sum + product, 0);
        const influence = influenceOf(comparison, entry);
        const ofCriteria = influence.reduce((sum, { product }) => sum + product, 0);
        expect(Math.abs(ofAxes - (total ?? 0))).toBeLessThan(near);
        expect(Math.abs(ofCriteria - (total ?? 0))).toBeLessThan(near);
        const shares = influence.reduce((sum, { share }) => sum + share, 0);
        expect(Math.abs(shares - (total === null ? 0 : 1))).toBeLessThan(near);
      }
    });
  });
});

describe('scoreFlips', () => {
  it('names the points from which on the order changes', () => {
    // Each of five criteria is a fifth of the total: a gap of 0.4 needs two points on one of them.
    const comparison = compareVendors(
      emptySnapshot({
        vendors: [vendor('a', 'A'), vendor('b', 'B')],
        scores: [
          ...scores('r', 'a', { '1.1': 4, '2.1': 4, '3.1': 4, '4.1': 4, '5.1': 4 }),
          ...scores('r', 'b', { '1.1': 4, '2.1': 4, '3.1': 4, '4.1': 4, '5.1': 2 }),
        ],
      }),
    );
    const flips = scoreFlips(comparison);
    expect(flips).toHaveLength(6);
    for (const { vendorId, from, to, rival, gap, share } of flips) {
      expect([rival, vendorId === 'a' ? from - to : to - from]).toEqual([
        'b',
        expect.closeTo(2, 9),
      ]);
      expect([gap, share]).toEqual([expect.closeTo(0.4, 9), expect.closeTo(0.2, 9)]);
    }
    expect(flips.filter(({ vendorId }) => vendorId === 'b')).toMatchObject([
      { criterionId: '5.1' },
    ]);
  });

  it('draws level exactly there, the smallest change first', () => {
    check((comparison) => {
      const first = comparison.vendors[0];
      let last = 0;
      for (const flip of scoreFlips(comparison)) {
        const other = flip.vendorId === flip.rival ? first?.vendorId : flip.rival;
        const total = totalWith(comparison, flip.vendorId, flip.criterionId, flip.to);
        expect(Math.abs(total - (standing(comparison, other ?? '').value ?? 0))).toBeLessThan(1e-7);
        expect(Math.abs(flip.to - flip.from)).toBeGreaterThanOrEqual(last - 1e-8);
        last = Math.abs(flip.to - flip.from);
      }
    });
    expect(scoreFlips(compareVendors(emptySnapshot()))).toEqual([]);
  });
});

describe('certainOrder', () => {
  it('is certain only of what no answer can undo', () => {
    check((comparison) => {
      for (const { vendorId, before, tied, open } of certainOrder(comparison)) {
        const mine = standing(comparison, vendorId);
        for (const id of before) {
          const other = standing(comparison, id);
          expect(mine.lower).toBeGreaterThan(other.upper);
          expect(relationOf(other, mine)).toBe('after');
        }
        for (const id of tied) {
          expect(Math.abs((standing(comparison, id).value ?? 0) - (mine.value ?? 0))).toBeLessThan(
            1e-8,
          );
        }
        for (const id of open) expect(relationOf(standing(comparison, id), mine)).toBe('open');
      }
    });
  });

  it('gives the gap its band', () => {
    check((comparison) => {
      const band = gapBandOf(comparison);
      if (!band) return;
      expect(band.least).toBeLessThanOrEqual(band.gap + 1e-8);
      expect(band.most).toBeGreaterThanOrEqual(band.gap - 1e-8);
      expect(band.relation === 'before').toBe(band.least > near);
    });
    expect(gapBandOf(compareVendors(emptySnapshot()))).toBeNull();
  });
});

describe('nextQuestions', () => {
  it('asks first what can change the first place, and only what is open', () => {
    const comparison = compareVendors(
      emptySnapshot({
        vendors: [vendor('a', 'A'), vendor('b', 'B'), vendor('c', 'C')],
        scores: [
          ...scores('r', 'a', { '1.1': 4, '2.1': 4, '3.1': 4, '4.1': 4, '5.1': 4 }),
          ...scores('r', 'b', { '1.1': 4, '2.1': 4, '3.1': 4, '4.1': 4 }),
          ...scores('r', 'c', { '1.1': 1, '2.1': 1, '3.1': 1, '4.1': 1, '5.1': '-' }),
        ],
      }),
    );
    const [best] = nextQuestions(comparison, 3);
    // Axis 5 of B has no points at all, so its first answer moves the total by up to 3 * 0.2 down and 0.2 up.
    expect(best).toMatchObject({ vendorId: 'b', criterionId: '5.1', changesFirst: true });
    expect(nextQuestions(comparison, 0)).toEqual([]);
    check((any) => {
      const questions = nextQuestions(any, 1000);
      const flags = questions.map(({ changesFirst }) => Number(changesFirst));
      expect(flags).toEqual(flags.toSorted((a, b) => b - a));
      for (const { vendorId, criterionId } of questions) {
        expect(standing(any, vendorId)).toMatchObject({ excluded: null });
        expect(standing(any, vendorId).cells[criterionId]?.state).toBe('unknown');
      }
    }, 40);
  });
});

describe('evidenceFlips', () => {
  const base = emptySnapshot({
    vendors: [vendor('a', 'A'), vendor('b', 'B')],
    evidence: [
      proof('mail', 'a', 2, ['1.1']),
      proof('page', 'a', 1, ['1.1']),
      proof('other', 'b', 2, []),
    ],
    scores: [
      score('r', 'a', '1.1', 5, { evidenceIds: ['mail', 'page'] }),
      ...scores('r', 'b', { '1.1': 4 }),
    ],
  });

  it('lowers the scores that rest on it to what the rest allows', () => {
    const [flip, ...others] = evidenceFlips(base, compareVendors(base));
    expect(others).toEqual([]);
    expect(flip).toMatchObject({
      evidenceId: 'mail',
      capped: [{ raterId: 'r', criterionId: '1.1', from: 5, to: 4 }],
      before: 5,
      after: 4,
      rankBefore: 1,
      rankAfter: 1,
      newFirst: ['a', 'b'],
    });
  });

  it('leaves alone what a reason lifts or people agreed on', () => {
    const lifted = {
      ...base,
      scores: base.scores.map((one) => ({ ...one, ceilingReason: '面談で確認' })),
    };
    expect(evidenceFlips(lifted, compareVendors(lifted))).toEqual([]);
    const agreed = {
      ...base,
      input: { ...base.input, overrides: [{ vendorId: 'a', criterionId: '1.1', points: 5 }] },
    };
    expect(evidenceFlips(agreed, compareVendors(agreed))).toMatchObject([
      { before: 5, after: 5, newFirst: [] },
    ]);
  });

  it('comes to the total of a whole new comparison', () => {
    check((comparison, snapshot) => {
      const [first] = snapshot.scores;
      if (!first) return;
      const citing = {
        ...snapshot,
        evidence: [proof('mail', first.vendorId, 3, [])],
        scores: snapshot.scores.map((one) => ({ ...one, evidenceIds: ['mail'] })),
      };
      const [flip] = evidenceFlips(citing, comparison);
      const lowered = citing.scores.map((one) => ({
        ...one,
        answer:
          one.answer.state === 'scored' && one.answer.points > 3
            ? ({ state: 'scored', points: 3 } as const)
            : one.answer,
      }));
      const whole = compareVendors({
        ...citing,
        scores: lowered.map((one, place) =>
          one.vendorId === first.vendorId ? one : (citing.scores[place] ?? one),
        ),
      });
      const after = standing(whole, first.vendorId);
      const expected = flip ?? { after: after.value, rankAfter: after.rank };
      expect(after.rank).toBe(expected.rankAfter);
      expect(after.value === null).toBe(expected.after === null);
      expect(after.value ?? 0).toBeCloseTo(expected.after ?? 0, 9);
    });
  });
});

describe('backingOf', () => {
  it('says which share of the total rests on what', () => {
    const snapshot = emptySnapshot({
      vendors: [vendor('a', 'A')],
      evidence: [proof('mail', 'a', 2, ['1.1']), proof('page', 'a', 1, ['1.1', '2.1'])],
      scores: scores('r', 'a', { '1.1': 4, '2.1': 4, '3.1': 4 }),
    });
    const backing = backingOf(snapshot, compareVendors(snapshot), 'a');
    expect(backing?.shares).toMatchObject({
      none: expect.closeTo(1 / 3, 9),
      1: expect.closeTo(1 / 3, 9),
    });
    expect(backing).toMatchObject({ scored: 3, applicable: 30, firm: expect.closeTo(1 / 3, 9) });
    expect(backingOf(snapshot, compareVendors(snapshot), 'x')).toBeNull();
  });
});
