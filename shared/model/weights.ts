import * as z from 'zod/mini';

import { type AxisId, axisIds, criterionIdSchema } from './axis.ts';

const shareSchema = z.number().check(z.gte(0), z.lte(1));

/** Shares of the five axes; they sum to 1. */
export const axisWeightsSchema = z
  .strictObject({
    fit: shareSchema,
    scope: shareSchema,
    'track-record': shareSchema,
    contract: shareSchema,
    support: shareSchema,
  })
  .check(
    z.refine(
      (weights) => Math.abs(axisIds.reduce((sum, axis) => sum + weights[axis], 0) - 1) < 1e-6,
      'The weights of the axes must sum to 1.',
    ),
  );
export type AxisWeights = Record<AxisId, number>;

/** Weights of criteria inside their axis, relative to each other; a criterion not named has 1, a 0 switches it off. */
export const criterionWeightsSchema = z.record(
  criterionIdSchema,
  z.number().check(z.gte(0), z.lte(100)),
);

/** 20 % per axis: the neutral default, because the sources give no weights. */
export const equalWeights: AxisWeights = {
  fit: 0.2,
  scope: 0.2,
  'track-record': 0.2,
  contract: 0.2,
  support: 0.2,
};
