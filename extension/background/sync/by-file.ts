import { MikiwameError } from '#shared/errors.ts';
import type { Handover } from '#shared/ports/workbook-store.ts';
import { type FileAnswer, handOver, type Taken, takeAnswers } from '#shared/sync/by-file.ts';
import { seal } from '#shared/sync/seal.ts';
import { joined } from '#shared/sync/work-in.ts';
import { workbookAnswerOf } from '#shared/wire/answer.ts';
import { type WorkbookRequest, wireVersion } from '#shared/wire/request.ts';
import { readAnswerFile, syncFileText } from '#shared/wire/sync-file.ts';

import type { SyncLoopParts } from './parts.ts';
import { takePart } from './run.ts';

/**
 * The text of a sync file with everything that waits for a workbook, and the request to join where that was not answered yet. What is in
 * it counts as sent only when an answer was read.
 * @throws MikiwameError `member-unknown` when this device never asked to join.
 */
export async function makeSyncFile(workbookId: string, parts: SyncLoopParts): Promise<string> {
  const stores = { ...parts, operationIds: parts.ids };
  const { evaluationId } = await joined(workbookId, stores);
  if (evaluationId !== '') await parts.records.retryRefused(evaluationId);
  const handover = await handOver(workbookId, stores);
  const key = await parts.keys.of(workbookId);
  const requests = await Promise.all(
    requestsOf(handover, parts.clock.instant()).map((request) => seal(request, workbookId, key)),
  );
  return syncFileText({ workbookId, key: key.fingerprint, requests });
}

function requestsOf({ join, pushes }: Handover, sentAt: string): WorkbookRequest[] {
  const base = { version: wireVersion, sentAt };
  return [
    ...(join ? [{ ...base, ...join, op: 'join' as const }] : []),
    ...pushes.map((push) => ({ ...base, ...push, op: 'sync' as const })),
  ];
}

/**
 * Reads what the workbook's sidebar gave back for a sync file of this device.
 * @throws MikiwameError `sync-file-other` and `sync-file-broken` for a text that is no answer, `answer-elsewhere` for one to another device
 *   or about another workbook, `answer-not-awaited` for one that was read before; in all of them nothing was changed.
 */
export async function readAnswers(text: string, parts: SyncLoopParts): Promise<Taken> {
  const { workbookId, key, answers } = readAnswerFile(text);
  const workbook = await parts.workbooks.get(workbookId);
  if (workbook?.fingerprint !== key) throw new MikiwameError('answer-elsewhere');
  const items = answers.map(({ reply, ...item }): FileAnswer => {
    const answer = workbookAnswerOf(reply);
    if (!answer) throw new MikiwameError('sync-file-other', 'reply');
    return { ...item, answer };
  });
  const stores = { ...parts, operationIds: parts.ids };
  const taken = await takeAnswers(workbookId, items, stores);
  const { evaluationId } = taken;
  if (evaluationId !== '') await takePart(await joined(workbookId, stores), evaluationId, parts);
  const synced = items.some(({ answer }) => answer.op === 'sync');
  await parts.workbooks.update(workbookId, {
    ...(synced && { state: 'active', lastSyncAt: parts.clock.instant() }),
    lastReason: null,
    failures: 0,
  });
  return taken;
}
