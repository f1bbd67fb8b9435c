import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';

import type { Captured } from '#shared/capture/captured.ts';
import type { Check } from '#shared/model/check.ts';
import type { HistoryEntry } from '#shared/model/history.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { Device } from '#shared/ports/device-store.ts';
import type { InboxEntry } from '#shared/ports/inbox.ts';
import type { Refused } from '#shared/ports/record-store.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import type { Comparison } from '#shared/scoring/comparison.ts';

import { loadChecks } from '../storage/check-store.ts';
import {
  loadDevice,
  loadSnapshot,
  loadWorkbook,
  pendingCount,
  readingsOf,
} from '../storage/live.ts';
import { useServices } from './services.tsx';

/** The device's settings as they are now; `undefined` until they were read. */
export function useDevice(): Device | undefined {
  const { database } = useServices();
  return useLiveQuery(() => loadDevice(database), [database]);
}

/** Everything about an evaluation as it is now; `null` when it is not on this device, `undefined` until it was read. */
export function useSnapshot(evaluationId: string): Snapshot | null | undefined {
  const { database } = useServices();
  return useLiveQuery(() => loadSnapshot(database, evaluationId), [database, evaluationId]);
}

/** The matrix of a snapshot, calculated once per state of the records. */
export function useComparison(snapshot: Snapshot): Comparison {
  return useMemo(() => compareVendors(snapshot), [snapshot]);
}

/** The evaluations on this device; `undefined` until they were read. */
export function useEvaluations(): AnyRecord[] | undefined {
  const { records } = useServices();
  return useLiveQuery(() => records.evaluations(), [records]);
}

/** The captures that are not evidence yet, oldest first; `undefined` until they were read. */
export function useInbox(): InboxEntry<Captured>[] | undefined {
  const { inbox } = useServices();
  return useLiveQuery(() => inbox.list(), [inbox]);
}

/** How an evaluation stands with its workbook: `workbook` is `null` when none was joined. */
export type SyncStanding = { workbook: JoinedWorkbook | null; pending: number };

/** The standing of an evaluation with its workbook as it is now. */
export function useSyncStanding(evaluationId: string): SyncStanding | undefined {
  const { database } = useServices();
  return useLiveQuery(async () => {
    const workbook = await loadWorkbook(database, evaluationId);
    return { workbook: workbook ?? null, pending: await pendingCount(database, evaluationId) };
  }, [database, evaluationId]);
}

/** What the workbook did not take, with the reasons; `undefined` until it was read. */
export function useRefused(evaluationId: string): Refused[] | undefined {
  const { records } = useServices();
  return useLiveQuery(() => records.refused(evaluationId), [records, evaluationId]);
}

/** All workbooks that this device joined or asked to join; `undefined` until they were read. */
export function useWorkbooks(): JoinedWorkbook[] | undefined {
  const { database } = useServices();
  return useLiveQuery(() => readingsOf(database).workbooks(), [database]);
}

/** The last look at each piece of evidence, by its id; empty until they were read. */
export function useChecks(evaluationId: string): ReadonlyMap<string, Check> {
  const { database } = useServices();
  const checks = useLiveQuery(() => loadChecks(database, evaluationId), [database, evaluationId]);
  return useMemo(() => new Map(checks?.map((check) => [check.evidenceId, check])), [checks]);
}

/** What was ever written of an evaluation, oldest first; `undefined` until it was read. */
export function useHistory(evaluationId: string): HistoryEntry[] | undefined {
  const { history } = useServices();
  return useLiveQuery(() => history.list(evaluationId), [history, evaluationId]);
}
