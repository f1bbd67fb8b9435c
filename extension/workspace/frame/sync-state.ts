import type { Messages } from '#shared/locales/messages.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';

export type SyncState = {
  kind: 'only-here' | 'synced' | 'syncing' | 'by-file' | 'waiting' | 'offline' | 'failed';
  text: string;
};

export type SyncFacts = {
  workbook: Pick<JoinedWorkbook, 'address' | 'state' | 'lastSyncAt' | 'lastReason'> | null;
  /** Records that wait to be sent. */
  pending: number;
  online: boolean;
};

/** How the evaluation stands with its workbook, in the words of the status line. */
export function syncState(
  { workbook, pending, online }: SyncFacts,
  words: Messages['start']['status'],
  write: { count: (value: number) => string; time: (instant: string) => string },
): SyncState {
  if (workbook === null) return { kind: 'only-here', text: words.onlyHere };
  const count = write.count(pending);
  if (workbook.address === '') return byFile(workbook, pending, words, write);
  if (!online || workbook.lastReason === 'offline') {
    return { kind: 'offline', text: words.offline(count) };
  }
  if (workbook.state === 'waiting') return { kind: 'waiting', text: words.waiting };
  if (workbook.lastReason !== null) return { kind: 'failed', text: words.failed(count) };
  if (pending > 0) return { kind: 'syncing', text: words.unsent(count) };
  if (workbook.lastSyncAt === null) return { kind: 'syncing', text: words.neverSynced };
  return { kind: 'synced', text: words.synced(write.time(workbook.lastSyncAt)) };
}

/** A workbook without a web app: the network does not matter, and what waits waits for a person. */
function byFile(
  { state, lastSyncAt }: NonNullable<SyncFacts['workbook']>,
  pending: number,
  words: Messages['start']['status'],
  write: { count: (value: number) => string; time: (instant: string) => string },
): SyncState {
  if (state === 'waiting') return { kind: 'waiting', text: words.waiting };
  if (pending > 0 || lastSyncAt === null) {
    return { kind: 'by-file', text: words.byFile(write.count(pending)) };
  }
  return { kind: 'synced', text: words.synced(write.time(lastSyncAt)) };
}
