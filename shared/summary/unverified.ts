import type { CriterionId } from '../model/axis.ts';
import { criterionById } from '../rubric/rubric.ts';
import type { VendorStanding } from '../scoring/comparison.ts';
import { decimalsFor, type SummaryContext } from './context.ts';

/** Sentences that fit on the first page. */
const sentenceLimit = 6;

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
    .filter(({ id }) => vendor.cells[id]?.state === 'unknown')
    .map(({ id }) => {
      const [lower, upper] = [1, 5].map((points) => totalWith(comparison, vendor, id, points));
      const label = criterionById(id)?.shortLabel[options.language] ?? '';
      return { id, label: `${id} ${label}`.trim(), lower: lower ?? 1, upper: upper ?? 5 };
    })
    .sort((a, b) => b.upper - b.lower - (a.upper - a.lower) || (a.id < b.id ? -1 : 1));
}

/** The vendor's total if this one criterion had `points`: the weighted mean of DESIGN section 6 over what is known plus this. */
function totalWith(
  comparison: SummaryContext['comparison'],
  vendor: VendorStanding,
  criterion: CriterionId,
  points: number,
): number {
  let total = 0;
  let weight = 0;
  for (const { axis } of vendor.axes) {
    let sum = 0;
    let share = 0;
    for (const member of comparison.criteria.filter((candidate) => candidate.axis === axis)) {
      const cell = vendor.cells[member.id];
      const value =
        member.id === criterion ? points : cell?.state === 'scored' ? cell.points : null;
      if (value === null) continue;
      sum += member.share * value;
      share += member.share;
    }
    if (share === 0) continue;
    total += (comparison.weights[axis] * sum) / share;
    weight += comparison.weights[axis];
  }
  return weight === 0 ? points : total / weight;
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
