import { MikiwameError } from '#shared/errors.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';
import type { Taken } from '#shared/sync/by-file.ts';

import { makeSyncFile, readAnswers } from './sync/by-file.ts';
import { join, type Joining } from './sync/join.ts';
import type { SyncLoopParts } from './sync/parts.ts';
import { gathering, syncWorkbook } from './sync/run.ts';

/** However wrong the clock was when an attempt was planned, it is not waited for longer than this; milliseconds. */
const longestPlan = 15 * 60_000;

/** Keeps the device and its workbooks in step. */
export type SyncLoop = {
  /** Once when the worker starts: takes up what a dead worker left. */
  start(): Promise<void>;
  /** Records of an evaluation were changed here. */
  changed(evaluationId: string): Promise<void>;
  /** The alarm `syncAlarm` rang: does what is due. Never throws; failures stand in the workbook's status. */
  woken(): Promise<void>;
  /** The network came back: what failed for want of it is due at once. */
  online(): Promise<void>;
  /**
   * Syncs at once, also what the workbook refused before; answers with its new status.
   * @throws MikiwameError why it failed, which stands in the status, too; `member-unknown` when no workbook was joined, `sync-by-file` when
   *   it has no web app.
   */
  syncNow(evaluationId: string): Promise<JoinedWorkbook>;
  /**
   * Asks to become a member of a workbook. The evaluation that is open here is offered: it is sent if the workbook holds none.
   * @throws MikiwameError `address-not-workbook` when the text is no invite, or why the workbook refused.
   */
  joinWorkbook(joining: Joining): Promise<JoinedWorkbook>;
  /**
   * Everything that waits for a workbook as the text of a file, for a person to carry; what the workbook refused before is in it again.
   * @throws MikiwameError `member-unknown` when the workbook was never joined.
   */
  makeFile(workbookId: string): Promise<string>;
  /**
   * Reads the answer that a person brought back.
   * @throws MikiwameError why it was not read: `sync-file-other`, `sync-file-broken`, `answer-elsewhere`, `answer-not-awaited`.
   */
  readFile(text: string): Promise<Taken>;
  /** Forgets a workbook and the key for it; records stay. */
  leaveWorkbook(workbookId: string): Promise<void>;
};

/**
 * Composes the loop. Nothing that matters lives in the worker's memory: what waits, which push is open, how often it failed and when
 * the next attempt is due stand in the stores, so a worker that died is not missed.
 */
export function createSyncLoop(parts: SyncLoopParts): SyncLoop {
  const { workbooks, records, clock } = parts;
  const inTurn = oneAtATime();
  const woken = async () => {
    await inTurn(() => syncDue(parts));
    await plan(parts);
  };
  return {
    start: () => plan(parts),
    woken,
    async changed(evaluationId) {
      const workbook = await workbooks.of(evaluationId);
      if (workbook?.state !== 'active' || workbook.address === '' || workbook.failures > 0) return;
      const dueAt = Math.min(workbook.dueAt, clock.now() + gathering);
      await workbooks.update(workbook.workbookId, { dueAt });
      await plan(parts);
    },
    async online() {
      const cutOff = (await workbooks.list()).filter(
        ({ lastReason }) => lastReason === 'offline' || lastReason === 'workbook-unreachable',
      );
      await Promise.all(
        cutOff.map(({ workbookId }) => workbooks.update(workbookId, { dueAt: clock.now() })),
      );
      await woken();
    },
    async syncNow(evaluationId) {
      try {
        await inTurn(async () => {
          const workbook = await workbookOf(evaluationId, parts);
          if (workbook.address === '') throw new MikiwameError('sync-by-file');
          await records.retryRefused(evaluationId);
          await syncWorkbook(workbook, parts);
        });
      } finally {
        await plan(parts);
      }
      return workbookOf(evaluationId, parts);
    },
    async joinWorkbook(joining) {
      const workbook = await inTurn(() => join(joining, parts));
      await plan(parts);
      return workbook;
    },
    makeFile: (workbookId) => inTurn(() => makeSyncFile(workbookId, parts)),
    async readFile(text) {
      const taken = await inTurn(() => readAnswers(text, parts));
      await plan(parts);
      return taken;
    },
    async leaveWorkbook(workbookId) {
      await inTurn(() => workbooks.remove(workbookId));
      await plan(parts);
    },
  };
}

async function workbookOf(
  evaluationId: string,
  { workbooks }: SyncLoopParts,
): Promise<JoinedWorkbook> {
  const workbook = await workbooks.of(evaluationId);
  if (!workbook) throw new MikiwameError('member-unknown');
  return workbook;
}

async function syncDue(parts: SyncLoopParts): Promise<void> {
  const now = parts.clock.now();
  const due = (await living(parts)).filter(
    ({ dueAt }) => dueAt <= now || dueAt > now + longestPlan,
  );
  await Promise.allSettled(due.map((workbook) => syncWorkbook(workbook, parts)));
}

async function plan(parts: SyncLoopParts): Promise<void> {
  const workbooks = await living(parts);
  if (workbooks.length === 0) {
    parts.wakeup.clear();
    return;
  }
  const now = parts.clock.now();
  const delays = workbooks.map(({ dueAt }) => Math.min(dueAt - now, longestPlan));
  parts.wakeup.set(Math.max(0, Math.min(...delays)));
}

/** Those that can be synced without a person's hands. */
async function living({ workbooks }: SyncLoopParts): Promise<JoinedWorkbook[]> {
  return (await workbooks.list()).filter(
    ({ state, address }) => state !== 'revoked' && address !== '',
  );
}

/** Lets tasks run one after the other; a failed one does not stop the next. */
function oneAtATime(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
