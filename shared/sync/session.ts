import type { AnyRecord } from '../model/record.ts';
import type { RecordStore } from '../ports/record-store.ts';
import type { WorkbookGateway } from '../ports/workbook-gateway.ts';
import type { OpenPush } from '../ports/workbook-store.ts';
import { recordsPerRequest, type SyncAnswer, wireVersion } from '../wire/request.ts';
import { pagesOf } from './pages.ts';
import { wasTakenBack } from './revision.ts';
import { checkAnswer, joined, mend, settleOn, type SyncStores, workIn } from './work-in.ts';

export type SyncParts = SyncStores & { gateway: WorkbookGateway };

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

/** Finds out which evaluation is shared; asks the workbook where that is not known yet. */
async function settle(workbookId: string, parts: SyncParts): Promise<string> {
  const workbook = await joined(workbookId, parts);
  if (workbook.evaluationId !== '') return workbook.evaluationId;
  const question = { operationId: parts.operationIds.next(), evaluationId: '', since: 0 };
  const answer = await send({ ...question, records: [] }, parts);
  return settleOn(answer.evaluationId, workbookId, parts);
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

/** The oldest records that wait, as many as fit into one request; those that fit into none are set aside. */
async function fittingRecords(evaluationId: string, records: RecordStore): Promise<AnyRecord[]> {
  const waiting = await records.pending(evaluationId, recordsPerRequest);
  const { pages, tooLarge } = pagesOf(waiting.map(({ record }) => record));
  await records.refuse(tooLarge.map((record) => ({ record, reason: 'request-too-large' })));
  return pages[0] ?? [];
}

function send(push: OpenPush, { gateway, clock }: SyncParts): Promise<SyncAnswer> {
  return gateway.send({ op: 'sync', version: wireVersion, sentAt: clock.instant(), ...push });
}
