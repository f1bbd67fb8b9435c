import type { Hire } from '../model/plan.ts';
import { type CostedLine, sumOf } from './vendor-costs.ts';

/** Yen spent since the start, at the end of a month. */
export type HirePoint = { month: number; own: number; outsourced: number };

/**
 * Own people beside an offer as two lines over time and not as two points (S4-13): recruiting, training and what is lost until people work at
 * full strength fall due once, wages and management every month. `cheaperFrom` is the first month from whose end on own people have cost
 * less until the last month shown; `null` where that never comes. `null` as a whole where the offer has no price.
 */
export function hireOrOutsource(
  hire: Hire,
  lines: readonly CostedLine[],
  months = 36,
): { points: HirePoint[]; cheaperFrom: number | null } | null {
  const points: HirePoint[] = [];
  for (let month = 1; month <= months; month += 1) {
    const outsourced = sumOf(lines, month);
    if (outsourced === null) return null;
    points.push({ month, own: ownCost(hire, month), outsourced });
  }
  const dearest = points.filter(({ own, outsourced }) => own >= outsourced);
  const last = dearest[dearest.length - 1]?.month ?? 0;
  return { points, cheaperFrom: last >= months ? null : last + 1 };
}

/** Yen of doing the work with own people until the end of a month. */
export function ownCost(hire: Hire, month: number): number {
  const once = hire.recruitingYen + hire.trainingYen + hire.lossYen;
  return once + Math.round(((hire.wagesYen + hire.managementYen) * month) / 12);
}
