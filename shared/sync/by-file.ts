import { MikiwameError } from '../errors.ts';
import type { AnyRecord } from '../model/record.ts';
import type { Handover, OpenPush } from '../ports/workbook-store.ts';
import type { SyncAnswer, WorkbookAnswer } from '../wire/request.ts';
import { recordsPerRequest } from '../wire/request.ts';
import { fileTarget, requestsPerFile } from '../wire/sync-file.ts';
import { pagesOf } from './pages.ts';
import { wasTakenBack } from './revision.ts';
import { newestOf } from './stamp.ts';
import { checkAnswer, joined, mend, settleOn, type SyncStores, workIn } from './work-in.ts';

/**
 * Puts everything that waits for a workbook into a handover, kept before a file is made of it: first what earlier files held and no answer
 * was read for, as it was, so that an answer to an older file still counts; then what was changed since; last a question for what is new.
 * Nothing leaves the queue by this.
 * @throws MikiwameError `member-unknown` when this device never asked to join.
 */
export async function handOver(workbookId: string, stores: SyncStores): Promise<Handover> {
  const { workbooks, operationIds, clock } = stores;
  const { evaluationId, revision } = await joined(workbookId, stores);
  const known = await workbooks.handover(workbookId);
  const pushes =
    evaluationId === '' ? [] : await pushesOf(evaluationId, revision, known?.pushes ?? [], stores);
  const question = { operationId: operationIds.next(), evaluationId, since: revision, records: [] };
  const handover: Handover = {
    join: known?.join ?? null,
    pushes: [...pushes, question],
    madeAt: clock.instant(),
  };
  await workbooks.keepHandover(workbookId, handover);
  return handover;
}

/** Room for the join and the question. */
const pushesPerFile = requestsPerFile - 2;

async function pushesOf(
  evaluationId: string,
  since: number,
  known: readonly OpenPush[],
  { records, operationIds }: SyncStores,
): Promise<OpenPush[]> {
  const waiting = await records.pending(evaluationId, pushesPerFile * recordsPerRequest);
  const stamps = new Map(waiting.map(({ record }) => [record.id, newestOf(record)]));
  const waits = (record: AnyRecord) => stamps.get(record.id) === newestOf(record);
  const open = known.filter(
    (push) => push.evaluationId === evaluationId && push.records.some(waits),
  );
  const kept = open.length < pushesPerFile / 2 ? open : [];
  const handed = new Set(kept.flatMap((push) => push.records.filter(waits).map(({ id }) => id)));
  const fresh = waiting.map(({ record }) => record).filter(({ id }) => !handed.has(id));
  const { pages, tooLarge } = pagesOf(fresh);
  await records.refuse(tooLarge.map((record) => ({ record, reason: 'request-too-large' })));
  const added = pages.map((page) => ({
    operationId: operationIds.next(),
    evaluationId,
    since,
    records: page,
  }));
  return fitting([...kept, ...added]);
}

/** As many of the first pushes as one file may hold; what is left waits for the next one. */
function fitting(pushes: readonly OpenPush[]): OpenPush[] {
  let length = 0;
  return pushes.slice(0, pushesPerFile).filter((push, index) => {
    length += JSON.stringify(push.records).length;
    return index === 0 || length <= fileTarget;
  });
}

/** One answer out of a file: to which operation, from which revision on, and what was said. */
export type FileAnswer = { operationId: string; since: number; answer: WorkbookAnswer };

/** What reading an answer file came to. */
export type Taken = {
  /** The shared evaluation, empty when neither side has one. */
  evaluationId: string;
  /** Records that the workbook now has from this device, and those it did not take. */
  sent: number;
  refused: number;
  /** Records that came from the workbook, without those that it gave back as they were sent. */
  received: number;
  /** Something is left for another file: records that wait, or pages that the answer had no room for. */
  more: boolean;
};

/**
 * Works the answers of a file in, each as an answer of the web app is. It may be killed between any two steps and run again: the handover
 * is forgotten last, and merging twice changes nothing.
 * @throws MikiwameError `answer-not-awaited` when none of them answers what this device waits for: then nothing is changed;
 *   `evaluation-differs`, `workbook-damaged`, `clock-wrong` as `syncOnce`.
 */
