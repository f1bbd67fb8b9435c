import { MikiwameError } from '#shared/errors.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Ids } from '#shared/ports/ids.ts';
import type { RecordStore } from '#shared/ports/record-store.ts';
import type { WorkbookGateway } from '#shared/ports/workbook-gateway.ts';
import type { JoinedWorkbook, WorkbookStore } from '#shared/ports/workbook-store.ts';
import { syncOnce } from '#shared/sync/session.ts';
import type { SyncStores } from '#shared/sync/work-in.ts';

import { countedIds } from './counted-ids.ts';
import { killable, Life } from './killable.ts';
import { createMemoryRecordStore } from './memory-record-store.ts';
import { createMemoryWorkbookStore } from './memory-workbook-store.ts';
import type { MemoryWorkbook } from './memory-workbook.ts';

/** What happens to a request on its way: nothing, lost before it arrives, or its answer lost. */
export type Fault = 'none' | 'request-lost' | 'answer-lost';

export function joinedWorkbook(parts: Partial<JoinedWorkbook> = {}): JoinedWorkbook {
  return {
    workbookId: 'w00000000000000k',
    address: 'https://script.google.com/macros/s/AKfy-test_1/exec',
    evaluationId: '',
    offeredEvaluationId: '',
    raterId: 'rater-1',
    raterName: '佐藤 花子',
    fingerprint: '0123456789abcdef',
    workbookName: '選定',
    workbookUrl: '',
    state: 'active',
    revision: 0,
    lastSyncAt: null,
    lastReason: null,
    failures: 0,
    dueAt: 0,
    input: emptyWorkbookInput,
    ...parts,
  };
}

/** A device with its stores, a member of one workbook; its worker may die and its network may fail. */
export class TestDevice {
  readonly records: RecordStore;
  readonly workbooks: WorkbookStore = createMemoryWorkbookStore();
  readonly raterId: string;
  private readonly clock: Clock;
  private readonly workbook: MemoryWorkbook;
  private readonly operationIds: Ids;

  constructor(name: string, clock: Clock, workbook: MemoryWorkbook) {
    this.clock = clock;
    this.workbook = workbook;
    this.raterId = `rater-${name}`;
    this.records = createMemoryRecordStore({ clock, deviceId: name });
    this.operationIds = countedIds(name);
    workbook.admit(this.raterId, this.raterId);
  }

  async join(offeredEvaluationId = ''): Promise<void> {
    const { raterId } = this;
    await this.workbooks.put(joinedWorkbook({ raterId, offeredEvaluationId }));
  }

  /** Syncs once; `faults` befall the requests in turn, `life` is how long the worker lives. */
  sync({
    faults = [],
    life = new Life(),
  }: { faults?: Fault[]; life?: Life } = {}): Promise<string> {
    return this.syncThrough(withFaults(this.workbook.gatewayFor(this.raterId), [...faults]), life);
  }

  /** Syncs once through a gateway of the test's own. */
  syncThrough(gateway: WorkbookGateway, life = new Life()): Promise<string> {
    const stores = this.stores(life);
    return syncOnce(this.workbook.workbookId, { ...stores, gateway: killable(gateway, life) });
  }

  /** What syncing works with here, for a worker that lives so long. */
  stores(life = new Life()): SyncStores {
    const { operationIds, clock } = this;
    return {
      records: killable(this.records, life),
      workbooks: killable(this.workbooks, life),
      operationIds,
      clock,
    };
  }

  /** Everything here about an evaluation, in a fixed order. */
  async contents(evaluationId: string): Promise<AnyRecord[]> {
    return inFixedOrder(await this.records.list(evaluationId));
  }
}

export function inFixedOrder(records: readonly AnyRecord[]): AnyRecord[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function withFaults(gateway: WorkbookGateway, faults: Fault[]): WorkbookGateway {
  return {
    async send(request) {
      const fault = faults.shift() ?? 'none';
      if (fault === 'request-lost') throw new MikiwameError('offline');
      const answer = await gateway.send(request);
      if (fault === 'answer-lost') throw new MikiwameError('workbook-unreachable');
      return answer;
    },
  };
}
