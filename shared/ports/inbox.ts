import type { Reason } from '../errors.ts';
import type { CriterionId } from '../model/axis.ts';

/** A capture in progress: being read, read and waiting for a person's answer, or failed. */
export type InboxEntry<Capture> = {
  id: string;
  state: 'reading' | 'read' | 'failed';
  tabId: number | null;
  windowId: number | null;
  /** What was read; `null` while reading and when it failed. */
  capture: Capture | null;
  /** The criterion that was chosen before capturing. */
  criterionId: CriterionId | null;
  /** Why it failed. */
  reason: Reason | null;
  at: string;
};

/** Captures that are not evidence yet. They outlive the worker that reads them. */
export interface Inbox<Capture> {
  /** @throws MikiwameError `record-invalid` when the capture is not one. */
  put(entry: InboxEntry<Capture>): Promise<void>;
  get(id: string): Promise<InboxEntry<Capture> | undefined>;
  /** Oldest first. */
  list(): Promise<InboxEntry<Capture>[]>;
  /** Changes some of an entry; does nothing when it is gone. */
  update(id: string, values: Partial<Omit<InboxEntry<Capture>, 'id'>>): Promise<void>;
  remove(id: string): Promise<void>;
}
