import * as z from 'zod/mini';

/** The five axes on which every vendor is judged (S1-44), in the order they are shown. */
export const axisIds = ['fit', 'scope', 'track-record', 'contract', 'support'] as const;

export const axisIdSchema = z.enum(axisIds);
export type AxisId = z.infer<typeof axisIdSchema>;

/** 1..5, the number a person says for the axis. */
export function axisNumber(axis: AxisId): number {
  return axisIds.indexOf(axis) + 1;
}

/** A criterion is named by axis number and place, `4.1`; a team's own criteria continue the count. */
export const criterionIdSchema = z.string().check(z.regex(/^[1-5]\.[1-9][0-9]?$/));
export type CriterionId = z.infer<typeof criterionIdSchema>;

/** The axis a criterion belongs to. */
export function axisOf(criterion: CriterionId): AxisId {
  return axisIds[Number(criterion[0]) - 1] ?? 'fit';
}
