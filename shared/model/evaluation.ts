import * as z from 'zod/mini';

import { instantSchema, lineSchema } from './ids.ts';
import { mustHaveIdSchema } from './must-have.ts';
import { purposeSchema } from './purpose.ts';
import { axisWeightsSchema, criterionWeightsSchema } from './weights.ts';

/** One buying decision (案件): its rubric, its weights and the language in which its workbook is written. */
export const evaluationFieldsSchema = z.strictObject({
  title: lineSchema,
  purpose: purposeSchema,
  language: z.enum(['ja', 'en']),
  /** Version of the rubric the scores refer to. */
  rubricVersion: z.int().check(z.gte(1)),
  weights: axisWeightsSchema,
  criterionWeights: criterionWeightsSchema,
  /** The knock-out conditions that this evaluation uses. */
  mustHaves: z.array(mustHaveIdSchema).check(z.maxLength(40)),
  /** When the weights were fixed, before proposals were read; `null` while they are open. */
  weightsFixedAt: z.nullable(instantSchema),
  createdAt: instantSchema,
});
export type EvaluationFields = z.infer<typeof evaluationFieldsSchema>;
