import type { Snapshot } from '#shared/model/snapshot.ts';
import { criteria } from '#shared/rubric/rubric.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import { fullResult } from '#shared/scoring/full-result.ts';

import {
  emptySnapshot,
  rater,
  type ShortAnswer,
  scores,
  vendor,
} from '../fixtures/snapshot-parts.ts';
import { measure, type Measurement } from './measure.ts';

const own = ['1.7', '1.8', '2.7', '2.8', '3.7', '3.8', '4.7', '4.8', '5.7', '5.8'];
const answers: ShortAnswer[] = [1, 2, 3, 4, 5, '?', '-', 3, 4, 5, 2];

/** Two pieces of evidence for each vendor, cited by every tenth score; the same at every run. */
function teamOf(vendors: number, criterionCount: number, raters: number): Snapshot {
  const names = Array.from({ length: vendors }, (_, index) => `vendor-${index + 1}`);
  const ids = [...criteria.map(({ id }) => id), ...own].slice(0, criterionCount);
  const all = names.flatMap((name, v) =>
    Array.from({ length: raters }, (_, r) =>
      scores(
        `rater-${r + 1}`,
        name,
        Object.fromEntries(
          ids.map((id, c) => [id, answers[(v * 7 + r * (c % 3) + c * 5) % answers.length] ?? 3]),
        ),
      ),
    ).flat(),
  );
  const base = emptySnapshot();
  return {
    ...base,
    evaluation: {
      ...base.evaluation,
      criterionWeights: Object.fromEntries(ids.slice(criteria.length).map((id) => [id, 1])),
    },
    vendors: names.map((name) => vendor(name, name)),
    raters: Array.from({ length: raters }, (_, r) => rater(`rater-${r + 1}`, `rater-${r + 1}`)),
    evidence: names.flatMap((name) =>
      ([1, 3] as const).map((strength) => ({
        id: `${name}-e${strength}`,
        vendorId: name,
        pageId: null,
        passageId: null,
        criterionIds: ids.slice(0, 4),
        strength,
        counter: false,
        remark: '',
        capturedBy: 'rater-1',
        capturedAt: '2026-11-04T01:12:00.000Z',
      })),
    ),
    scores: all.map((one, place) =>
      place % 10 === 0
        ? { ...one, evidenceIds: [`${one.vendorId}-e1`, `${one.vendorId}-e3`] }
        : one,
    ),
  };
}

/** The comparison alone and the full result, at the sizes of the budgets and between them, to see how it grows. */
export function benchEvaluation(): Measurement[] {
  const options = { seed: 1, questions: 10 };
  const sizes = [
    { vendors: 10, criterionCount: 30, raters: 5, samples: 10_000, budget: 50 },
    { vendors: 50, criterionCount: 40, raters: 10, samples: 1000 },
    { vendors: 100, criterionCount: 40, raters: 10, samples: 1000 },
    { vendors: 200, criterionCount: 40, raters: 10, samples: 1000 },
    { vendors: 500, criterionCount: 40, raters: 10, samples: 1000, budget: 2000 },
  ];
  return sizes.flatMap(({ vendors, criterionCount, raters, samples, budget }) => {
    const team = teamOf(vendors, criterionCount, raters);
    const size = `${vendors} x ${criterionCount} x ${raters}`;
    const runs = vendors > 50 ? 3 : 9;
    return [
      measure(`comparison, ${size}`, { prepare: () => team, runs }, compareVendors),
      measure(
        `full result, ${size}, ${samples} weightings`,
        { prepare: () => team, runs, ...(budget === undefined ? {} : { budget }) },
        (snapshot) => fullResult(snapshot, { ...options, samples }),
      ),
    ];
  });
}
