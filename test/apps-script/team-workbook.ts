import { type ManualClock, manualClock } from '#apps-script/local/clock.ts';
import { createLocalWorkbook, type LocalWorkbook } from '#apps-script/local/workbook.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import { answerSchema, type SyncAnswer, type WorkbookAnswer } from '#shared/wire/request.ts';
import { sidebarAnswerSchema, type SidebarAnswer } from '#shared/wire/sidebar.ts';

import { type Device, newDevice } from './device.ts';

const builtCode = '.output/apps-script/Code.js';
const builtSidebar = '.output/apps-script/sidebar.html';
export const startTime = Date.UTC(2026, 10, 20, 5, 31, 2, 123);
const address = 'https://script.google.com/macros/s/AKfycb-test/exec';

/** What the web app said, checked by the wire's schema, and what it cost. */
export type Reply = {
  ok: boolean;
  answer?: WorkbookAnswer;
  reason?: string;
  calls: number;
  methods: string[];
  lockHeldMs: number;
};

/** A workbook that was set up and knows its web app's address, with the built script in it. */
export class TeamWorkbook {
  readonly clock: ManualClock = manualClock(startTime);
  readonly book: LocalWorkbook;
  workbookId = '';
  #operations = 0;

  constructor(pick?: (waiting: readonly unknown[]) => number) {
    this.book = createLocalWorkbook({
      codePath: builtCode,
      htmlFiles: { sidebar: builtSidebar },
      clock: this.clock,
      ...(pick ? { pick } : {}),
    });
  }

  async setUp(): Promise<void> {
    await this.sidebar('setUpFromSidebar');
    const { state } = await this.sidebar('saveWebAppAddress', address);
    this.workbookId = state.workbookId;
  }

  /** Calls a function as the sidebar does. */
  async sidebar(name: string, ...values: string[]): Promise<SidebarAnswer> {
    const execution = await this.book.run(name, values, 'sidebar');
    if (!execution.ok) throw new Error(execution.error);
    return sidebarAnswerSchema.parse(execution.result);
  }

  async post(body: string): Promise<Reply> {
    const execution = await this.book.doPost(body);
    if (!execution.ok) throw new Error(execution.error);
    if (execution.output.kind !== 'text') throw new Error('The answer is not a text.');
    const parsed = answerSchema.parse(JSON.parse(execution.output.text));
    const methods = execution.callLog.filter((call) => call.kind !== 'handle');
    const cost = {
      calls: execution.calls,
      methods: methods.map((call) => call.method),
      lockHeldMs: execution.lockHeldMs,
    };
    return parsed.ok
      ? { ok: true, answer: parsed.answer, ...cost }
      : { ok: false, reason: parsed.reason, ...cost };
  }

  nextOperation(): string {
    this.#operations += 1;
    return this.#operations.toString(36).padStart(26, '0');
  }

  instant(): string {
    return new Date(this.clock.now()).toISOString();
  }

  async newCode(): Promise<string> {
    const { state } = await this.sidebar('makeJoinCode');
    return state.joinCode?.code ?? '';
  }

  joinBody(device: Device, raterId: string, code: string) {
    const base = { version: 1, operationId: this.nextOperation(), sentAt: this.instant() };
    const person = { raterId, name: raterId, publicKey: device.publicKey, code };
    return { ...base, op: 'join', ...person };
  }

  async join(device: Device, raterId: string, code: string): Promise<Reply> {
    const envelope = await device.sign(this.workbookId, this.joinBody(device, raterId, code));
    return this.post(JSON.stringify(envelope));
  }

  syncBody(records: readonly AnyRecord[], more: Record<string, unknown> = {}) {
    const base = { version: 1, operationId: this.nextOperation(), sentAt: this.instant() };
    return { ...base, op: 'sync', evaluationId: 'evaluation-1', since: 0, records, ...more };
  }

  async sync(
    device: Device,
    records: readonly AnyRecord[],
    more: Record<string, unknown> = {},
  ): Promise<Reply> {
    const envelope = await device.sign(this.workbookId, this.syncBody(records, more));
    return this.post(JSON.stringify(envelope));
  }

  /** Syncs and gives the answer; fails when the workbook refuses. */
  async synced(
    device: Device,
    records: readonly AnyRecord[],
    more: Record<string, unknown> = {},
  ): Promise<SyncAnswer> {
    const { answer, reason } = await this.sync(device, records, more);
    if (answer?.op !== 'sync') throw new Error(`Refused: ${reason}`);
    return answer;
  }

  /** A device whose member is in, as owner if it is the first. */
  async member(raterId: string, role = 'rater'): Promise<Device> {
    const device = await newDevice();
    const { answer } = await this.join(device, raterId, await this.newCode());
    if (answer?.op === 'join' && answer.state === 'waiting') {
      await this.sidebar('approveMember', device.key, role);
    }
    return device;
  }
}
