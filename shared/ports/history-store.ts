import type { HistoryEntry } from '../model/history.ts';

/**
 * What was ever written of scores, weights, decisions and what they stand on, on this device. It only grows: record and workbook stores add
 * to it in the transaction of the write itself, nobody takes anything away but who forgets the whole evaluation.
 */
export interface HistoryStore {
  /** All that is known of an evaluation, oldest first; it holds at least the present state of every audited record. */
  list(evaluationId: string): Promise<HistoryEntry[]>;
  /** Adds what another device knows, from its backup: both logs become one, as `joinHistories` joins them. */
  join(entries: readonly HistoryEntry[]): Promise<void>;
}
