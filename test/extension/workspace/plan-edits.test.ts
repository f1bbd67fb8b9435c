import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  linesIn,
  monthsLater,
  planChange,
  withAgreement,
  withAsk,
  withComment,
  withHire,
  withPilot,
  withReview,
  withStance,
  withUsualReviews,
  withUsualRisks,
} from '#extension/workspace/summary/plan-edits.ts';
import { movedOrder } from '#extension/workspace/summary/shortlist-order.ts';
import { messagesFor } from '#shared/locales/messages.ts';
import { emptyPlan, planFieldsSchema, planId, riskFamilies } from '#shared/model/plan.ts';

import { samplePlan, withPlan } from '../../fixtures/plan.ts';
import { recordsOf } from '../../fixtures/sample-records.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const words = messagesFor('ja').plan;
const record = recordsOf(withPlan(sampleSnapshot())).find(({ kind }) => kind === 'plan');

test('the first edit makes the whole plan, a later one sets only its fields', () => {
  expect(planChange('e1', undefined, { order: ['a'] })).toEqual({
    kind: 'plan',
    id: planId('e1'),
    evaluationId: 'e1',
    set: { ...emptyPlan, order: ['a'] },
    deleted: false,
  });
  const edit = planChange('e1', record, ({ order }) => ({ order: order.slice(1) }));
  expect(edit.set).toEqual({ order: ['shiomi'] });
});

test('a comment, an ask, a review and a stance are set, changed and taken away by emptying them', () => {
  const comments = withComment(withComment([], 'a', '一言'), 'b', 'ほか');
  expect(withComment(comments, 'a', '別の一言')).toContainEqual({
    vendorId: 'a',
    text: '別の一言',
  });
  expect(withComment(comments, 'a', '')).toEqual([{ vendorId: 'b', text: 'ほか' }]);

  const place = { vendorId: 'a', criterionId: '1.1' };
  const asks = withAsk(withAsk([], place, { asker: '森下' }), place, { dueOn: '2026-11-27' });
  expect(asks).toEqual([{ ...place, asker: '森下', dueOn: '2026-11-27' }]);
  expect(withAsk(withAsk(asks, place, { asker: '' }), place, { dueOn: null })).toEqual([]);

  const reviews = withReview(withReview([], 12, { check: '続けるか' }), 3, { on: '2027-04-12' });
  expect(reviews.map(({ month }) => month)).toEqual([3, 12]);
  expect(withReview(reviews, 3, { on: null })).toHaveLength(1);

  const stances = withStance([], 'sla', '双方で決める');
  expect(withStance(stances, 'sla', '')).toEqual([]);
});

test('pilot, agreement and hire vanish with their last word', () => {
  expect(withPilot(null, { go: ['a'] })).toMatchObject({ scope: '', go: ['a'] });
  expect(withPilot(withPilot(null, { budgetYen: 5 }), { budgetYen: null })).toBeNull();
  expect(withAgreement(withAgreement(null, { decides: '北川' }), { decides: '' })).toBeNull();
  expect(withHire(withHire(null, { wagesYen: 5 }), { wagesYen: 0 })).toBeNull();
  expect(withHire(null, { lossYen: 7 })).toMatchObject({ wagesYen: 0, lossYen: 7 });
});

test.each(['ja', 'en'] as const)(
  'the usual plan fits the records and leaves what is there (%s)',
  (language) => {
    const usual = messagesFor(language).plan;
    const risks = withUsualRisks(samplePlan.risks, usual);
    expect(risks.slice(0, samplePlan.risks.length)).toEqual(samplePlan.risks);
    expect(new Set(risks.map(({ family }) => family)).size).toBe(riskFamilies.length);
    const plan = {
      ...emptyPlan,
      risks,
      reviews: withUsualReviews(samplePlan.reviews, '2027-01-31', usual),
      pilot: withPilot(null, usual.pilot.usual),
      agreement: withAgreement(null, usual.agreement.usual),
    };
    expect(planFieldsSchema.safeParse(plan).error).toBeUndefined();
    expect(plan.reviews.map(({ on }) => on)).toEqual(['2027-04-12', '2027-07-31', '2028-01-12']);
  },
);

test('without a start the usual reviews have no day yet', () => {
  expect(withUsualReviews([], null, words).map(({ on }) => on)).toEqual([null, null, null]);
});

test.each([
  ['2027-01-12', 3, '2027-04-12'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(monthsLater(day, months)).toBe(expected);
});

test('lines are what stands between line breaks and says something', () => {
  expect(linesIn(' a \n\n b\n')).toEqual(['a', 'b']);
  expect(linesIn('')).toEqual([]);
});

test('a vendor moves by one place, the others keep their order', () => {
  const id = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e');
  const ids = fc.uniqueArray(id, { minLength: 1 });
  fc.assert(
    fc.property(ids, fc.nat(4), fc.constantFrom<-1 | 1>(-1, 1), (list, at, by) => {
      const moved = list[at % list.length] ?? '';
      const order = movedOrder(
        list.map((vendorId) => ({ vendorId })),
        moved,
        by,
      );
      expect(order.toSorted()).toEqual(list.toSorted());
      const others = (vendorIds: readonly string[]) => vendorIds.filter((one) => one !== moved);
      expect(others(order)).toEqual(others(list));
      const [from, to] = [list.indexOf(moved), order.indexOf(moved)];
      expect(to).toBe(Math.max(0, Math.min(list.length - 1, from + by)));
    }),
  );
});
