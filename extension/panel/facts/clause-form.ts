import { numberFromText } from '#extension/ui/number-text.ts';
import { decimalOf } from '#shared/costs/decimal.ts';
import { openPerformance } from '#shared/costs/new-line.ts';
import { grouped } from '#shared/locales/grouped.ts';
import type { FeeLine, PerformanceTerms } from '#shared/model/estimate.ts';

import { typedInDraft } from './typed-in-draft.ts';

export const salesBases = ['unknown', 'net', 'gross'] as const;
export const incentiveStates = ['unknown', 'none', 'stated'] as const;

/** What a fee by result settles, while a person types it: everything is text. */
export type ClauseForm = {
  salesBase: (typeof salesBases)[number];
  counts: string;
  period: string;
  measuredBy: string;
  minimum: string;
  maximum: string;
  incentive: (typeof incentiveStates)[number];
  target: string;
  percent: string;
  amount: string;
};

const figures = ['minimum', 'maximum', 'target', 'percent', 'amount'] as const;
type Figure = (typeof figures)[number];
export type ClauseTrouble = { field: Figure };

/** The clause of a line as it stands; `none` is the word for what the offer says there is none of. */
export function clauseFormOf(line: FeeLine, none: string): ClauseForm {
  const { incentive, ...clause } = line.performance ?? openPerformance;
  const stated = incentive === null || incentive === 'none' ? null : incentive;
  const limit = (value: FeeLine['minimum']) => (value === 'none' ? none : amountText(value));
  return {
    salesBase: clause.salesBase,
    counts: clause.counts,
    period: clause.period,
    measuredBy: clause.measuredBy,
    minimum: limit(line.minimum),
    maximum: limit(line.maximum),
    incentive: stated ? 'stated' : incentive === 'none' ? 'none' : 'unknown',
    target: amountText(stated?.target ?? null),
    percent: amountText(stated?.percent ?? null),
    amount: amountText(stated?.amount ?? null),
  };
}

function amountText(value: string | null): string {
  return value === null ? '' : grouped(value);
}

/** What was typed before, from the draft; what it does not hold stands as in the line. */
export function clauseOfDraft(draft: string, form: ClauseForm): ClauseForm {
  const typed = typedInDraft(draft);
  const text = (name: keyof ClauseForm) => typed.get(name) ?? form[name];
  return {
    counts: text('counts'),
    period: text('period'),
    measuredBy: text('measuredBy'),
    minimum: text('minimum'),
    maximum: text('maximum'),
    target: text('target'),
    percent: text('percent'),
    amount: text('amount'),
    salesBase: salesBases.find((one) => one === text('salesBase')) ?? form.salesBase,
    incentive: incentiveStates.find((one) => one === text('incentive')) ?? form.incentive,
  };
}

/** What of the line the form sets, or the first figure that is none. */
export function lineOfClause(
  form: ClauseForm,
  none: string,
): Pick<FeeLine, 'minimum' | 'maximum' | 'performance'> | ClauseTrouble {
  const isWord = (field: Figure) =>
    (field === 'minimum' || field === 'maximum') && form[field].trim() === none;
  const field = figures.find((one) => !isWord(one) && figureOf(form[one]) === undefined);
  if (field !== undefined) return { field };
  const limit = (of: 'minimum' | 'maximum') =>
    isWord(of) ? ('none' as const) : (figureOf(form[of]) ?? null);
  const performance: PerformanceTerms = {
    salesBase: form.salesBase,
    counts: form.counts.trim(),
    period: form.period.trim(),
    measuredBy: form.measuredBy.trim(),
    incentive: incentiveOf(form),
  };
  return { minimum: limit('minimum'), maximum: limit('maximum'), performance };
}

function incentiveOf(form: ClauseForm): PerformanceTerms['incentive'] {
  if (form.incentive === 'unknown') return null;
  if (form.incentive === 'none') return 'none';
  return {
    target: figureOf(form.target) ?? '0',
    percent: figureOf(form.percent) ?? null,
    amount: figureOf(form.amount) ?? null,
  };
}

/** The exact number in a field, `null` where it is empty, `undefined` where it is none. */
function figureOf(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  const number = numberFromText(text);
  return number === null ? undefined : (decimalOf(number) ?? undefined);
}
