import { axisById } from '../rubric/rubric.ts';
import type { VendorStanding } from '../scoring/comparison.ts';
import { clip, decimalsFor, section, type SummaryContext } from './context.ts';
import type { SummarySection } from './document.ts';
import { openCriteria } from './unverified.ts';

/** Open criteria that the condition names before it only counts. */
const conditionLimit = 3;
/** Characters of a name in the sentence. */
const nameLength = 28;
/** Tied vendors that are named before they are only counted. */
const namedAtMost = 4;

/**
 * The recommendation in one sentence with its reason and what must be settled first: the vendor ranked first on the shortlist; none
 * while nothing is scored; several, named as tied, when they share the rank; nobody for certain while open criteria can take the
 * first rank away or a must-have is failed.
 */
export function recommendationSection(context: SummaryContext): SummarySection[] {
  const { listed, messages } = context;
  const [first, ...rest] = listed
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const lines = first
    ? linesFor(context, first, [first, ...rest.filter(({ rank }) => rank === first.rank)])
    : [
        listed.length === 0 && context.comparison.vendors.length > 0
          ? messages.noneFits
          : messages.noneScored,
      ];
  return section(
    'recommendation',
    messages.recommendation,
    lines.map((text, index) => ({ kind: 'text', text, big: index === 0 })),
  );
}

/** The vendors in the first place of the shortlist. */
export function leaders({ listed }: SummaryContext): VendorStanding[] {
  const best = Math.min(...listed.map(({ rank }) => rank ?? Infinity));
  return listed.filter(({ rank }) => rank === best);
}

function linesFor(
  context: SummaryContext,
  first: VendorStanding,
  tied: readonly VendorStanding[],
): string[] {
  const { listed, messages } = context;
  const total = (first.value ?? 0).toFixed(decimalsFor(listed));
  const names = [
    ...tied.slice(0, namedAtMost).map(({ name }) => clip(name, nameLength)),
    ...(tied.length > namedAtMost ? [messages.others(tied.length - namedAtMost)] : []),
  ];
  const condition = conditionOf(context, first);
  const lines =
    tied.length > 1
      ? [messages.tied(names.join(messages.listSeparator)), condition]
      : [sentenceFor(context, first), reasonOf(context, first, total), condition];
  return lines.filter((line) => line !== '');
}

/** A proposal only where no open criterion can take the first rank away; until then the standing, said as provisional. */
function sentenceFor({ messages }: SummaryContext, first: VendorStanding): string {
  const name = clip(first.name, nameLength);
  if (first.mustHaves.failed > 0) return messages.failedFirst(name);
  return (first.worstRank ?? 1) > 1 ? messages.provisional(name) : messages.recommend(name);
}

function reasonOf(context: SummaryContext, first: VendorStanding, total: string): string {
  const { listed, messages, options } = context;
  if (first.rank !== 1) return '';
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
