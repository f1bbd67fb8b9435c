import { axisById } from '../rubric/rubric.ts';
import type { VendorStanding } from '../scoring/comparison.ts';
import { decimalsFor, type SummaryContext } from './context.ts';
import type { SummaryDocument } from './document.ts';
import { openCriteria } from './unverified.ts';

/** Open criteria that the condition names before it only counts. */
const conditionLimit = 3;

/**
 * The recommendation in one sentence with its reason and what must be settled first: the vendor ranked first on the shortlist; none
 * while nothing is scored; several, named as tied, when they share the rank.
 */
export function recommend(context: SummaryContext): SummaryDocument['recommendation'] {
  const { listed, messages } = context;
  const first = listed.find(({ rank }) => rank !== null);
  if (!first || first.value === null) {
    return { sentence: messages.noneScored, reason: '', condition: '' };
  }
  const tied = listed.filter(({ rank }) => rank === first.rank);
  const total = first.value.toFixed(decimalsFor(listed));
  const names = tied.map(({ name }) => name).join(messages.listSeparator);
  return {
    sentence: tied.length > 1 ? messages.tied(names) : sentenceFor(context, first),
    reason: tied.length > 1 ? '' : reasonOf(context, first, total),
    condition: conditionOf(context, first),
  };
}

/** A proposal only where no open criterion can take the first rank away; until then the standing, said as provisional. */
function sentenceFor({ messages }: SummaryContext, first: VendorStanding): string {
  return (first.worstRank ?? 1) > 1
    ? messages.provisional(first.name)
    : messages.recommend(first.name);
}

function reasonOf(context: SummaryContext, first: VendorStanding, total: string): string {
  const { listed, messages, options } = context;
  const others = listed.filter((vendor) => vendor !== first && vendor.value !== null);
  const ahead = first.axes.filter(({ axis, value }) =>
    others.every((vendor) => {
      const rival = vendor.axes.find((standing) => standing.axis === axis)?.value ?? 0;
      return (value ?? 0) > rival + 1e-9;
    }),
  );
  if (others.length === 0 || ahead.length === 0) return messages.recommendReasonPlain(total);
  const labels = ahead.map(({ axis }) => `「${axisById(axis).shortLabel.ja}」`).join('');
  const english = ahead.map(({ axis }) => axisById(axis).shortLabel.en).join(', ');
  return messages.recommendReason(total, options.language === 'ja' ? labels : english);
}

function conditionOf(context: SummaryContext, first: VendorStanding): string {
  const { messages, options } = context;
  const open = openCriteria(context, first).slice(0, conditionLimit);
  const labels = open.map(({ label }) => (options.language === 'ja' ? `「${label}」` : label));
  return labels.length === 0
    ? ''
    : messages.condition(labels.join(options.language === 'ja' ? '' : ', '));
}
