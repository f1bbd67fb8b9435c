import type { CriterionId } from '../model/axis.ts';
import { criterionById } from '../rubric/rubric.ts';
import type { VendorStanding } from '../scoring/comparison.ts';
import { effectOf } from '../scoring/effect.ts';
import { decimalsFor, type SummaryContext } from './context.ts';

/** Sentences that fit on the first page. */
const sentenceLimit = 4;

type OpenCriterion = { id: CriterionId; label: string; lower: number; upper: number };

/**
 * The open criteria of a vendor with the total that the worst (1) and the best (5) answer would give, widest first: the open item
 * that can move the total most comes first.
 */
export function openCriteria(
  { comparison, options }: SummaryContext,
  vendor: VendorStanding,
): OpenCriterion[] {
  return comparison.criteria
    .flatMap(({ id }) => {
      const open = vendor.cells[id]?.state === 'unknown';
      const effect = open ? effectOf(comparison, vendor.vendorId, id) : null;
      if (!effect) return [];
      const label = `${id} ${criterionById(id)?.shortLabel[options.language] ?? ''}`.trim();
      return [{ id, label, lower: effect.low, upper: effect.high }];
    })
    .sort((a, b) => b.upper - b.lower - (a.upper - a.lower) || (a.id < b.id ? -1 : 1));
}

/** One sentence per open criterion of the shortlisted vendors, in order of rank, then the count of those left out. */
export function unverifiedSentences(context: SummaryContext): string[] {
  const { listed, messages } = context;
  const decimals = decimalsFor(listed);
  const all = listed.flatMap((vendor) =>
    openCriteria(context, vendor).map(({ label, lower, upper }) =>
      messages.unverifiedItem(
        vendor.name,
        label,
        messages.range(lower.toFixed(decimals), upper.toFixed(decimals)),
      ),
    ),
  );
  if (all.length === 0) return [messages.nothingOpen];
  const rest = all.length - sentenceLimit;
  return [...all.slice(0, sentenceLimit), ...(rest > 0 ? [messages.unverifiedMore(rest)] : [])];
}
