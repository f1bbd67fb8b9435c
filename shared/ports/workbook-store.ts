import type { Reason } from '../errors.ts';
import type { WorkbookInput } from '../model/workbook-input.ts';
import type { JoinAnswer, JoinRequest, SyncRequest } from '../wire/request.ts';

/** What this device knows about a workbook that it joined, or asked to join. */
export type JoinedWorkbook = {
  workbookId: string;
  /** The web app's address; empty for a workbook that is synced by files. */
  address: string;
  /** The evaluation that is synced; empty until the workbook said which one it holds. */
  evaluationId: string;
  /** The evaluation that was open here when the person joined; it is sent when the workbook holds none. Empty for none. */
  offeredEvaluationId: string;
  raterId: string;
  raterName: string;
  /** Of this device's key, to compare with what the owner sees. */
  fingerprint: string;
  workbookName: string;
  workbookUrl: string;
  state: JoinAnswer['state'];
  /** Up to where this device knows the workbook. */
  revision: number;
  /** When a sync last succeeded. */
  lastSyncAt: string | null;
  /** Why the last sync failed; `null` after a success. */
  lastReason: Reason | null;
  /** Failures since the last success; decides how long the next attempt waits. */
  failures: number;
  /** When the next attempt is due, milliseconds since 1970. */
  dueAt: number;
  input: WorkbookInput;
};

/** A push that no answer was received for: repeated with this id and this content, so that it cannot be applied twice. */
export type OpenPush = Pick<SyncRequest, 'operationId' | 'evaluationId' | 'since' | 'records'>;

/**
 * What was put into sync files for a workbook and not answered yet. Its records stay queued until the answer is read; until then they are
 * put into every new file again, as they were.
 */
export type Handover = {
  /** The request to become a member; `null` once it was answered, or when none was needed. */
  join: Pick<JoinRequest, 'operationId' | 'raterId' | 'name' | 'publicKey' | 'code'> | null;
  /** In the order in which they are answered; the last one carries no records and asks for what is new. */
  pushes: OpenPush[];
  /** When the newest file was made; `null` while none was. */
  madeAt: string | null;
};

/** Where the device remembers its workbooks. One transaction per method. */
export interface WorkbookStore {
  get(workbookId: string): Promise<JoinedWorkbook | undefined>;
  /** The workbook of an evaluation. */
  of(evaluationId: string): Promise<JoinedWorkbook | undefined>;
  list(): Promise<JoinedWorkbook[]>;
  put(workbook: JoinedWorkbook): Promise<void>;
  /** Changes some of what is known; does nothing for a workbook that was left in the meantime. */
  update(workbookId: string, known: Partial<JoinedWorkbook>): Promise<void>;
  /** Forgets the workbook, its open push, what was handed over in files, and the key; records stay. */
  remove(workbookId: string): Promise<void>;
  openPush(workbookId: string): Promise<OpenPush | undefined>;
  keepPush(workbookId: string, push: OpenPush): Promise<void>;
  dropPush(workbookId: string): Promise<void>;
  handover(workbookId: string): Promise<Handover | undefined>;
  keepHandover(workbookId: string, handover: Handover): Promise<void>;
  dropHandover(workbookId: string): Promise<void>;
}
