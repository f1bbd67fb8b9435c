import type { CriterionId } from '../model/axis.ts';
import type { Answer } from '../model/score.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Cell } from './comparison.ts';
import { consensusOf } from './settled.ts';

/** A key for one vendor and criterion; ids never contain a blank. */
export function cellKey(vendorId: string, criterionId: CriterionId): string {
  return `${vendorId} ${criterionId}`;
}

/**
 * What the answers of all raters for one criterion come to: the mean of the points that were given; not applicable
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

/**
 * What the raters' answers and the team's agreements come to, by `cellKey`, without what people typed into the workbook; a missing key is
 * unknown.
 */
export function teamCells(snapshot: Pick<Snapshot, 'scores' | 'decisions'>): Map<string, Cell> {
  const answers = new Map<string, Answer[]>();
  for (const score of snapshot.scores) {
    const key = cellKey(score.vendorId, score.criterionId);
    const list = answers.get(key);
    if (list) list.push(score.answer);
    else answers.set(key, [score.answer]);
  }
  const cells = new Map<string, Cell>();
  for (const [key, list] of answers) cells.set(key, teamCell(list));
  for (const { vendorId, criterionId, points } of consensusOf(snapshot.decisions)) {
    agree(cells, cellKey(vendorId, criterionId), points);
  }
  return cells;
}

/** The cells that count: points typed into the workbook win over what the team agreed on, and that over the raters' mean. */
export function effectiveCells(
  snapshot: Pick<Snapshot, 'scores' | 'decisions' | 'input'>,
): Map<string, Cell> {
  const cells = teamCells(snapshot);
  for (const { vendorId, criterionId, points } of snapshot.input.overrides) {
    agree(cells, cellKey(vendorId, criterionId), points);
  }
  return cells;
}

/** Agreed points take the place of the mean; how far the raters lie apart stays. */
function agree(cells: Map<string, Cell>, key: string, points: number): void {
  const team = cells.get(key);
  cells.set(
    key,
    team?.state === 'scored'
      ? { ...team, points, agreed: true }
      : { state: 'scored', points, lowest: points, highest: points, count: 0, agreed: true },
  );
}
