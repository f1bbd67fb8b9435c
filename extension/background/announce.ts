import type { Reason } from '#shared/errors.ts';
import { captureMessagesFor } from '#shared/locales/capture-messages.ts';
import type { Entity } from '#shared/model/snapshot.ts';
import type { AtHand, LastCapture } from '#shared/ports/device-store.ts';

import type { Entry } from './gesture.ts';
import { domainOf } from './recognise-vendor.ts';
import type { CaptureServices } from './services.ts';

/** What became of an entry, for the panel. */
export type News = {
  evidenceId?: string;
  /** Whether the entry still waits in the inbox. */
  waiting?: boolean;
  reason?: Reason;
  vendor: Entity<'vendor'> | null;
  /** Living evidence of that vendor. */
  count: number;
};

/**
 * Tells the panel (through the device's settings, so that a panel that opens later knows too) and the icon what became of a capture
 * and which page is at hand. What belongs to an older gesture than the panel has heard of is not told, unless a person just decided it.
 */
export async function announce(
  { device, tabs }: CaptureServices,
  entry: Entry,
  news: News,
  decidedAt?: string,
): Promise<void> {
  const { lastCapture, atHand, language } = await device.load();
  const at = decidedAt ?? entry.at;
  const page = pageAtHand(entry, news, at);
  const capture = lastCaptureOf(entry, news, at);
  await device.set({
    ...(page && isNews(at, atHand) && { atHand: page }),
    ...(capture && isNews(at, lastCapture) && { lastCapture: capture }),
  });
  if (entry.tabId === null || news.vendor === null) return;
  const name = news.vendor.shortName || news.vendor.name;
  const title = captureMessagesFor(language).badge(name, news.count);
  await tabs.showCount(entry.tabId, news.count, title);
}

function isNews(at: string, known: { at: string } | null): boolean {
  return known === null || known.at <= at;
}

function pageAtHand({ capture, windowId }: Entry, { vendor }: News, at: string): AtHand | null {
  if (capture === null || capture.url === '' || windowId === null) return null;
  const { url, topReading, reading } = capture;
  const title = (topReading ?? reading)?.title || capture.title;
  return { url, title, domain: domainOf(url), vendorId: vendor?.id ?? null, windowId, at };
}

/** `null` when nothing was asked for: a click on the icon may just open the panel. */
function lastCaptureOf(entry: Entry, news: News, at: string): LastCapture | null {
  const { evidenceId = null, waiting = false, reason = null } = news;
  if (evidenceId === null && !waiting && reason === null) return null;
  return { evidenceId, inboxId: waiting ? entry.id : null, reason, at };
}
