import * as z from 'zod/mini';

import { MikiwameError } from '../errors.ts';
import { checksum } from './checksum.ts';
import { asciiJson, envelopeSchema } from './envelope.ts';
import { wireVersion } from './request.ts';

/** Most requests in one file: 20,000 records. */
export const requestsPerFile = 50;

/** Most answers in one file: every request once, and as many pages again as a first pull of 60,000 records has. */
export const answersPerFile = 200;

/** A file is not made longer than this, in characters; what is left goes into the next one. */
export const fileTarget = 20_000_000;

/** No longer text is read, in characters; the browser's messages carry no more. */
const fileLimit = 60_000_000;

const bookIdSchema = z.string().check(z.regex(/^[0-9a-z]{16}$/));
const keySchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const operationIdSchema = z.string().check(z.regex(/^[0-9a-z]{26}$/));

const head = {
  mikiwame: z.int(),
  workbookId: bookIdSchema,
  /** Fingerprint of the key that signed the requests. */
  key: keySchema,
  check: z.string(),
};

const syncFileSchema = z.strictObject({
  ...head,
  kind: z.literal('requests'),
  requests: z.array(envelopeSchema).check(z.minLength(1), z.maxLength(requestsPerFile)),
});

const answerFileSchema = z.strictObject({
  ...head,
  kind: z.literal('answers'),
  answers: z
    .array(
      z.strictObject({
        /** The operation of the request that is answered; several in a row where the answer had several pages. */
        operationId: operationIdSchema,
        /** The revision from which this answer goes on. */
        since: z.int().check(z.gte(0)),
        /** As the web app would have sent it; whoever takes it parses it. */
        reply: z.unknown(),
      }),
    )
    .check(z.minLength(1), z.maxLength(answersPerFile)),
});

/**
 * What a member's device hands to a person who carries it to the workbook. Each request is signed as for the web app, so the workbook knows
 * who wrote it and that nobody changed it. The list around them is not signed: requests can be left out or put in another order, which
 * merging allows. Nothing in it is secret from those who may open the workbook, and anybody who gets hold of it can read the records.
 */
export type SyncFile = Omit<z.infer<typeof syncFileSchema>, 'mikiwame' | 'check' | 'kind'>;

/**
 * What the workbook's sidebar hands back. It is not signed, because a workbook has no secret to sign with: that it came from the workbook is
 * known only from the person who brought it. The device takes from it no more than a member could put into the sheet (records of this
 * evaluation, merged), and only for requests that it is waiting for.
 */
export type AnswerFile = Omit<z.infer<typeof answerFileSchema>, 'mikiwame' | 'check' | 'kind'>;

/** The text of a sync file. */
export function syncFileText(file: SyncFile): string {
  return textOf({ mikiwame: wireVersion, kind: 'requests', check: '', ...file });
}

/** The text of an answer file. */
export function answerFileText(file: AnswerFile): string {
  return textOf({ mikiwame: wireVersion, kind: 'answers', check: '', ...file });
}

/**
 * Reads a sync file, forgiving what mail and chat put around and between its characters.
 * @throws MikiwameError `sync-file-other` when it is none, `sync-file-broken` when a part is missing or altered, `version-newer`.
 */
export function readSyncFile(text: string): SyncFile {
  return read(text, syncFileSchema);
}

/**
 * Reads an answer file in the same way.
 * @throws MikiwameError `sync-file-other`, `sync-file-broken`, `version-newer`.
 */
export function readAnswerFile(text: string): AnswerFile {
  return read(text, answerFileSchema);
}

/** No white space is left in it, so whatever white space is found on arrival was added on the way. */
function textOf(content: Record<string, unknown>): string {
  const check = checksum(asciiJson(content));
  return asciiJson({ ...content, check }).replace(/ /g, '\\u0020');
}

const start = '{"mikiwame":';

function read<File extends { mikiwame: number; check: string; kind: string }>(
  text: string,
  schema: z.ZodMiniType<File>,
): Omit<File, 'mikiwame' | 'check' | 'kind'> {
  const content = contentOf(text);
  if (content['mikiwame'] > wireVersion) {
    throw new MikiwameError('version-newer', String(content['mikiwame']));
  }
  if (content.kind !== 'requests' && content.kind !== 'answers') {
    throw new MikiwameError('sync-file-other', content.kind);
  }
  if (checksum(asciiJson({ ...content, check: '' })) !== content.check) {
    throw new MikiwameError('sync-file-broken', 'check');
  }
  const parsed = schema.safeParse(content);
  if (!parsed.success) throw new MikiwameError('sync-file-other', content.kind);
  const { mikiwame: _version, check: _check, kind: _kind, ...file } = parsed.data;
  return file;
}

const openingSchema = z.looseObject({ mikiwame: z.int(), kind: z.string(), check: z.string() });

function contentOf(text: string): z.infer<typeof openingSchema> {
  if (text.length > fileLimit) throw new MikiwameError('sync-file-other', String(text.length));
  const dense = text.replace(/[^\x21-\x7e]+/g, '');
  const from = dense.indexOf(start);
  if (from < 0) throw new MikiwameError('sync-file-other');
  try {
    const opening = openingSchema.safeParse(
      JSON.parse(dense.slice(from, dense.lastIndexOf('}') + 1)),
    );
    if (opening.success) return opening.data;
  } catch {
    throw new MikiwameError('sync-file-broken', 'JSON');
  }
  throw new MikiwameError('sync-file-other');
}
