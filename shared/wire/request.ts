import * as z from 'zod/mini';

import { reasons } from '../errors.ts';
import { instantSchema, recordIdSchema } from '../model/ids.ts';
import { recordSchema } from '../model/record.ts';
import { workbookInputSchema } from '../model/workbook-input.ts';
import { createScorePacker, packedScoresSchema, unpackScores } from './packed-scores.ts';

/**
 * What the extension and the workbook's web app say to each other. One signed request pushes and pulls.
 * A change that an older side could not read raises this number; the older side then asks to be updated.
 */
export const wireVersion = 1;

/** Most records in one request, so that it stays below 1 MB and is merged within seconds. */
export const recordsPerRequest = 400;

/** Text over the wire is ASCII JSON of at most this many characters. */
export const requestLimit = 1_000_000;

const operationIdSchema = z.string().check(z.regex(/^[0-9a-z]{26}$/));

/** 65 bytes of an uncompressed P-256 point, hexadecimal. */
const publicKeySchema = z.string().check(z.regex(/^04[0-9a-f]{128}$/));

const base = {
  version: z.int().check(z.gte(1)),
  /** Names the operation: repeated with the same id, it changes nothing and gets the same answer. */
  operationId: operationIdSchema,
  sentAt: instantSchema,
};

/** A person asks to become a member: proves the join code and hands over the public key, which the owner then approves. */
const joinRequestSchema = z.strictObject({
  ...base,
  op: z.literal('join'),
  raterId: recordIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  publicKey: publicKeySchema,
  /** The one-time code shown in the owner's sidebar. */
  code: z.string().check(z.regex(/^[0-9A-Z]{8}$/)),
});

/** A member hands over changed records and asks for what is new. */
const syncRequestSchema = z.strictObject({
  ...base,
  op: z.literal('sync'),
  /** The evaluation to sync; empty for a new member who takes over whatever the workbook holds. */
  evaluationId: z.union([recordIdSchema, z.literal('')]),
  /** The revision up to which this device knows the workbook; 0 for everything. */
  since: z.int().check(z.gte(0)),
  records: z.array(recordSchema).check(z.maxLength(recordsPerRequest)),
});

export const requestSchema = z.discriminatedUnion('op', [joinRequestSchema, syncRequestSchema]);
export type WorkbookRequest = z.infer<typeof requestSchema>;
export type JoinRequest = z.infer<typeof joinRequestSchema>;
export type SyncRequest = z.infer<typeof syncRequestSchema>;

export const memberStates = ['waiting', 'active', 'revoked'] as const;

const joinAnswerSchema = z.strictObject({
  op: z.literal('join'),
  state: z.enum(memberStates),
  workbookName: z.string(),
  /** First 16 hexadecimal digits of the SHA-256 of the public key, for the owner to compare. */
  fingerprint: z.string(),
});

const syncAnswer = {
  op: z.literal('sync'),
  workbookName: z.string(),
  workbookUrl: z.string(),
  /** The evaluation that the workbook holds; empty while it holds none. */
  evaluationId: z.string(),
  /** The revision this answer brings the device to; below `since` when the workbook was taken back to an older version. */
  revision: z.int().check(z.gte(0)),
  /** More is waiting: ask again with `since` = `revision`. */
  more: z.boolean(),
  /** Ids of pushed records that were not taken, with the reason; all others were. */
  refused: z.array(z.strictObject({ id: recordIdSchema, reason: z.enum(reasons) })),
  input: workbookInputSchema,
};

/** As it travels: most scores are packed. */
const sentSyncAnswerSchema = z.strictObject({
  ...syncAnswer,
  records: z.array(z.unknown()),
  scores: z.optional(packedScoresSchema),
});

const syncAnswerSchema = z.pipe(
  z.pipe(
    sentSyncAnswerSchema,
    z.transform(({ scores, records, ...rest }) => ({
      ...rest,
      records: scores ? [...records, ...unpackScores(scores)] : records,
    })),
  ),
  z.strictObject({
    ...syncAnswer,
    /** Records that changed after `since`, merged. */
    records: z.array(recordSchema),
  }),
);

/** Every answer is one envelope of JSON; anything else that arrives with status 200 is a page of the platform, not an answer. */
export const answerSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    mikiwame: z.literal(wireVersion),
    ok: z.literal(true),
    answer: z.discriminatedUnion('op', [joinAnswerSchema, syncAnswerSchema]),
  }),
  z.looseObject({
    mikiwame: z.int(),
    ok: z.literal(false),
    reason: z.enum(reasons),
    detail: z.optional(z.string()),
  }),
]);

export type WorkbookAnswer<Op extends WorkbookRequest['op'] = WorkbookRequest['op']> = Extract<
  z.infer<typeof joinAnswerSchema> | z.infer<typeof syncAnswerSchema>,
  { op: Op }
>;
export type JoinAnswer = WorkbookAnswer<'join'>;
export type SyncAnswer = WorkbookAnswer<'sync'>;

/** An answer as it is sent: scores packed, everything else as it is. */
export type SentAnswer = z.input<typeof joinAnswerSchema> | z.infer<typeof sentSyncAnswerSchema>;

/** Packs the scores of an answer; `answerSchema` reads both forms. */
export function sentAnswer(answer: WorkbookAnswer): SentAnswer {
  if (answer.op === 'join') return answer;
  const packer = createScorePacker();
  const records = answer.records.filter((record) => packer.add(record) === null);
  return packer.packed.rows.length === 0 ? answer : { ...answer, records, scores: packer.packed };
}
