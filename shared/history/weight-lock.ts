import type { HistoryEntry } from '../model/history.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { AxisWeights } from '../model/weights.ts';
import { compareVendors } from '../scoring/compare.ts';
import { effectiveWeights } from '../scoring/weights.ts';
import { canonicalJson } from '../sync/canonical-json.ts';
import { instantOf } from './entries.ts';
import { snapshotAt } from './replay.ts';

/** A change of weights after they were fixed. */
type LateChange = { at: string; by: string | null; from: AxisWeights; to: AxisWeights };

/** The weights that were fixed, what was changed since, and what that does to every total. */
export type WeightLock = {
  /** When and by whom they were fixed. */
  fixedAt: string;
  fixedBy: string | null;
  fixed: AxisWeights;
  present: AxisWeights;
  /** Changes of axis weights since, also those typed into the workbook, oldest first. */
  changes: LateChange[];
  /** Anything about the weights differs now, those inside an axis included. */
  changed: boolean;
  /** Today's answers under the fixed and under the present weights. */
  totals: {
    vendorId: string;
    underFixed: number | null;
    present: number | null;
    rankUnderFixed: number | null;
    rank: number | null;
  }[];
};

/** The state of the lock that holds now; `null` while the weights are not fixed, or the history does not know the evaluation. */
export function weightLockOf(
  entries: readonly HistoryEntry[],
  evaluationId: string,
): WeightLock | null {
  const now = snapshotAt(entries, evaluationId);
  if (!now || now.evaluation.weightsFixedAt === null) return null;
  const own = entries
    .filter((entry) => entry.evaluationId === evaluationId)
    .sort((a, b) => (a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0));
  const lock = lockEntry(own);
  // Weights stand in the evaluation and in the workbook's input; playing thousands of scores for them would only take time.
  const settings = own.filter(({ kind }) => kind === 'evaluation' || kind === 'input');
  const then = lock && snapshotAt(settings, evaluationId, lock.stamp);
  if (!lock || !then) return null;
  const underFixed = compareVendors(withWeightsOf(now, then));
  const present = compareVendors(now);
  return {
    fixedAt: instantOf(lock),
    fixedBy: lock.by,
    fixed: underFixed.weights,
    present: present.weights,
    changes: changesAfter(lock, settings, evaluationId),
    changed: canonicalJson(weightsIn(now)) !== canonicalJson(weightsIn(then)),
    totals: present.vendors.map(({ vendorId, value, rank }) => {
      const fixed = underFixed.vendors.find((vendor) => vendor.vendorId === vendorId);
      const fixedValue = fixed?.value ?? null;
      return {
        vendorId,
        underFixed: fixedValue,
        present: value,
        rankUnderFixed: fixed?.rank ?? null,
        rank,
      };
    }),
  };
}

/** The first entry that fixed the weights after they were last open. */
function lockEntry(sorted: readonly HistoryEntry[]): HistoryEntry | null {
  let lock: HistoryEntry | null = null;
  for (const entry of sorted) {
    if (entry.kind !== 'evaluation' || !('weightsFixedAt' in entry.set)) continue;
    if (entry.set['weightsFixedAt'] === null) lock = null;
    else lock ??= entry;
  }
  return lock;
}

function weightsIn(snapshot: Snapshot) {
  const { weights, criterionWeights } = snapshot.evaluation;
  return { weights, criterionWeights, typed: snapshot.input.weights };
}

function withWeightsOf(now: Snapshot, then: Snapshot): Snapshot {
  const { weights, criterionWeights } = then.evaluation;
  return {
    ...now,
    evaluation: { ...now.evaluation, weights, criterionWeights },
    input: { ...now.input, weights: then.input.weights },
  };
}

function changesAfter(
  lock: HistoryEntry,
  settings: readonly HistoryEntry[],
  evaluationId: string,
): LateChange[] {
  const weightsAt = (stamp: string): AxisWeights | null => {
    const past = snapshotAt(settings, evaluationId, stamp);
    return past && effectiveWeights(past.evaluation, past.input);
  };
  let from = weightsAt(lock.stamp);
  const changes: LateChange[] = [];
  for (const entry of settings) {
    if (!('weights' in entry.set) || entry.stamp <= lock.stamp) continue;
    const to = weightsAt(entry.stamp);
    if (from && to && canonicalJson(from) !== canonicalJson(to)) {
      changes.push({ at: instantOf(entry), by: entry.by, from, to });
    }
    from = to;
  }
  return changes;
}