export async function takeAnswers(
  workbookId: string,
  answers: readonly FileAnswer[],
  stores: SyncStores,
): Promise<Taken> {
  const handover = await stores.workbooks.handover(workbookId);
  const awaited = new Map(handover?.pushes.map((push) => [push.operationId, push]));
  const isAwaited = ({ operationId }: FileAnswer) =>
    awaited.has(operationId) || handover?.join?.operationId === operationId;
  if (!handover || !answers.some(isAwaited)) throw new MikiwameError('answer-not-awaited');
  const own = new Set(handover.pushes.flatMap(({ records }) => records.map(({ id }) => id)));
  const tally = await answers.reduce<Promise<Tally>>(
    async (before, item) =>
      takeOne(workbookId, { item, push: awaited.get(item.operationId), own }, await before, stores),
    Promise.resolve(nothingYet),
  );
  await closeHandover(workbookId, handover, answers, stores);
  const { evaluationId } = await joined(workbookId, stores);
  const waiting = evaluationId === '' ? [] : await stores.records.pending(evaluationId, 1);
  const { sent, refused, received, more } = tally;
  return { evaluationId, sent, refused, received, more: more || waiting.length > 0 };
}

type Tally = Omit<Taken, 'evaluationId'> & {
  /** What a workbook lost was queued already. */
  mended: boolean;
};

const nothingYet: Tally = { sent: 0, refused: 0, received: 0, more: false, mended: false };

/** `own` are the ids of everything in the file. */
type Item = { item: FileAnswer; push: OpenPush | undefined; own: ReadonlySet<string> };

/** `push` is missing for what an earlier answer file answered already, or an older file asked: what came is merged all the same. */
async function takeOne(
  workbookId: string,
  { item, push, own }: Item,
  tally: Tally,
  stores: SyncStores,
): Promise<Tally> {
  const { operationId, since, answer } = item;
  if (answer.op === 'join') {
    const { workbookName, state } = answer;
    await stores.workbooks.update(workbookId, { workbookName, state });
    return tally;
  }
  const known = (await joined(workbookId, stores)).evaluationId;
  const evaluationId = known || (await settleOn(answer.evaluationId, workbookId, stores));
  if (evaluationId === '') return tally;
  const sent: OpenPush = { operationId, evaluationId, since, records: push?.records ?? [] };
  checkAnswer(sent, answer);
  const lost = !tally.mended && wasTakenBack(answer.revision, since);
  if (lost) await mend(workbookId, evaluationId, stores);
  await workIn(workbookId, sent, answer, stores);
  await moveOn(workbookId, sent, answer, stores);
  return {
    sent: tally.sent + sent.records.length - answer.refused.length,
    refused: tally.refused + answer.refused.length,
    received: tally.received + answer.records.filter(({ id }) => !own.has(id)).length,
    more: answer.more,
    mended: tally.mended || lost,
  };
}

/**
 * Moves the known revision on to that of an answer, if nothing between the two is unknown here: another answer, or the web app, may have
 * brought this device further meanwhile. A workbook that lies behind must be told first what it lost; where this device has nothing to
 * tell, it is read from its beginning.
 */
async function moveOn(
  workbookId: string,
  { evaluationId, since }: OpenPush,
  { revision: answered }: SyncAnswer,
  stores: SyncStores,
): Promise<void> {
  const { revision } = await joined(workbookId, stores);
  if (answered < since) {
    const waiting = await stores.records.pending(evaluationId, 1);
    if (waiting.length === 0) await stores.workbooks.update(workbookId, { revision: 0 });
  } else if (since <= revision && revision < answered) {
    await stores.workbooks.update(workbookId, { revision: answered });
  }
}

/** Forgets what was answered; what was not stays for the next file. */
async function closeHandover(
  workbookId: string,
  handover: Handover,
  answers: readonly FileAnswer[],
  { workbooks }: SyncStores,
): Promise<void> {
  const answered = new Set(answers.map(({ operationId }) => operationId));
  const pushes = handover.pushes.filter(
    ({ operationId, records }) => !answered.has(operationId) && records.length > 0,
  );
  const open = handover.join && !answered.has(handover.join.operationId) ? handover.join : null;
  if (pushes.length === 0 && open === null) await workbooks.dropHandover(workbookId);
  else await workbooks.keepHandover(workbookId, { ...handover, join: open, pushes });
}
