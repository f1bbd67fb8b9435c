import type { Reason } from '#shared/errors.ts';
import type { Messages } from '#shared/locales/messages.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';

export type PanelStatus = {
  kind: 'only-here' | 'synced' | 'syncing' | 'unsent' | 'offline' | 'failed';
  text: string;
  /** Why the last sync failed, when that is worth a sentence of its own. */
  reason: Reason | null;
};

export type StatusFacts = {
  workbook: Pick<JoinedWorkbook, 'address' | 'state' | 'lastSyncAt' | 'lastReason'> | null;
  /** Records that wait to be sent. */
  pending: number;
  online: boolean;
  syncing: boolean;
};

type Words = Messages['start']['status'];
type Written = { count: (value: number) => string; time: (instant: string) => string };

/** What the status line says about the workbook. A refusal is told even when nothing waits; being offline is no failure. */
export function panelStatus(facts: StatusFacts, words: Words, write: Written): PanelStatus {
  const { workbook, pending, online, syncing } = facts;
  if (workbook === null) return { kind: 'only-here', text: words.onlyHere, reason: null };
  if (syncing) return { kind: 'syncing', text: words.syncing, reason: null };
  const count = write.count(pending);
  if (workbook.address === '') return { ...byFile(workbook, count, words, write), reason: null };
  if (!online || workbook.lastReason === 'offline') {
    return { kind: 'offline', text: words.offline(count), reason: 'offline' };
  }
  if (workbook.state === 'waiting') {
    return { kind: 'unsent', text: words.waiting, reason: 'member-waiting' };
  }
  if (workbook.lastReason !== null) {
    return { kind: 'failed', text: words.failed(count), reason: workbook.lastReason };
  }
  if (pending > 0) return { kind: 'unsent', text: words.unsent(count), reason: null };
  if (workbook.lastSyncAt === null)
    return { kind: 'unsent', text: words.neverSynced, reason: null };
  return { kind: 'synced', text: words.synced(write.time(workbook.lastSyncAt)), reason: null };
}

/** A workbook without a web app: nothing fails by itself, and what waits waits for a person. */
function byFile(
  { state, lastSyncAt }: NonNullable<StatusFacts['workbook']>,
  count: string,
  words: Words,
  write: Written,
): Pick<PanelStatus, 'kind' | 'text'> {
  if (state === 'waiting') return { kind: 'unsent', text: words.waiting };
  if (count !== write.count(0) || lastSyncAt === null) {
    return { kind: 'unsent', text: words.byFile(count) };
  }
  return { kind: 'synced', text: words.synced(write.time(lastSyncAt)) };
}
