import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import { criteria } from '#shared/rubric/rubric.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import type { Comparison } from '#shared/scoring/comparison.ts';
import { sharesOf } from '#shared/scoring/weights.ts';

import { emptySnapshot, score, type ShortAnswer, vendor } from '../fixtures/snapshot-parts.ts';
import { oneOf, type Random, randomFrom } from './random.ts';

const answers: ShortAnswer[] = [1, 2, 3, 4, 5, 3, 4, '?', '-'];

/** Two criteria on each of four axes, one on the last, so that axes can be empty, open and full. */
const used = new Set(['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2', '5.1']);
const criterionWeights = Object.fromEntries(
  criteria.filter(({ id }) => !used.has(id)).map(({ id }) => [id, 0]),
);

/** A small evaluation of two to five vendors and one or two raters. */
function randomTeam(random: Random): Snapshot {
  const base = emptySnapshot();
  const names = Array.from({ length: 2 + Math.floor(random() * 4) }, (_, place) => `v${place}`);
  const raters = random() < 0.5 ? ['x'] : ['x', 'y'];
  const density = oneOf(random, [0.4, 0.8, 1]);
  const scores: Entity<'score'>[] = [];
  for (const name of names) {
    for (const by of raters) {
      for (const id of used) {
        if (random() < density) scores.push(score(by, name, id, oneOf(random, answers)));
      }
    }
  }
  return {
    ...base,
    evaluation: {
      ...base.evaluation,
      weights: sharesOf([random(), random(), random(), random(), random()]),
      criterionWeights,
    },
    vendors: names.map((name) => vendor(name, name)),
    scores,
  };
}

/** Ranks of vendors among those named, and their totals: what must stay. */
function orderOf(comparison: Comparison, names: ReadonlySet<string>): string {
  const rest = comparison.vendors.filter(({ vendorId }) => names.has(vendorId));
  return rest
    .map(({ vendorId, value, lower, upper }) => {
      const ahead = rest.filter((other) => (other.value ?? 0) > (value ?? 0) + 1e-9).length;
      return [vendorId, value === null ? '-' : ahead, value, lower, upper].join(' ');
    })
    .toSorted()
    .join('; ');
}

function duplicated(snapshot: Snapshot, vendorId: string): Snapshot {
  return {
    ...snapshot,
    vendors: [...snapshot.vendors, vendor('copy', vendorId)],
    scores: [
      ...snapshot.scores,
      ...snapshot.scores
        .filter((one) => one.vendorId === vendorId)
        .map((one) => ({ ...one, id: `${one.id}:copy`, vendorId: 'copy' })),
    ],
  };
}

function without(snapshot: Snapshot, vendorId: string): Snapshot {
  return {
    ...snapshot,
    vendors: snapshot.vendors.filter(({ id }) => id !== vendorId),
    scores: snapshot.scores.filter((one) => one.vendorId !== vendorId),
  };
}

/** An unknown criterion of a vendor becomes known; `null` when nothing is unknown. */
function revealed(snapshot: Snapshot, comparison: Comparison, random: Random): Snapshot | null {
  const open = comparison.vendors.flatMap(({ vendorId, cells }) =>
    [...used].flatMap((id) => (cells[id]?.state === 'unknown' ? [{ vendorId, id }] : [])),
  );
  if (open.length === 0) return null;
  const all = random() < 0.3 ? open : [oneOf(random, open)];
  const points = () => oneOf<ShortAnswer>(random, [1, 2, 3, 4, 5]);
  return {
    ...snapshot,
    scores: [
      ...snapshot.scores,
      ...all.map(({ vendorId, id }) => score('late', vendorId, id, points())),
    ],
  };
}

/** Totals that left the bounds they had. */
function escaped(before: Comparison, after: Comparison): string[] {
  return after.vendors.flatMap(({ vendorId, value }) => {
    const bounds = before.vendors.find((entry) => entry.vendorId === vendorId);
    const inside =
      value === null ||
      (bounds !== undefined && value >= bounds.lower - 1e-9 && value <= bounds.upper + 1e-9);
    return inside ? [] : [`${vendorId} left its bounds with ${value}`];
  });
}

/**
 * Runs `count` evaluations drawn from a seed: taking away, adding and doubling an also-ran must leave order, totals and bounds of the rest
 * exactly as they were, and what becomes known must lie within the bounds. Returns what went wrong.
 */
export function alsoRanTrials(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const wrong: string[] = [];
  for (let trial = 0; trial < count; trial += 1) {
    const snapshot = randomTeam(random);
    const comparison = compareVendors(snapshot);
    const alsoRan = oneOf(random, comparison.vendors.slice(1)).vendorId;
    const names = new Set(snapshot.vendors.map(({ id }) => id));
    const rest = new Set([...names].filter((name) => name !== alsoRan));
    const fewer = compareVendors(without(snapshot, alsoRan));
    const more = compareVendors(duplicated(snapshot, alsoRan));
    if (orderOf(fewer, rest) !== orderOf(comparison, rest)) {
      wrong.push(`trial ${trial}: without ${alsoRan} the rest stands differently`);
    }
    if (orderOf(more, names) !== orderOf(comparison, names)) {
      wrong.push(`trial ${trial}: with a copy of ${alsoRan} the rest stands differently`);
    }
    const known = revealed(snapshot, comparison, random);
    if (known) {
      const after = compareVendors(known);
      wrong.push(...escaped(comparison, after).map((line) => `trial ${trial}: ${line}`));
    }
  }
  return wrong;
}
