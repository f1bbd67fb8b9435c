import { axisIds, type CriterionId } from '../model/axis.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { cellKey, effectiveCells } from './cells.ts';
import type { Cell, Comparison, VendorStanding } from './comparison.ts';
import { ranksOf } from './ranks.ts';
import { exclusionOf, mustHaveTally } from './settled.ts';
import { resultOf } from './standing.ts';
import { criteriaInUse, effectiveWeights } from './weights.ts';

/**
 * The whole matrix from the records and the workbook's input: cells, axes, totals with bounds, ranks, must-haves and exclusions.
 * Points are 1..5, weights shares that sum to 1. The workbook's formulas come to the same numbers.
 */
export function compareVendors(snapshot: Snapshot): Comparison {
  const weights = effectiveWeights(snapshot.evaluation, snapshot.input);
  const criteria = criteriaInUse(snapshot.evaluation).map(({ id, axis, share }) => ({
    id,
    axis,
    share,
  }));
  const cells = effectiveCells(snapshot);
  const unranked = snapshot.vendors.map((vendor) => {
    const own: Record<CriterionId, Cell> = {};
    for (const { id } of criteria) {
      own[id] = cells.get(cellKey(vendor.id, id)) ?? { state: 'unknown' };
    }
    return {
      vendorId: vendor.id,
      name: vendor.name,
      ...resultOf(own, criteria, weights),
      cells: own,
      mustHaves: mustHaveTally(snapshot, vendor.id),
      excluded: exclusionOf(snapshot.decisions, vendor.id),
    };
  });
  const ranks = ranksOf(
    unranked.map(({ value, lower, upper, excluded }) => ({
      value,
      lower,
      upper,
      excluded: excluded !== null,
    })),
  );
  const vendors = unranked.map((vendor, place) => ({
    ...vendor,
    ...(ranks[place] ?? { rank: null, bestRank: null, worstRank: null }),
  }));
  return {
    weights,
    weightsFromWorkbook: axisIds.some((axis) => snapshot.input.weights[axis] !== undefined),
    criteria,
    vendors: vendors.sort((a, b) => placeOf(a) - placeOf(b)),
    raterCount: raterCount(snapshot),
  };
}

/** By rank; then those without points; excluded ones last. */
function placeOf(vendor: VendorStanding): number {
  if (vendor.excluded) return Number.MAX_SAFE_INTEGER;
  return vendor.rank ?? Number.MAX_SAFE_INTEGER - 1;
}

/** How many raters said anything other than "not known". */
function raterCount(snapshot: Snapshot): number {
  const answering = snapshot.scores.filter((score) => score.answer.state !== 'unknown');
  return new Set(answering.map((score) => score.raterId)).size;
}
