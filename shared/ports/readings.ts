import type { Snapshot } from '../model/snapshot.ts';
import type { Device } from './device-store.ts';
import type { JoinedWorkbook } from './workbook-store.ts';

/** What screens read. Each is asked again by `useLiveQuery` when what it read has changed, also from another context. */
export interface Readings {
  /** Everything about one evaluation with what people typed into its workbook; `null` when it is not on this device. */
  snapshot(evaluationId: string): Promise<Snapshot | null>;
  device(): Promise<Device>;
  /** The workbook of an evaluation, `null` when none was joined. */
  workbook(evaluationId: string): Promise<JoinedWorkbook | null>;
  /** All workbooks of this device, also those that wait for their evaluation. */
  workbooks(): Promise<JoinedWorkbook[]>;
  /** How many records of an evaluation wait to be sent, refused ones included. */
  pendingCount(evaluationId: string): Promise<number>;
}
