import type { CriterionId } from '../model/axis.ts';
import type { Answer } from '../model/score.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Cell } from './comparison.ts';

/** A key for one vendor and criterion; ids never contain a blank. */
export function cellKey(vendorId: string, criterionId: CriterionId): string {
  return `${vendorId} ${criterionId}`;
}

/**
 * What the answers of all raters for one criterion come to (rubric, section 0): the mean of the points that were given; not applicable
 * only when every answer says so; unknown otherwise, also when nobody answered.
 */
function teamCell(answers: readonly Answer[]): Cell {
  const points = answers.flatMap((answer) => (answer.state === 'scored' ? [answer.points] : []));
  if (points.length > 0) {
    return {
      state: 'scored',
      points: points.reduce((sum, value) => sum + value, 0) / points.length,
      lowest: Math.min(...points),
      highest: Math.max(...points),
      count: points.length,
      agreed: false,
    };
  }
  const allNotApplicable =
    answers.length > 0 && answers.every((answer) => answer.state === 'not-applicable');
  return allNotApplicable ? { state: 'not-applicable' } : { state: 'unknown' };
}

/** What the raters' answers come to, by `cellKey`, without what people agreed on in the workbook; a missing key is unknown. */
export function teamCells(snapshot: Pick<Snapshot, 'scores'>): Map<string, Cell> {
  const answers = new Map<string, Answer[]>();
  for (const score of snapshot.scores) {
    const key = cellKey(score.vendorId, score.criterionId);
    const list = answers.get(key);
    if (list) list.push(score.answer);
    else answers.set(key, [score.answer]);
  }
  const cells = new Map<string, Cell>();
  for (const [key, list] of answers) cells.set(key, teamCell(list));
  return cells;
}

/** The cells that count: the agreed points of the workbook win over what the raters' answers come to. */
export function effectiveCells(snapshot: Pick<Snapshot, 'scores' | 'input'>): Map<string, Cell> {
  const cells = teamCells(snapshot);
  for (const { vendorId, criterionId, points } of snapshot.input.overrides) {
    const key = cellKey(vendorId, criterionId);
    const team = cells.get(key);
    cells.set(
      key,
      team?.state === 'scored'
        ? { ...team, points, agreed: true }
        : { state: 'scored', points, lowest: points, highest: points, count: 0, agreed: true },
    );
  }
  return cells;
}
