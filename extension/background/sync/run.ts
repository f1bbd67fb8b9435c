import { type Reason, reasonOf } from '#shared/errors.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';
import { waitAfter } from '#shared/sync/retry.ts';
import { syncOnce } from '#shared/sync/session.ts';
import { newRater } from '#shared/sync/start-evaluation.ts';
import type { JoinAnswer } from '#shared/wire/request.ts';

import type { SyncLoopParts } from './parts.ts';

/** Changes are gathered this long, so that a person who scores causes one request, not thirty; milliseconds. */
export const gathering = 10_000;

/** How often others' work is fetched, and how often the owner's approval is asked for; milliseconds. */
const pollEvery = 5 * 60_000;
const askEvery = 15_000;

/** Failures that pass by themselves, so that trying again soon helps. */
const passing: ReadonlySet<Reason> = new Set(['offline', 'workbook-unreachable', 'workbook-busy']);

/**
 * Syncs with one workbook and writes down how it went and when the next attempt is due.
 * @throws MikiwameError why it failed.
 */
export async function syncWorkbook(workbook: JoinedWorkbook, parts: SyncLoopParts): Promise<void> {
  const { workbooks, clock } = parts;
  const { workbookId } = workbook;
  try {
    const gateway = parts.openGateway(
      workbook.address,
      workbookId,
      await parts.keys.of(workbookId),
    );
    const evaluationId = await syncOnce(workbookId, { ...parts, gateway, operationIds: parts.ids });
    if (evaluationId !== '') await takePart(workbook, evaluationId, parts);
    // Whatever was in a file has gone this way now.
    await workbooks.dropHandover(workbookId);
    await workbooks.update(workbookId, {
      state: 'active',
      lastSyncAt: clock.instant(),
      lastReason: null,
      failures: 0,
      dueAt: clock.now() + pollEvery,
    });
    await comeBackForMore(workbookId, evaluationId, parts);
  } catch (error) {
    const lastReason = reasonOf(error, 'workbook-unreachable');
    const failures = workbook.failures + 1;
    const wait = waitAfterFailure(lastReason, failures, parts.random);
    const state = stateAfter(lastReason, workbook.state);
    const dueAt = clock.now() + wait;
    await workbooks.update(workbookId, { state, lastReason, failures, dueAt });
    throw error;
  }
}

/** Makes the person a rater of an evaluation that was taken over, and opens it if they still look at the one they offered instead. */
export async function takePart(
  workbook: JoinedWorkbook,
  evaluationId: string,
  { records, workbooks, device, clock }: SyncLoopParts,
): Promise<void> {
  const { workbookId, raterId, offeredEvaluationId } = workbook;
  if (!(await records.get(evaluationId, raterId))) {
    await records.commit([newRater(evaluationId, workbook, 'rater', clock.instant())]);
  }
  if (offeredEvaluationId === evaluationId) return;
  if ((await device.get('evaluationId')) === offeredEvaluationId)
    await device.set({ evaluationId });
  await workbooks.update(workbookId, { offeredEvaluationId: evaluationId });
}

/** What was changed while the last answer was on its way: its own wake-up may have been overwritten by the poll's. */
async function comeBackForMore(
  workbookId: string,
  evaluationId: string,
  { records, workbooks, clock }: SyncLoopParts,
): Promise<void> {
  const waiting = await records.pending(evaluationId, 1);
  if (waiting.length > 0) await workbooks.update(workbookId, { dueAt: clock.now() + gathering });
}

function waitAfterFailure(reason: Reason, failures: number, random: () => number): number {
  if (passing.has(reason)) return waitAfter(failures, random);
  return reason === 'member-waiting' ? askEvery : pollEvery;
}

function stateAfter(reason: Reason, state: JoinAnswer['state']): JoinAnswer['state'] {
  if (reason === 'member-waiting') return 'waiting';
  return reason === 'member-revoked' ? 'revoked' : state;
}
