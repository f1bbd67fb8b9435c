import type { Entity } from '../model/snapshot.ts';
import { criterionLabelOf } from '../rubric/wording.ts';
import { section, shortName, type SummaryContext, table } from './context.ts';
import type { SummarySection } from './document.ts';

/** Raters this far apart are shown. */
const wide = 2;
/** Whoever lies this far from the points used is named as dissenting. */
const apart = 1;

/**
 * Where raters lie two or more points apart, or where the team agreed on points: everybody's points, the points used, and the
 * dissent that remains with its reason.
 */
export function disagreementSection(context: SummaryContext): SummarySection[] {
  const { comparison, listed, messages, options } = context;
  const rows = listed.flatMap((vendor) =>
    comparison.criteria.flatMap(({ id }) => {
      const cell = vendor.cells[id];
      if (cell?.state !== 'scored') return [];
      if (!cell.agreed && cell.highest - cell.lowest < wide) return [];
      const answers = answersOf(context, vendor.vendorId, id);
      const used = String(Math.round(cell.points * 100) / 100);
      return [
        [
          shortName(context, vendor.vendorId),
          `${id} ${criterionLabelOf(context.snapshot.evaluation, id, options.language, 'short')}`,
          answers
            .map(({ name, points }) => messages.ratedBy(name, points))
            .join(messages.listSeparator),
          cell.agreed ? messages.agreedPoints(used) : messages.meanPoints(used),
          answers
            .filter(({ points }) => Math.abs(points - cell.points) >= apart - 1e-9)
            .map(({ name, points, reason }) => messages.dissentOf(name, points, reason))
            .join(messages.listSeparator) || messages.none,
        ],
      ];
    }),
  );
  const head = [
    messages.vendor,
    messages.criterion,
    messages.points,
    messages.settled,
    messages.dissent,
  ];
  if (rows.length > 0) return section('disagreement', messages.disagreement, table(head, rows));
  return section(
    'disagreement',
    messages.disagreement,
    comparison.raterCount < 2 ? [] : [{ kind: 'text', text: messages.noDisagreement, big: false }],
  );
}

function answersOf({ snapshot }: SummaryContext, vendorId: string, criterionId: string) {
  return snapshot.scores
    .filter((score) => score.vendorId === vendorId && score.criterionId === criterionId)
    .flatMap(({ raterId, answer, reason }) =>
      answer.state === 'scored'
        ? [{ name: raterName(snapshot.raters, raterId), points: answer.points, reason }]
        : [],
    );
}

/** The name of a rater, or the id of one whose record is gone. */
export function raterName(raters: readonly Entity<'rater'>[], raterId: string): string {
  return raters.find(({ id }) => id === raterId)?.name ?? raterId;
}
