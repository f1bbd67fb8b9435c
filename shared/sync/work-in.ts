import { MikiwameError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { RecordStore } from '../ports/record-store.ts';
import type { JoinedWorkbook, OpenPush, WorkbookStore } from '../ports/workbook-store.ts';
import type { SyncAnswer } from '../wire/request.ts';

/** What every way of syncing works with. */
export type SyncStores = {
  records: RecordStore;
  workbooks: WorkbookStore;
  operationIds: Ids;
  clock: Clock;
};

/**
 * What is known of a workbook.
 * @throws MikiwameError `member-unknown` when this device never asked to join it.
 */
export async function joined(
  workbookId: string,
  { workbooks }: Pick<SyncStores, 'workbooks'>,
): Promise<JoinedWorkbook> {
  const workbook = await workbooks.get(workbookId);
  if (!workbook) throw new MikiwameError('member-unknown');
  return workbook;
}

/**
 * Settles which evaluation is shared, once the workbook said which one it holds (empty for none): its own if it has one, else the one that
 * was offered when joining. Empty when neither side has one.
 */
export async function settleOn(
  held: string,
  workbookId: string,
  stores: SyncStores,
): Promise<string> {
  const { records, workbooks } = stores;
  const { offeredEvaluationId, raterId } = await joined(workbookId, stores);
  const evaluationId = held || offeredEvaluationId;
  if (evaluationId === '') return '';
  // What this device sent to another workbook before is not in this one.
  await records.queueAll(evaluationId, raterId);
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

/** Somebody took the workbook back to an older version: what it lost is here and on the other devices. */
export async function mend(
  workbookId: string,
  evaluationId: string,
  stores: SyncStores,
): Promise<void> {
  const { raterId } = await joined(workbookId, stores);
  await stores.records.queueAll(evaluationId, raterId);
}

/**
 * Whether an answer fits the push.
 * @throws MikiwameError `evaluation-differs` when the workbook holds another evaluation now, `workbook-damaged`.
 */
export function checkAnswer(push: OpenPush, answer: SyncAnswer): void {
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

/** Keeps what an answer says; the revision moves on only after that. */
export async function workIn(
  workbookId: string,
  push: OpenPush,
  answer: SyncAnswer,
  { records, workbooks }: SyncStores,
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
