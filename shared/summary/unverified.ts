import type { CriterionId } from '../model/axis.ts';
import { criterionLabelOf } from '../rubric/wording.ts';
import type { VendorStanding } from '../scoring/comparison.ts';
import { effectOf } from '../scoring/effect.ts';
import {
  centre,
  clip,
  dayText,
  decimalsFor,
  section,
  shortName,
  type SummaryContext,
  table,
} from './context.ts';
import type { SummarySection } from './document.ts';

/** Sentences that fit on the first page. */
const sentenceLimit = 4;

type OpenContext = Pick<SummaryContext, 'snapshot' | 'comparison'> & {
  options: Pick<SummaryContext['options'], 'language'>;
};

type OpenCriterion = { id: CriterionId; label: string; lower: number; upper: number };

/**
 * The open criteria of a vendor with the total that the worst (1) and the best (5) answer would give, widest first: the open item
 * that can move the total most comes first.
 */
export function openCriteria(
  { snapshot, comparison, options }: OpenContext,
  vendor: VendorStanding,
): OpenCriterion[] {
  return comparison.criteria
    .flatMap(({ id }) => {
      const open = vendor.cells[id]?.state === 'unknown';
      const effect = open ? effectOf(comparison, vendor.vendorId, id) : null;
      if (!effect) return [];
      const label = `${id} ${criterionLabelOf(snapshot.evaluation, id, options.language, 'short')}`;
      return [{ id, label, lower: effect.low, upper: effect.high }];
    })
    .sort((a, b) => b.upper - b.lower - (a.upper - a.lower) || (a.id < b.id ? -1 : 1));
}

type OpenItem = { vendorId: string; criterion: string; range: string; asker: string; due: string };

/** Every open criterion of the shortlist in its order, with who asks about it and until when. */
function openItems(context: SummaryContext): OpenItem[] {
  const { snapshot, listed, messages, options } = context;
  const decimals = decimalsFor(listed);
  return listed.flatMap((vendor) =>
    openCriteria(context, vendor).map(({ id, label, lower, upper }) => {
      const ask = snapshot.plan?.asks.find(
        (one) => one.vendorId === vendor.vendorId && one.criterionId === id,
      );
      return {
        vendorId: vendor.vendorId,
        criterion: label,
        range: messages.range(lower.toFixed(decimals), upper.toFixed(decimals)),
        asker: ask?.asker ?? '',
        due: dayText(ask?.dueOn ?? null, options.language),
      };
    }),
  );
}

/** One sentence per open criterion, those that can move a total most first, then the count of those left out. */
export function unverifiedSection(context: SummaryContext): SummarySection[] {
  const { listed, messages } = context;
  // Nobody on the list is no reason to call everything verified.
  if (listed.length === 0) return [];
  const all = openItems(context);
  const rest = all.length - sentenceLimit;
  const items = all.slice(0, sentenceLimit).map(({ vendorId, criterion, range, asker, due }) => {
    const name = clip(shortName(context, vendorId), 14);
    const asked = asker === '' && due === '' ? '' : messages.asked(clip(asker, 8), due);
    return `${messages.unverifiedItem(name, criterion, range)}${asked}`;
  });
  const lines = rest > 0 ? [...items, messages.unverifiedMore(rest)] : items;
  return section('unverified', messages.unverified, [
    { kind: 'list', items: lines.length > 0 ? lines : [messages.nothingOpen] },
  ]);
}

/** All open criteria as a table: effect on the total, who asks, until when. */
export function openItemsSection(context: SummaryContext): SummarySection[] {
  const { messages } = context;
  const rows = openItems(context).map(({ vendorId, criterion, range, asker, due }) => [
    shortName(context, vendorId),
    criterion,
    range,
    asker || messages.nobody,
    due || messages.nobody,
  ]);
  const head = [
    messages.vendor,
    messages.criterion,
    centre(messages.effect),
    messages.asker,
    messages.due,
  ];
  return section('open-items', messages.openItems, table(head, rows));
}
