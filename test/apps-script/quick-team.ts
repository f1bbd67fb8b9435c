import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { readFileSync } from 'node:fs';

import { type ManualClock, manualClock } from '#apps-script/local/clock.ts';
import { InProcessWorkbook, type InProcessOptions } from '#apps-script/local/in-process.ts';
import type { ScriptRealm } from '#apps-script/local/script-realm.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import { asciiJson, type Envelope, signedText } from '#shared/wire/envelope.ts';
import { answerSchema, type SyncAnswer, type WorkbookAnswer } from '#shared/wire/request.ts';
import { sidebarAnswerSchema, type SidebarAnswer } from '#shared/wire/sidebar.ts';

import { startTime } from './team-workbook.ts';

const address = 'https://script.google.com/macros/s/AKfycb-test/exec';

/** A member's device whose signatures are made at once. */
export type QuickDevice = { raterId: string; publicKey: string; key: string; secret: KeyObject };

/** A device with a new key. */
export function quickDevice(raterId: string): QuickDevice {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-65);
  const key = createHash('sha256').update(raw).digest('hex').slice(0, 16);
  return {
    raterId,
    publicKey: raw.toString('hex'),
    key,
    secret: createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  };
}

/** A signed request. */
export function quickEnvelope(device: QuickDevice, workbookId: string, body: unknown): Envelope {
  const b = asciiJson(body);
  const text = Buffer.from(signedText(workbookId, b), 'utf8');
  const s = sign('sha256', text, { key: device.secret, dsaEncoding: 'ieee-p1363' });
  return { k: device.key, s: s.toString('hex'), b };
}

/** What came of a request: the answer, the workbook's refusal, or a page of the platform with status 200 instead of an answer. */
export type QuickReply =
  | { kind: 'answer'; answer: WorkbookAnswer; calls: number; lockHeldMs: number }
  | { kind: 'refused'; reason: string; calls: number; lockHeldMs: number }
  | { kind: 'page'; error: string };

const contexts: ScriptRealm[] = [];

type QuickOptions = Omit<InProcessOptions, 'code' | 'clock' | 'contexts'> & {
  /** Executions share contexts with those of all such teams. */
  keepsContexts: boolean;
  workbookId: string;
};

/** The built script in a workbook of this thread, set up, with an address. */
export class QuickTeam {
  readonly clock: ManualClock = manualClock(startTime);
  readonly book: InProcessWorkbook;
  workbookId = '';
  #operations = 0;

  /** With a `snapshot` the workbook goes on from there, members and all; it needs the `workbookId` of then. */
  constructor({ workbookId, keepsContexts, ...options }: Partial<QuickOptions> = {}) {
    const code = readFileSync('.output/apps-script/Code.js', 'utf8');
    const kept = keepsContexts ? { contexts } : {};
    this.book = new InProcessWorkbook({ code, clock: this.clock, ...kept, ...options });
    if (workbookId !== undefined) {
      this.workbookId = workbookId;
      return;
    }
    this.sidebar('setUpFromSidebar');
    this.workbookId = this.sidebar('saveWebAppAddress', address).state.workbookId;
  }

  sidebar(name: string, ...values: string[]): SidebarAnswer {
    const execution = this.book.run(name, values, 'sidebar');
    if (!execution.ok) throw new Error(execution.error);
    return sidebarAnswerSchema.parse(execution.result);
  }

  /** A request to sync; `operationId` is new unless `more` says otherwise. */
  body(records: readonly AnyRecord[], more: Record<string, unknown> = {}): Record<string, unknown> {
    this.#operations += 1;
    const operationId = this.#operations.toString(36).padStart(26, '0');
    const sentAt = new Date(this.clock.now()).toISOString();
    const base = { version: 1, operationId, sentAt, op: 'sync' };
    return { ...base, evaluationId: 'evaluation-1', since: 0, records, ...more };
  }

  post(device: QuickDevice, body: unknown): QuickReply {
    return this.postText(JSON.stringify(quickEnvelope(device, this.workbookId, body)));
  }

  postText(text: string): QuickReply {
    const execution = this.book.doPost(text);
    if (!execution.ok) return { kind: 'page', error: execution.error };
    if (execution.output.kind !== 'text') throw new Error('The answer is not a text.');
    const reply = answerSchema.parse(JSON.parse(execution.output.text));
    const { calls, lockHeldMs } = execution;
    return reply.ok
      ? { kind: 'answer', answer: reply.answer, calls, lockHeldMs }
      : { kind: 'refused', reason: reply.reason, calls, lockHeldMs };
  }

  /** Syncs and gives the answer; fails when there is none. */
  synced(device: QuickDevice, records: readonly AnyRecord[], since = 0): SyncAnswer {
    const reply = this.post(device, this.body(records, { since }));
    if (reply.kind !== 'answer' || reply.answer.op !== 'sync')
      throw new Error(`No answer: ${JSON.stringify(reply)}`);
    return reply.answer;
  }

  /** A device whose member is in, as owner if it is the first. */
  member(raterId: string, role = 'rater'): QuickDevice {
    const device = quickDevice(raterId);
    const { state } = this.sidebar('makeJoinCode');
    const person = { raterId, name: raterId, publicKey: device.publicKey };
    const { version, operationId, sentAt } = this.body([]);
    const code = state.joinCode?.code ?? '';
    const reply = this.post(device, { version, operationId, sentAt, op: 'join', ...person, code });
    if (reply.kind !== 'answer' || reply.answer.op !== 'join') throw new Error('Not joined.');
    if (reply.answer.state === 'waiting') this.sidebar('approveMember', device.key, role);
    return device;
  }
}
