import { workbookModel } from '#shared/matrix/workbook.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import { criteria } from '#shared/rubric/rubric.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import { weightIntervals } from '#shared/scoring/robustness.ts';

import {
  emptySnapshot,
  rater,
  type ShortAnswer,
  scores,
  vendor,
} from '../fixtures/snapshot-parts.ts';
import { measure, type Measurement } from './measure.ts';

/** A team of `raters` who answered all thirty criteria for `vendors` vendors, the same at every run. */
function teamOf(vendors: number, raters: number): Snapshot {
  const names = Array.from({ length: vendors }, (_, index) => `vendor-${index + 1}`);
  const people = Array.from({ length: raters }, (_, index) => `rater-${index + 1}`);
  const answers: ShortAnswer[] = [1, 2, 3, 4, 5, '?', '-', 3, 4];
  return emptySnapshot({
    vendors: names.map((name) => vendor(name, name)),
    raters: people.map((name) => rater(name, name)),
    scores: names.flatMap((name, v) =>
      people.flatMap((person, r) =>
        scores(
          person,
          name,
          Object.fromEntries(
            criteria.map(({ id }, c) => [
              id,
              answers[(v * 7 + r * 3 + c * 5) % answers.length] ?? 3,
            ]),
          ),
        ),
      ),
    ),
  });
}

/** Matrix, robustness and workbook model at the sizes of the budgets. */
export function benchMatrix(): Measurement[] {
  const team = teamOf(10, 5);
  const large = teamOf(50, 10);
  const now = '2026-11-20T05:31:00.000Z';
  return [
    measure(
      'matrix and weight intervals, 10 vendors x 30 criteria x 5 raters',
      { budget: 50, prepare: () => team },
      (snapshot) => weightIntervals(compareVendors(snapshot)),
    ),
    measure('matrix, 50 vendors x 30 criteria x 10 raters', { prepare: () => large }, (snapshot) =>
      compareVendors(snapshot),
    ),
    measure(
      'workbook model, 50 vendors x 30 criteria x 10 raters',
      { prepare: () => large, runs: 7 },
      (snapshot) => workbookModel(snapshot, { language: 'ja', now, offsetMinutes: 540 }),
    ),
  ];
}
