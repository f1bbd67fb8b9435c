import * as z from 'zod/mini';

import { axisIdSchema, criterionIdSchema } from './axis.ts';
import { decimalSchema, measureSchema, scenarioSchema } from './fee.ts';
import { recordIdSchema, remarkSchema, yenSchema } from './ids.ts';

/**
 * What people typed into the workbook's sheet 入力, which the machine never writes. It lies over the team's records:
 * a weight or a points value given here wins in the workbook's formulas and in the extension alike.
 */
export const workbookInputSchema = z.strictObject({
  /** Relative weights of axes that somebody set, in percent points as typed; axes without one keep the evaluation's. */
  weights: z.partialRecord(axisIdSchema, z.number().check(z.gte(0), z.lte(1000))),
  /** Agreed points per vendor and criterion (合意点). */
  overrides: z
    .array(
      z.strictObject({
        vendorId: recordIdSchema,
        criterionId: criterionIdSchema,
        points: z.number().check(z.gte(1), z.lte(5)),
      }),
    )
    .check(z.maxLength(50_000)),
  notes: z
    .array(z.strictObject({ criterionId: criterionIdSchema, text: remarkSchema }))
    .check(z.maxLength(1000)),
  /** Monthly volumes that offers are priced with instead of the brief's. */
  volumes: z
    .array(
      z.strictObject({ measure: measureSchema, scenario: scenarioSchema, volume: decimalSchema }),
    )
    .check(z.maxLength(100)),
  /** Yen for twelve months instead of the brief's; absent where nobody typed one. */
  limits: z.strictObject({
    budgetYen: z.optional(yenSchema),
    ceilingYen: z.optional(yenSchema),
    targetYen: z.optional(yenSchema),
  }),
});
export type WorkbookInput = z.infer<typeof workbookInputSchema>;

export const emptyWorkbookInput: WorkbookInput = {
  weights: {},
  overrides: [],
  notes: [],
  volumes: [],
  limits: {},
};
