import type { Reason } from '../errors.ts';

/** The vendor page in front of the person when they last acted. */
export type AtHand = {
  url: string;
  title: string;
  /** Registrable domain. */
  domain: string;
  /** `null` while no vendor has this domain. */
  vendorId: string | null;
  windowId: number;
  at: string;
};

/** What became of the last capture: saved evidence, an entry of the inbox, or the reason why it failed. */
export type LastCapture = {
  evidenceId: string | null;
  inboxId: string | null;
  reason: Reason | null;
  at: string;
};

/** What belongs to this device and is never synced. */
export type Device = {
  /** 1..16 of a-z0-9; stands in every stamp. Made once. */
  deviceId: string;
  /** The id under which the person at this device scores, in every evaluation. Made once. */
  raterId: string;
  /** Empty until the person gave a name. */
  raterName: string;
  /** The evaluation that is open; empty for none. */
  evaluationId: string;
  language: 'ja' | 'en';
  theme: 'system' | 'light' | 'dark';
  /** Single letters work as shortcuts. */
  singleKeys: boolean;
  atHand: AtHand | null;
  lastCapture: LastCapture | null;
};

export interface DeviceStore {
  load(): Promise<Device>;
  get<Key extends keyof Device>(key: Key): Promise<Device[Key]>;
  /**
   * Sets what is given and leaves the rest.
   * @throws MikiwameError `record-invalid` when a value is out of range.
   */
  set(values: Partial<Omit<Device, 'deviceId'>>): Promise<void>;
}
