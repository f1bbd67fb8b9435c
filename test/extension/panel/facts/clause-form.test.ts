import { expect, test } from 'vitest';

import { clauseFormOf, clauseOfDraft, lineOfClause } from '#extension/panel/facts/clause-form.ts';
import { openChecks } from '#shared/costs/fee-model.ts';

import { shareOfSales } from '../../../fixtures/fee-lines.ts';

const none = 'なし';
const settled = shareOfSales(
  '3',
  {
    salesBase: 'net',
    counts: '受注額',
    period: '月末締め翌月末払い',
    measuredBy: 'カートの管理画面',
    incentive: { target: '10000000', percent: '1', amount: null },
  },
  { minimum: '300000', maximum: 'none' },
);

test('a clause that nobody changes comes out of its form as it went in', () => {
  const { minimum, maximum, performance } = settled;
  expect(lineOfClause(clauseFormOf(settled, none), none)).toEqual({
    minimum,
    maximum,
    performance,
  });
  const open = shareOfSales('3', { salesBase: 'unknown' });
  expect(lineOfClause(clauseFormOf(open, none), none)).toEqual({
    minimum: null,
    maximum: null,
    performance: open.performance,
  });
});

test('what is typed settles the checks of a fee by result', () => {
  const open = shareOfSales('3', { salesBase: 'unknown' });
  expect(openChecks(open)).toHaveLength(6);
  const form = {
    ...clauseFormOf(open, none),
    salesBase: 'net' as const,
    period: ' 月末締め ',
    measuredBy: 'カート',
    minimum: '３００，０００',
    maximum: none,
    incentive: 'none' as const,
  };
  const set = lineOfClause(form, none);
  expect(set).toMatchObject({
    minimum: '300000',
    maximum: 'none',
    performance: { salesBase: 'net', period: '月末締め', incentive: 'none' },
  });
  expect(openChecks({ ...open, ...set })).toEqual([]);
});

test('a figure that is none is named, and the word for none stands only for a limit', () => {
  const form = clauseFormOf(settled, none);
  expect(lineOfClause({ ...form, maximum: 'たくさん' }, none)).toEqual({ field: 'maximum' });
  expect(lineOfClause({ ...form, target: none }, none)).toEqual({ field: 'target' });
});

test('a draft brings back what was typed, and nothing else', () => {
  const form = clauseFormOf(settled, none);
  const typed = { ...form, period: '20日締め', incentive: 'none' as const };
  expect(clauseOfDraft(JSON.stringify(typed), form)).toEqual(typed);
  expect(clauseOfDraft('', form)).toEqual(form);
  expect(clauseOfDraft('{"salesBase":"half","counts":7', form)).toEqual(form);
  expect(clauseOfDraft('{"salesBase":"half","counts":7}', form)).toEqual(form);
});
