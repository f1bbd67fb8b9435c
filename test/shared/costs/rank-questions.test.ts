import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { openQuestions } from '#shared/costs/open-questions.ts';
import { mailsOf, rankOf } from '#shared/costs/rank-questions.ts';
import { axisIds } from '#shared/model/axis.ts';

import { feeLine, shareOfSales } from '../../fixtures/fee-lines.ts';

const offer = {
  feeLines: [
    feeLine({ id: 'a', label: '返品対応', pricing: 'separate' }),
    shareOfSales('3', {}, { id: 'b', label: '成果報酬' }),
  ],
  terms: [],
};
const questions = openQuestions(offer).map((question) => ({ question, ...rankOf(question) }));

describe('mailsOf', () => {
  it('asks first what keeps an offer from being priced or left', () => {
    const { first } = mailsOf(questions);
    const asked = first.flatMap((group) => group.questions.map(({ question }) => question));
    expect(asked).toHaveLength(10);
    expect(asked[0]).toMatchObject({ kind: 'price' });
    expect(asked).toContainEqual({ kind: 'term', term: 'minimum-term' });
    expect(asked).toContainEqual({ kind: 'term', term: 'notice-period' });
    expect(asked).not.toContainEqual({ kind: 'term', term: 'support-hours' });
  });

  it('keeps the rest for a second mail, by axis', () => {
    const { second } = mailsOf(questions);
    expect(second.map(({ axis }) => axis)).toEqual([
      'scope',
      'track-record',
      'contract',
      'support',
    ]);
    expect(mailsOf(questions.slice(0, 10)).second).toEqual([]);
  });

  it('loses and doubles nothing, and never asks the less important first', () => {
    const ranked = fc.record({
      id: fc.nat(),
      axis: fc.constantFrom(...axisIds),
      rank: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    });
    fc.assert(
      fc.property(fc.uniqueArray(ranked, { selector: ({ id }) => id, maxLength: 40 }), (all) => {
        const { first, second } = mailsOf(all);
        const [now, later] = [first, second].map((groups) =>
          groups.flatMap((group) => group.questions),
        );
        expect(now).toHaveLength(Math.min(10, all.length));
        expect(new Set([...(now ?? []), ...(later ?? [])])).toEqual(new Set(all));
        const worst = Math.max(...(now ?? []).map(({ rank }) => rank));
        expect((later ?? []).every(({ rank }) => rank >= worst)).toBe(true);
        for (const { axis, questions: own } of [...first, ...second]) {
          expect(own.every((one) => one.axis === axis)).toBe(true);
          expect(own.map(({ rank }) => rank)).toEqual(
            own.map(({ rank }) => rank).toSorted((a, b) => a - b),
          );
        }
      }),
    );
  });
});
