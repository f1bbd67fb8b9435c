import * as z from 'zod/mini';

import { criterionIdSchema } from './axis.ts';
import { instantSchema, lineSchema, remarkSchema } from './ids.ts';
import { mustHaveIdSchema } from './must-have.ts';
import { purposeSchema } from './purpose.ts';
import { axisWeightsSchema, criterionWeightsSchema } from './weights.ts';

/** A criterion in the team's own words: reworded, or added to the rubric. */
const criterionTextSchema = z.strictObject({
  label: lineSchema,
  /** What 1, 3 and 5 points mean; empty text keeps the rubric's. */
  anchors: z.strictObject({ 1: remarkSchema, 3: remarkSchema, 5: remarkSchema }),
});
export type CriterionText = z.infer<typeof criterionTextSchema>;

const axisPlaceSchema = z.int().check(z.gte(0), z.lte(4));

/** How the weights of the axes were found, so that they can be explained and found anew. */
const weightingSchema = z.discriminatedUnion('method', [
  /** Points of the five swings, in the order of the axes. */
  z.strictObject({
    method: z.literal('swing'),
    points: z.array(z.number().check(z.gte(0), z.lte(1000))).check(z.length(5)),
  }),
  /** Comparisons in words: `first` is `times` as important as `second`. */
  z.strictObject({
    method: z.literal('ahp'),
    judgements: z
      .array(
        z.strictObject({
          first: axisPlaceSchema,
          second: axisPlaceSchema,
          times: z.number().check(z.gt(0), z.lte(9)),
        }),
      )
      .check(z.maxLength(10)),
  }),
]);
export type Weighting = z.infer<typeof weightingSchema>;

/** One buying decision (案件): its rubric, its weights and the language in which its workbook is written. */
export const evaluationFieldsSchema = z.strictObject({
  title: lineSchema,
  purpose: purposeSchema,
  language: z.enum(['ja', 'en']),
  /** Version of the rubric the scores refer to; grows with every edit of a criterion. */
  rubricVersion: z.int().check(z.gte(1)),
  weights: axisWeightsSchema,
  criterionWeights: criterionWeightsSchema,
  criterionTexts: z.record(criterionIdSchema, criterionTextSchema),
  /** `null` for weights of a preset or set by hand. */
  weighting: z.nullable(weightingSchema),
  /** Others' scores are shown to a rater only after their own are handed in. */
  independent: z.boolean(),
  /** The knock-out conditions that this evaluation uses. */
  mustHaves: z.array(mustHaveIdSchema).check(z.maxLength(40)),
  /** When the weights were fixed, before proposals were read; `null` while they are open. */
  weightsFixedAt: z.nullable(instantSchema),
  createdAt: instantSchema,
});
export type EvaluationFields = z.infer<typeof evaluationFieldsSchema>;
