import { MikiwameError } from '../errors.ts';
import type { AnyRecord } from '../model/record.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { RecordStore, Refused } from '../ports/record-store.ts';
import type { WorkbookGateway } from '../ports/workbook-gateway.ts';
import type { JoinedWorkbook, OpenPush, WorkbookStore } from '../ports/workbook-store.ts';
import { asciiJson } from '../wire/envelope.ts';
import { recordsPerRequest, requestLimit, type SyncAnswer, wireVersion } from '../wire/request.ts';
import { wasTakenBack } from './revision.ts';

export type SyncParts = {
  records: RecordStore;
  workbooks: WorkbookStore;
  gateway: WorkbookGateway;
  operationIds: Ids;
  clock: Clock;
};

/**
 * Brings this device and one workbook to the same records: settles which evaluation they share, sends what waits, fetches what is new.
 * It may be killed between any two steps and run again: a push is kept until its answer was worked in and is repeated as it was, what
 * was received is merged before the revision moves on, and merging twice changes nothing.
 * Answers with the id of the shared evaluation, empty when neither side has one.
 * @throws MikiwameError what the gateway or the stores threw; `evaluation-differs` when the workbook holds another evaluation now.
 */
export async function syncOnce(workbookId: string, parts: SyncParts): Promise<string> {
  const evaluationId = await settle(workbookId, parts);
  if (evaluationId !== '') await exchange(workbookId, evaluationId, parts);
  return evaluationId;
}

/** Sends and fetches page after page, until neither side has more. `mended`: what a workbook lost was queued already. */
async function exchange(
  workbookId: string,
  evaluationId: string,
  parts: SyncParts,
  mended = false,
): Promise<void> {
  const push = await nextPush(workbookId, evaluationId, parts);
  const answer = await send(push, parts);
  checkAnswer(push, answer);
  const lost = !mended && wasTakenBack(answer.revision, push.since);
  if (lost) await mend(workbookId, evaluationId, parts);
  await workIn(workbookId, push, answer, parts);
  const behind = answer.revision < push.since;
  const revision = behind ? revisionAfterLoss(push.since, mended) : answer.revision;
  await parts.workbooks.update(workbookId, { revision });
  await parts.workbooks.dropPush(workbookId);
  const waiting = await parts.records.pending(evaluationId, 1);
  if (answer.more || behind || waiting.length > 0) {
    await exchange(workbookId, evaluationId, parts, mended || lost);
  }
}

/**
 * A workbook that was taken back must first be told up to where it was known, with what it lost, or it would count the lost revisions
 * again; one that still lies behind after that is read from its beginning.
 */
function revisionAfterLoss(since: number, mended: boolean): number {
  return mended ? 0 : since;
}

/** Somebody took the workbook back to an older version: what it lost is here and on the other devices. */
async function mend(workbookId: string, evaluationId: string, parts: SyncParts): Promise<void> {
  const { raterId } = await joined(workbookId, parts);
  await parts.records.queueAll(evaluationId, raterId);
}

/** Finds out which evaluation is shared: the workbook's own if it has one, else the one that was offered when joining. */
async function settle(workbookId: string, parts: SyncParts): Promise<string> {
  const { records, workbooks } = parts;
  const workbook = await joined(workbookId, parts);
  if (workbook.evaluationId !== '') return workbook.evaluationId;
  const question = { operationId: parts.operationIds.next(), evaluationId: '', since: 0 };
  const answer = await send({ ...question, records: [] }, parts);
  const evaluationId = answer.evaluationId || workbook.offeredEvaluationId;
  if (evaluationId === '') return '';
  // What this device sent to another workbook before is not in this one.
  await records.queueAll(evaluationId, workbook.raterId);
  await leaveOthers(workbookId, evaluationId, workbooks);
  await workbooks.update(workbookId, { evaluationId, revision: 0 });
  return evaluationId;
}

/** Two workbooks would take each other's records off the queue, so an evaluation has one: the one joined last. */
async function leaveOthers(
  workbookId: string,
  evaluationId: string,
  workbooks: WorkbookStore,
): Promise<void> {
  const others = (await workbooks.list()).filter(
    (other) => other.evaluationId === evaluationId && other.workbookId !== workbookId,
  );
  await Promise.all(others.map((other) => workbooks.remove(other.workbookId)));
}

/** The push whose answer never came, or a new one with what waits, kept before it is sent; without records it is a mere question. */
async function nextPush(
  workbookId: string,
  evaluationId: string,
  parts: SyncParts,
): Promise<OpenPush> {
  const open = await parts.workbooks.openPush(workbookId);
  if (open?.evaluationId === evaluationId) return open;
  const { revision } = await joined(workbookId, parts);
  const push: OpenPush = {
    operationId: parts.operationIds.next(),
    evaluationId,
    since: revision,
    records: await fittingRecords(evaluationId, parts.records),
  };
  if (push.records.length > 0) await parts.workbooks.keepPush(workbookId, push);
  return push;
}

/** Room for everything in a request besides its records. */
const frame = 1000;

/** The oldest records that wait, as many as fit into one request; those that fit into none are set aside. */
async function fittingRecords(evaluationId: string, records: RecordStore): Promise<AnyRecord[]> {
  const fitting: AnyRecord[] = [];
  const tooLarge: Refused[] = [];
  let length = frame;
  for (const { record } of await records.pending(evaluationId, recordsPerRequest)) {
    const own = asciiJson(record).length + 1;
    if (frame + own > requestLimit) tooLarge.push({ record, reason: 'request-too-large' });
    else if (length + own > requestLimit) break;
    else {
      length += own;
      fitting.push(record);
    }
  }
  await records.refuse(tooLarge);
  return fitting;
}

function send(push: OpenPush, { gateway, clock }: SyncParts): Promise<SyncAnswer> {
  return gateway.send({ op: 'sync', version: wireVersion, sentAt: clock.instant(), ...push });
}

/** Keeps what an answer says; the revision moves on only after that. */
async function workIn(
  workbookId: string,
  push: OpenPush,
  answer: SyncAnswer,
  { records, workbooks }: SyncParts,
): Promise<void> {
  const reasons = new Map(answer.refused.map(({ id, reason }) => [id, reason]));
  await records.receive(answer.records);
  await records.acknowledge(push.records.filter(({ id }) => !reasons.has(id)));
  await records.refuse(
    push.records.flatMap((record) => {
      const reason = reasons.get(record.id);
      return reason ? [{ record, reason }] : [];
    }),
  );
  const { workbookName, workbookUrl, input } = answer;
  await workbooks.update(workbookId, { workbookName, workbookUrl, input });
}

function checkAnswer(push: OpenPush, answer: SyncAnswer): void {
  const { evaluationId } = push;
  // Empty: the workbook has not got the evaluation's own record yet.
  if (answer.evaluationId !== '' && answer.evaluationId !== evaluationId) {
    throw new MikiwameError('evaluation-differs', answer.evaluationId);
  }
  if (answer.records.some((record) => record.evaluationId !== evaluationId)) {
    throw new MikiwameError('workbook-damaged', 'evaluationId');
  }
  if (answer.more && answer.revision === push.since) {
    throw new MikiwameError('workbook-damaged', 'revision');
  }
}

async function joined(workbookId: string, { workbooks }: SyncParts): Promise<JoinedWorkbook> {
  const workbook = await workbooks.get(workbookId);
  if (!workbook) throw new MikiwameError('member-unknown');
  return workbook;
}
