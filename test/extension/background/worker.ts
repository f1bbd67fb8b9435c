import { createSyncLoop, type SyncLoop } from '#extension/background/sync-loop.ts';
import type { Joining } from '#extension/background/sync/join.ts';
import { createMemberKeys } from '#extension/sheets/keys.ts';
import { createWebAppGateway } from '#extension/sheets/web-app-gateway.ts';
import { createDeviceStore } from '#extension/storage/device-store.ts';
import { createKeyStore } from '#extension/storage/key-store.ts';
import { createRecordStore } from '#extension/storage/record-store.ts';
import { createWorkbookStore } from '#extension/storage/workbook-store.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';
import { inviteText } from '#shared/wire/invite.ts';

import { countedIds } from '../../fakes/counted-ids.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';
import { fetchFrom, webAppAddress } from '../../fakes/memory-web-app.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';
import { evaluationChange, noteChange } from '../../fakes/sample-changes.ts';
import { testDatabase } from '../storage/test-database.ts';

export const e1 = 'evaluation-1';
export const second = 1000;

/** A worker with a sync loop over Dexie and signed requests, its alarm, and the workbook at the other end. */
export class Worker {
  readonly database = testDatabase();
  readonly clock = new ManualClock();
  readonly workbook = new MemoryWorkbook(this.clock);
  readonly records = createRecordStore(this.database, { clock: this.clock });
  readonly workbooks = createWorkbookStore(this.database, this.clock);
  readonly device = createDeviceStore(this.database);
  network: typeof fetch = fetchFrom(this.workbook);
  /** When the alarm rings, `null` when none is set. */
  alarm: number | null = null;
  loop: SyncLoop = this.newLoop();

  /** The worker starts anew: everything it knew is gone, the database is not. */
  die(): void {
    this.alarm = null;
    this.loop = this.newLoop();
  }

  private newLoop(): SyncLoop {
    const { records, workbooks, device, database, clock } = this;
    return createSyncLoop({
      records,
      workbooks,
      device,
      keys: createMemberKeys(createKeyStore(database, clock)),
      openGateway: (address, workbookId, key) =>
        createWebAppGateway({
          address,
          workbookId,
          key,
          fetch: (...request) => this.network(...request),
          isOnline: () => true,
        }),
      wakeup: {
        set: (delay) => {
          this.alarm = clock.now() + delay;
        },
        clear: () => {
          this.alarm = null;
        },
      },
      ids: countedIds('op'),
      clock,
      random: () => 1,
    });
  }

  invite(code = this.workbook.code): string {
    return inviteText({ address: webAppAddress, workbookId: this.workbook.workbookId, code });
  }

  /** Asks to become a member, over the web unless told otherwise. */
  join(joining: Partial<Joining> = {}): Promise<JoinedWorkbook> {
    const asked = { invite: this.invite(), name: '佐藤 花子', byFile: false, ...joining };
    return this.loop.joinWorkbook(asked);
  }

  /** The owner approves everybody. */
  approve(): void {
    for (const member of this.workbook.members.values()) member.state = 'active';
  }

  async status(): Promise<JoinedWorkbook | undefined> {
    return (await this.workbooks.list())[0];
  }

  /** Time passes until the alarm rings, and it rings. */
  async ring(): Promise<void> {
    this.clock.time = Math.max(this.clock.time, this.alarm ?? this.clock.time);
    await this.loop.woken();
  }

  secondsToAlarm(): number | null {
    return this.alarm === null ? null : (this.alarm - this.clock.now()) / second;
  }

  async openEvaluation(): Promise<void> {
    await this.records.commit([evaluationChange(e1), noteChange(e1, 'note-1', '初め')]);
    await this.device.set({ evaluationId: e1 });
  }

  /** A member whose evaluation is in the workbook, five minutes before the next poll. */
  async inStep(): Promise<void> {
    await this.openEvaluation();
    await this.join();
    this.approve();
    await this.ring();
  }
}
