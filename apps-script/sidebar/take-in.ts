import * as z from 'zod/mini';

import { MikiwameError, reasons } from '#shared/errors.ts';
import type { Envelope } from '#shared/wire/envelope.ts';
import type { Failure } from '#shared/wire/sidebar.ts';
import {
  type AnswerFile,
  answerFileText,
  answersPerFile,
  fileTarget,
  readSyncFile,
} from '#shared/wire/sync-file.ts';

/** Asks the script: a signed request as text, and the revision to answer from, -1 for the request's own. Answers with JSON. */
export type Ask = (contents: string, from: number) => Promise<string>;

/** What became of a sync file. */
export type TakenIn = {
  /** The answer to carry back; `null` when there is nothing to carry. */
  text: string | null;
  /** Records that the workbook took from the file, and that it did not take. */
  taken: number;
  refused: number;
  /** The sender is not approved yet; once they are, the same file goes on. */
  waiting: boolean;
  /** Why the workbook stopped before the end. */
  failed: Failure | null;
};

/** As much of a request as the answer file must name, and how many records it brings. The script parses and proves all of it. */
const bodySchema = z.looseObject({
  operationId: z.string(),
  since: z.optional(z.int()),
  records: z.optional(z.array(z.unknown())),
});

/** As much of a reply as the next question depends on. The device that made the file parses all of it. */
const replySchema = z.discriminatedUnion('ok', [
  z.looseObject({
    ok: z.literal(true),
    answer: z.looseObject({
      state: z.optional(z.string()),
      revision: z.optional(z.int()),
      more: z.optional(z.boolean()),
      refused: z.optional(z.array(z.unknown())),
    }),
  }),
  z.looseObject({
    ok: z.literal(false),
    reason: z.enum(reasons),
    detail: z.optional(z.string()),
  }),
]);

/**
 * Puts the requests of a sync file to the script one by one, each from where the answer before ended, and the last one as often as there
 * are more pages. `onStep` hears how many answers there are.
 * @throws MikiwameError `sync-file-other`, `sync-file-broken` when the text is no sync file, `answer-elsewhere` when it is meant for another
 *   workbook: then nothing was asked. What `ask` throws comes through; what was taken before it stays taken.
 */
export async function takeIn(
  text: string,
  workbookId: string,
  ask: Ask,
  onStep: (answered: number) => void,
): Promise<TakenIn> {
  const { key, requests, ...file } = readSyncFile(text);
  if (file.workbookId !== workbookId) throw new MikiwameError('answer-elsewhere');
  const questions = requests.map(questionOf);
  const { answers, length: _, ...end } = await goOn({ questions, ask, onStep }, 0, -1, nothingYet);
  const carried = answers.length > 0 && !end.waiting;
  return { ...end, text: carried ? answerFileText({ workbookId, key, answers }) : null };
}

type Question = { contents: string; operationId: string; since: number; brings: number };

function questionOf(envelope: Envelope): Question {
  const contents = JSON.stringify(envelope);
  const body = bodySchema.safeParse(jsonOf(envelope.b));
  if (!body.success) throw new MikiwameError('sync-file-broken', 'body');
  const { operationId, since = 0, records = [] } = body.data;
  return { contents, operationId, since, brings: records.length };
}

type Round = { questions: readonly Question[]; ask: Ask; onStep: (answered: number) => void };
type Tally = Omit<TakenIn, 'text'> & { answers: AnswerFile['answers']; length: number };

const nothingYet: Tally = {
  answers: [],
  length: 0,
  taken: 0,
  refused: 0,
  waiting: false,
  failed: null,
};

async function goOn(round: Round, index: number, from: number, tally: Tally): Promise<Tally> {
  const question = round.questions[index];
  const isFull = tally.answers.length >= answersPerFile || tally.length > fileTarget;
  if (!question || isFull) return tally;
  const text = await round.ask(question.contents, from);
  const reply = replyOf(text);
  if (!reply.ok) {
    const { reason, detail = '' } = reply;
    return { ...tally, failed: { reason, detail } };
  }
  const { answer } = reply;
  if (answer.state === 'waiting') return { ...tally, waiting: true };
  const since = from < 0 ? question.since : from;
  const next = withAnswer(tally, question, { since, text, answer });
  round.onStep(next.answers.length);
  const again = answer.more === true && index === round.questions.length - 1;
  // A workbook that was taken back says a lower revision: the next question still says up to where it was known.
  const reached = answer.revision === undefined ? from : Math.max(since, answer.revision);
  return goOn(round, again ? index : index + 1, reached, next);
}

type Reply = z.infer<typeof replySchema>;
type Answered = { since: number; text: string; answer: Extract<Reply, { ok: true }>['answer'] };

function replyOf(text: string): Reply {
  const reply = replySchema.safeParse(jsonOf(text));
  if (!reply.success) throw new MikiwameError('workbook-damaged', 'reply');
  return reply.data;
}

function withAnswer(
  tally: Tally,
  { operationId, brings }: Question,
  { since, text, answer }: Answered,
): Tally {
  // Pages after the first bring nothing once more.
  const isFirst = tally.answers.at(-1)?.operationId !== operationId;
  const refused = isFirst ? (answer.refused?.length ?? 0) : 0;
  return {
    ...tally,
    answers: [...tally.answers, { operationId, since, reply: jsonOf(text) }],
    length: tally.length + text.length,
    taken: tally.taken + (isFirst ? brings : 0) - refused,
    refused: tally.refused + refused,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
