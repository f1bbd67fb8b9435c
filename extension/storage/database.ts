import { Dexie, type Table } from 'dexie';

import { MikiwameError, type Reason } from '#shared/errors.ts';
import type { Check } from '#shared/model/check.ts';
import type { HistoryEntry } from '#shared/model/history.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import type { Stamp } from '#shared/model/stamp.ts';
import type { Ids } from '#shared/ports/ids.ts';
import type { InboxEntry } from '#shared/ports/inbox.ts';
import type { Handover, JoinedWorkbook, OpenPush } from '#shared/ports/workbook-store.ts';

import { firstDevice } from './device.ts';
import { upgradeRecords } from './upgrade.ts';

/** One value of the device, see `device.ts`; `lastStamp` is the newest stamp that was given or received here. */
export type DeviceRow = { key: string; value: unknown };

/** A record that waits to be sent. */
export type OutboxRow = {
  evaluationId: string;
  id: string;
  /** What was sent covers this row if it has a stamp as late as this. */
  stamp: Stamp;
  /** The queue is ordered by this. */
  place: Stamp;
  queuedAt: string;
  /** Why the workbook did not take it; `null` while it waits. */
  reason: Reason | null;
};

/** The member's key for one workbook. The private key cannot leave the browser. */
export type KeyRow = { workbookId: string; pair: CryptoKeyPair; createdAt: string };

export type PushRow = { workbookId: string; push: OpenPush };
export type HandoverRow = { workbookId: string; handover: Handover };
export type DraftRow = { key: string; text: string; savedAt: string };

/** Everything the extension remembers, one field per table; the text behind each name is its index. */
const tables = {
  records: '[evaluationId+id], evaluationId, [evaluationId+kind], kind',
  outbox: '[evaluationId+id], [evaluationId+place+id]',
  device: 'key',
  workbooks: 'workbookId, evaluationId',
  pushes: 'workbookId',
  keys: 'workbookId',
  drafts: 'key',
  inbox: 'id, at',
  checks: 'evidenceId, evaluationId',
};

/** What the second version added. */
const addedTables = {
  history: '[evaluationId+stamp+kind+id], evaluationId',
  handovers: 'workbookId',
};

export type DatabaseOptions = {
  ids: Ids;
  /** The language to begin with. */
  language: 'ja' | 'en';
  name?: string;
};

/** The device's database. It opens itself at first use; its first opening names the device. */
export class Database extends Dexie {
  declare readonly records: Table<AnyRecord, [string, string]>;
  declare readonly outbox: Table<OutboxRow, [string, string]>;
  declare readonly device: Table<DeviceRow, string>;
  declare readonly workbooks: Table<JoinedWorkbook, string>;
  declare readonly pushes: Table<PushRow, string>;
  declare readonly handovers: Table<HandoverRow, string>;
  declare readonly keys: Table<KeyRow, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly inbox: Table<InboxEntry<unknown>, string>;
  declare readonly checks: Table<Check, string>;
  declare readonly history: Table<HistoryEntry, [string, string, string, string]>;

  constructor({ ids, language, name = 'mikiwame' }: DatabaseOptions) {
    super(name);
    this.version(1).stores(tables);
    this.version(2).stores(addedTables).upgrade(upgradeRecords(1));
    // Dexie opens a newer database as if it were ours, and would write our old shapes among the new ones.
    this.on('ready', () => {
      const version = Math.floor(this.backendDB().version / 10);
      if (version > this.verno) throw new MikiwameError('version-newer', String(version));
    });
    this.on('populate', async (transaction) => {
      const rows = Object.entries(firstDevice(ids, language)).map(([key, value]) => ({
        key,
        value,
      }));
      await transaction.table<DeviceRow>('device').bulkAdd(rows);
    });
  }
}
