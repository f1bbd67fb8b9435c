import * as z from 'zod/mini';

import { briefFieldsSchema } from './brief.ts';
import { decisionFieldsSchema } from './decision.ts';
import { declarationFieldsSchema } from './declaration.ts';
import { estimateFieldsSchema } from './estimate.ts';
import { evaluationFieldsSchema } from './evaluation.ts';
import { evidenceFieldsSchema } from './evidence.ts';
import { factFieldsSchema } from './fact.ts';
import { handoutFieldsSchema } from './handout.ts';
import { recordIdSchema } from './ids.ts';
import { interviewFieldsSchema } from './interview.ts';
import { noteFieldsSchema } from './note.ts';
import { outcomeFieldsSchema } from './outcome.ts';
import { pageFieldsSchema } from './page.ts';
import { passageFieldsSchema } from './passage.ts';
import { planFieldsSchema } from './plan.ts';
import { raterFieldsSchema } from './rater.ts';
import { scoreFieldsSchema } from './score.ts';
import { stampSchema } from './stamp.ts';
import { vendorFieldsSchema } from './vendor.ts';
import { versionFieldsSchema } from './version.ts';

/** The fields of each kind of record. Everything that people make is one of these. */
const fieldsSchemas = {
  evaluation: evaluationFieldsSchema,
  brief: briefFieldsSchema,
  vendor: vendorFieldsSchema,
  page: pageFieldsSchema,
  passage: passageFieldsSchema,
  evidence: evidenceFieldsSchema,
  fact: factFieldsSchema,
  estimate: estimateFieldsSchema,
  note: noteFieldsSchema,
  score: scoreFieldsSchema,
  rater: raterFieldsSchema,
  decision: decisionFieldsSchema,
  plan: planFieldsSchema,
  version: versionFieldsSchema,
  declaration: declarationFieldsSchema,
  interview: interviewFieldsSchema,
  handout: handoutFieldsSchema,
  outcome: outcomeFieldsSchema,
} as const;

export type RecordKind = keyof typeof fieldsSchemas;
export type FieldsOf<Kind extends RecordKind> = z.infer<(typeof fieldsSchemas)[Kind]>;

function recordSchemaOf<Kind extends RecordKind, Fields extends z.core.$ZodType>(
  kind: Kind,
  fields: Fields,
) {
  return z.strictObject({
    id: recordIdSchema,
    kind: z.literal(kind),
    evaluationId: recordIdSchema,
    fields,
    /** A tombstone is a stamped value like any other, so deleting and restoring merge like any edit. */
    deleted: z.boolean(),
    /** When each field, and `deleted`, was last written. */
    stamps: z.record(z.string().check(z.maxLength(60)), stampSchema),
  });
}

/** One schema per kind; what enters from a message, a file, the database or a sheet is parsed by it. */
export const recordSchema = z.discriminatedUnion('kind', [
  recordSchemaOf('evaluation', evaluationFieldsSchema),
  recordSchemaOf('brief', briefFieldsSchema),
  recordSchemaOf('vendor', vendorFieldsSchema),
  recordSchemaOf('page', pageFieldsSchema),
  recordSchemaOf('passage', passageFieldsSchema),
  recordSchemaOf('evidence', evidenceFieldsSchema),
  recordSchemaOf('fact', factFieldsSchema),
  recordSchemaOf('estimate', estimateFieldsSchema),
  recordSchemaOf('note', noteFieldsSchema),
  recordSchemaOf('score', scoreFieldsSchema),
  recordSchemaOf('rater', raterFieldsSchema),
  recordSchemaOf('decision', decisionFieldsSchema),
  recordSchemaOf('plan', planFieldsSchema),
  recordSchemaOf('version', versionFieldsSchema),
  recordSchemaOf('declaration', declarationFieldsSchema),
  recordSchemaOf('interview', interviewFieldsSchema),
  recordSchemaOf('handout', handoutFieldsSchema),
  recordSchemaOf('outcome', outcomeFieldsSchema),
]);

/** A record of any kind: `{id, kind, evaluationId, fields, deleted, stamps}`. */
export type AnyRecord = z.infer<typeof recordSchema>;
/** A record of one kind. */
export type RecordOf<Kind extends RecordKind> = Extract<AnyRecord, { kind: Kind }>;

/**
 * What somebody did to one record: the fields that were set. A new record's change sets all fields.
 * The store stamps it, so that no caller needs a clock.
 */
export type Change = {
  [Kind in RecordKind]: {
    kind: Kind;
    id: string;
    evaluationId: string;
    set: Partial<FieldsOf<Kind>>;
    deleted?: boolean;
  };
}[RecordKind];
