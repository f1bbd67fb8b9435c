import * as fc from 'fast-check';

import { axisIds } from '#shared/model/axis.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import { criteria } from '#shared/rubric/rubric.ts';
import { sharesOf } from '#shared/scoring/weights.ts';

import {
  emptySnapshot,
  exclusion,
  mustHave,
  rater,
  score,
  type ShortAnswer,
  vendor,
} from '../../fixtures/snapshot-parts.ts';

const ids = criteria.map((criterion) => criterion.id);
const answer = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<ShortAnswer>(1, 2, 3, 4, 5) },
  { weight: 1, arbitrary: fc.constantFrom<ShortAnswer>('?', '-') },
);
/** Names that a spreadsheet would take for something else. */
const name = fc.constantFrom(
  '汐見',
  '=1+1',
  '0123',
  '3-4',
  'TRUE',
  '-',
  '?',
  "'引用",
  '1.1',
  '未確認',
  '+81-3',
);
const weight = fc.oneof(fc.constantFrom(0, 1, 1, 2), fc.double({ min: 0.01, max: 5, noNaN: true }));

/**
 * Any evaluation of up to `most` vendors and three raters: blanks, ties, names like numbers, weights of zero, agreed points, criteria
 * that do not apply or are switched off, excluded vendors and must-haves.
 */
export function randomSnapshot(most: number): fc.Arbitrary<Snapshot> {
  return fc
    .record({
      names: fc.array(name, { minLength: 1, maxLength: most }),
      raters: fc.integer({ min: 1, max: 3 }),
      density: fc.constantFrom(0, 0.3, 0.9, 1),
      copies: fc.boolean(),
      axisWeights: fc.array(weight, { minLength: 5, maxLength: 5 }),
      typed: fc.array(fc.option(fc.constantFrom(0, 1, 20, 35, 12.5)), {
        minLength: 5,
        maxLength: 5,
      }),
      useTyped: fc.boolean(),
      criterionWeights: fc.dictionary(fc.constantFrom(...ids, '4.7'), weight, { maxKeys: 6 }),
      notApplicableAxis: fc.option(fc.integer({ min: 1, max: 5 })),
      answers: fc.infiniteStream(answer),
      chances: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      agreed: fc.array(
        fc.tuple(fc.nat(most - 1), fc.constantFrom(...ids), fc.constantFrom(1, 2.5, 3, 4.25, 5)),
        { maxLength: 8 },
      ),
      excluded: fc.array(fc.nat(most - 1), { maxLength: 2 }),
      statuses: fc.array(fc.constantFrom('met', 'failed', 'open'), { maxLength: 6 }),
    })
    .map((parts) => {
      const vendors = parts.names.map((text, index) => vendor(`vendor-${index}`, text));
      const raters = Array.from({ length: parts.raters }, (_, index) =>
        rater(`rater-${index}`, `評価者${index}`),
      );
      const scores = vendors.flatMap((of, place) =>
        raters.flatMap((by) =>
          ids.flatMap((id) => {
            if (parts.copies && place > 0) return [];
            if ((parts.chances.next().value ?? 1) > parts.density) return [];
            const notApplicable =
              id.startsWith(`${parts.notApplicableAxis ?? 0}.`) && place % 2 === 0;
            return [
              score(by.id, of.id, id, notApplicable ? '-' : (parts.answers.next().value ?? 3)),
            ];
          }),
        ),
      );
      // Vendors with the very same answers must share a rank.
      const copied = parts.copies
        ? vendors.slice(1).flatMap((of) =>
            scores.map((one) => ({
              ...one,
              id: `${one.id}-${of.id}`,
              vendorId: of.id,
            })),
          )
        : [];
      const own = (index: number): string => vendors[index % vendors.length]?.id ?? '';
      const base = emptySnapshot();
      return {
        ...base,
        evaluation: {
          ...base.evaluation,
          weights: sharesOf(parts.axisWeights),
          criterionWeights: parts.criterionWeights,
          mustHaves: ['nda', 'budget'],
        },
        vendors,
        raters,
        scores: [...scores, ...copied],
        decisions: [
          ...[...new Set(parts.excluded.map(own))].map((id) => exclusion(id, '理由')),
          ...parts.statuses.map((status, index) =>
            mustHave(own(index), index % 2 === 0 ? 'nda' : 'budget', status),
          ),
        ],
        input: {
          weights: Object.fromEntries(
            axisIds.flatMap((axis, place) => {
              const typed = parts.typed[place];
              return parts.useTyped && typed !== null && typed !== undefined
                ? [[axis, typed] as const]
                : [];
            }),
          ),
          overrides: [
            ...new Map(
              parts.agreed.map(([place, criterionId, points]) => [
                `${own(place)} ${criterionId}`,
                { vendorId: own(place), criterionId, points },
              ]),
            ).values(),
          ],
          notes: [],
        },
      };
    });
}
