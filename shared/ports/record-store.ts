import type { Reason } from '../errors.ts';
import type { AnyRecord, Change } from '../model/record.ts';

/** A record that waits to be sent, with the moment of its newest change here. */
type Pending = { record: AnyRecord; queuedAt: string };

/** A record that the workbook did not take, and why. It waits until it is changed again or tried again. */
export type Refused = { record: AnyRecord; reason: Reason };

/**
 * Where records live on this device. A record is found by its evaluation and its id, because one rater has the same id in several
 * evaluations. Every method is one transaction: a worker that dies in the middle leaves either all of it or nothing.
 * Adapters: Dexie in the extension, memory in tests; `test/contract/record-store.ts` says what both must do.
 */
export interface RecordStore {
  /**
   * Stamps the changes with one new stamp, merges them and queues them for the workbook. Answers with the changes that undo them,
   * to be committed in the order given.
   * @throws MikiwameError `record-invalid` when a new record lacks fields or a value is out of range: then nothing is written;
   *   `storage-full`, `storage-failed` when the device cannot keep it.
   */
  commit(changes: readonly Change[]): Promise<Change[]>;
  /**
   * Merges records that came from elsewhere (workbook, backup) without queueing them again; the clock learns their stamps.
   * @throws MikiwameError `clock-wrong` when a stamp lies too far ahead of this device's clock: then nothing is written.
   */
  receive(records: readonly AnyRecord[]): Promise<void>;
  /** The record, tombstone or not. */
  get(evaluationId: string, id: string): Promise<AnyRecord | undefined>;
  /** All records of an evaluation, tombstones included, in no particular order. */
  list(evaluationId: string): Promise<AnyRecord[]>;
  /** The evaluations on this device, tombstones left out. */
  evaluations(): Promise<AnyRecord[]>;
  /** What waits to be sent, oldest change first, at most `limit`; what was refused is left out. */
  pending(evaluationId: string, limit: number): Promise<Pending[]>;
  /** Takes off the queue exactly what was sent: a record changed in the meantime stays queued. */
  acknowledge(sent: readonly AnyRecord[]): Promise<void>;
  /** Sets aside what the workbook did not take, as it was sent: a record changed in the meantime stays queued. */
  refuse(refused: readonly Refused[]): Promise<void>;
  /** What is set aside. */
  refused(evaluationId: string): Promise<Refused[]>;
  /** Queues again what is set aside. */
  retryRefused(evaluationId: string): Promise<void>;
  /**
   * Queues every record of an evaluation that this rater may send: for a workbook that holds none of them, and after a backup was
   * restored. Others' scores, and others as raters, come from their own devices.
   */
  queueAll(evaluationId: string, raterId: string): Promise<void>;
  /** Forgets an evaluation on this device, unsent changes included. Nobody else hears of it; received again, it is there again. */
  forget(evaluationId: string): Promise<void>;
}
