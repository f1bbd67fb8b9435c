import type { AnyRecord, Change } from '../model/record.ts';

/** A record that waits to be sent, with the moment of its newest change. */
export type Pending = { record: AnyRecord; queuedAt: string };

/**
 * Where records live on this device. Every method is one transaction: a worker that dies in the middle leaves either all of it or
 * nothing. Adapters: Dexie in the extension, memory in tests; `test/contract/record-store.ts` says what both must do.
 */
export interface RecordStore {
  /**
   * Stamps the changes with one new stamp, merges them and queues them for the workbook. Answers with the changes that undo them.
   * @throws MikiwameError `record-invalid` when a new record lacks fields or a value is out of range: then nothing is written;
   *   `storage-full`, `storage-failed` when the device cannot keep it.
   */
  commit(changes: readonly Change[]): Promise<Change[]>;
  /** Merges records that came from elsewhere (workbook, backup) without queueing them again; the clock learns their stamps. */
  receive(records: readonly AnyRecord[]): Promise<void>;
  /** The record, tombstone or not. */
  get(id: string): Promise<AnyRecord | undefined>;
  /** All records of an evaluation, tombstones included, in no particular order. */
  list(evaluationId: string): Promise<AnyRecord[]>;
  /** The evaluations on this device, tombstones left out. */
  evaluations(): Promise<AnyRecord[]>;
  /** What waits to be sent, oldest first, at most `limit`. */
  pending(evaluationId: string, limit: number): Promise<Pending[]>;
  /** Takes off the queue exactly what was sent: a record changed in the meantime stays queued. */
  acknowledge(sent: readonly AnyRecord[]): Promise<void>;
}
