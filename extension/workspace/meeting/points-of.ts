import type { Voices } from '#shared/scoring/raters.ts';

/** Raters who gave the same points. */
export type PointsGroup = { points: number; raterIds: string[] };

/** Who gave which points, the lowest first; answers that are no points are left out. */
export function pointsGroups({ originals }: Pick<Voices, 'originals'>): PointsGroup[] {
  const groups = new Map<number, string[]>();
  for (const { raterId, answer } of originals) {
    if (answer.state !== 'scored') continue;
    groups.set(answer.points, [...(groups.get(answer.points) ?? []), raterId]);
  }
  return [...groups]
    .map(([points, raterIds]) => ({ points, raterIds }))
    .toSorted((a, b) => a.points - b.points);
}
