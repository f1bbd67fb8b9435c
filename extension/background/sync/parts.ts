import type { Clock } from '#shared/ports/clock.ts';
import type { DeviceStore } from '#shared/ports/device-store.ts';
import type { Ids } from '#shared/ports/ids.ts';
import type { MemberKey, MemberKeys } from '#shared/ports/member-keys.ts';
import type { RecordStore } from '#shared/ports/record-store.ts';
import type { WorkbookGateway } from '#shared/ports/workbook-gateway.ts';
import type { WorkbookStore } from '#shared/ports/workbook-store.ts';

import type { Wakeup } from './wakeup.ts';

/** What the sync loop is composed of. */
export type SyncLoopParts = {
  records: RecordStore;
  workbooks: WorkbookStore;
  device: DeviceStore;
  keys: MemberKeys;
  openGateway: (address: string, workbookId: string, key: MemberKey) => WorkbookGateway;
  wakeup: Wakeup;
  ids: Ids;
  clock: Clock;
  /** From 0 up to 1. */
  random: () => number;
};
