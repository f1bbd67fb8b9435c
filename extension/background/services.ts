import type { Captured } from '#shared/capture/captured.ts';
import type { Region } from '#shared/capture/region.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { DeviceStore } from '#shared/ports/device-store.ts';
import type { Ids } from '#shared/ports/ids.ts';
import type { Inbox } from '#shared/ports/inbox.ts';
import type { RecordStore } from '#shared/ports/record-store.ts';

import type { FrameResult } from './choose-reading.ts';

/** A tab as far as the browser shows it to us; `url` is empty where we were given no access. */
export type TabInView = { id: number; windowId: number; url: string; title: string };

/** A picture and its size in pixels. */
export type Picture = { content: Blob; width: number; height: number };

/** What capturing needs of the browser. */
export interface Tabs {
  /** Runs the page script in every frame that it may enter; rejects when it may enter none. */
  read(tabId: number): Promise<FrameResult[]>;
  /** Runs the script that reads the main text; answers with what it found. */
  article(tabId: number): Promise<unknown>;
  /** Runs the script that collects what the page says of its company. */
  company(tabId: number): Promise<unknown>;
  /** Lets the person draw a part of what the tab shows; `null` when they gave up. `hint` is what the frame says. */
  region(tabId: number, hint: string): Promise<unknown>;
  /** A PNG of what the tab in front of a window shows, or of a part of it, with its size in pixels. */
  picture(windowId: number, region: Region | null): Promise<Picture>;
  /** The tab, `null` when it is closed. */
  find(tabId: number): Promise<TabInView | null>;
  /** The tab in front of a window, `null` when there is none. */
  active(windowId: number): Promise<TabInView | null>;
  /** Writes a number on the icon, for this tab only; 0 removes it. `title` is what the icon says then. */
  showCount(tabId: number, count: number, title: string): Promise<void>;
  /** Marks the icon, for this tab only, because not even the reason of a failure could be kept. */
  showFailure(tabId: number): Promise<void>;
  /** Waits; injected so that tests need no time. */
  pause(milliseconds: number): Promise<void>;
}

/** Bytes of PDFs on their way from the worker, which may fetch them, to the panel, which can read them. */
export interface PdfShelf {
  /**
   * Fetches the PDF as the person would see it and keeps it under a key.
   * @throws MikiwameError `pdf-too-large`; `page-not-readable` when it cannot be fetched.
   */
  fetch(key: string, url: string): Promise<{ size: number }>;
  remove(key: string): Promise<void>;
}

/** Pictures and whole texts, which are too large for records. */
export interface AttachmentShelf {
  /**
   * Keeps the content under its SHA-256, lower-case hexadecimal; `size` in bytes.
   * @throws MikiwameError `storage-full` when there is no room.
   */
  put(content: Blob): Promise<{ hash: string; size: number }>;
}

/** What the worker works with; `start.ts` puts it together. */
export type CaptureServices = {
  records: Pick<RecordStore, 'commit' | 'get' | 'list' | 'evaluations'>;
  device: Pick<DeviceStore, 'load' | 'set'>;
  inbox: Inbox<Captured>;
  clock: Pick<Clock, 'instant'>;
  ids: Ids;
  tabs: Tabs;
  pdfs: PdfShelf;
  attachments: AttachmentShelf;
  /** Tells the sync loop that records of an evaluation were changed. */
  changed: (evaluationId: string) => void;
};
