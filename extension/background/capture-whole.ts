import { articleSchema, openingOf } from '#shared/capture/article.ts';
import type { Captured } from '#shared/capture/captured.ts';
import { type Region, regionSchema } from '#shared/capture/region.ts';
import { MikiwameError } from '#shared/errors.ts';
import { captureMessagesFor } from '#shared/locales/capture-messages.ts';
import type { CriterionId } from '#shared/model/axis.ts';

import type { Workshop } from './capture.ts';
import { topReading } from './choose-reading.ts';
import { complete } from './complete.ts';
import { type Entry, entryOf, isClosedAddress } from './gesture.ts';
import { withRetries } from './retry.ts';
import type { CaptureServices, TabInView } from './services.ts';

/** What of a page is kept without selecting words: its main text, all that is in view, or a part that the person draws. */
export type Whole = 'article' | 'view' | 'region';

/**
 * Keeps more of the tab in front of a window than words. Text and pictures lie on this device; the record keeps their hash. Answers
 * whether something was kept: a person who gives up drawing leaves no trace.
 * @throws MikiwameError `access-needed` when no gesture gave access to the tab, `page-not-readable` where the browser lets nobody in,
 *   `nothing-selected` when the page has no text.
 */
export async function captureWhole(
  workshop: Workshop,
  what: Whole,
  { windowId, criterionId }: { windowId: number; criterionId: CriterionId | null },
): Promise<boolean> {
  const { services, inSequence, inHand } = workshop;
  const tab = await services.tabs.active(windowId);
  if (tab === null || isClosedAddress(tab.url)) throw new MikiwameError('page-not-readable');
  if (tab.url === '') throw new MikiwameError('access-needed');
  const found = await readable(() =>
    what === 'article' ? articleOf(services, tab) : pictureOf(services, tab, what),
  );
  if (found === null) return false;
  const { evaluationId } = await services.device.load();
  const gesture = { source: 'panel', tab, axis: null, criterionId, menu: null } as const;
  const read = entryOf(services, gesture, evaluationId);
  const entry: Entry = {
    ...read,
    state: 'read',
    capture: { ...read.capture, ...found, pdf: false },
  };
  inHand.add(entry.id);
  try {
    await services.inbox.put(entry);
    await inSequence(() => complete(services, entry));
    return true;
  } finally {
    inHand.delete(entry.id);
  }
}

async function readable<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof MikiwameError) throw error;
    throw new MikiwameError('page-not-readable', String(error));
  }
}

/** The main text is put together from parts of the page, so it stands at no one place. */
const noPlace = { prefix: '', suffix: '', start: 0, end: 0, headings: [], table: null };

type Found = Pick<Captured, 'reading' | 'kept'>;

async function articleOf(services: CaptureServices, tab: TabInView): Promise<Found> {
  const { tabs, attachments } = services;
  const again = <Value>(task: () => Promise<Value>) =>
    withRetries(task, (milliseconds) => tabs.pause(milliseconds));
  const article = articleSchema.safeParse(await again(() => tabs.article(tab.id)));
  const exact = openingOf(article.data?.text ?? '');
  if (article.data === undefined || exact === '') throw new MikiwameError('nothing-selected');
  const page = topReading(await tabs.read(tab.id));
  if (page === null) throw new MikiwameError('page-not-readable');
  const kept = await attachments.put(new Blob([article.data.text], { type: 'text/plain' }));
  return {
    reading: { ...page, ...noPlace, exact, contentHash: kept.hash },
    kept: { attachment: { kind: 'text', ...kept, width: 0, height: 0 }, remark: '' },
  };
}

async function pictureOf(
  { tabs, attachments, device }: CaptureServices,
  tab: TabInView,
  what: 'view' | 'region',
): Promise<Found | null> {
  const words = captureMessagesFor((await device.load()).language).picture;
  let region: Region | null = null;
  if (what === 'region') {
    const drawn = regionSchema.safeParse(await tabs.region(tab.id, words.hint));
    if (!drawn.success) return null;
    region = drawn.data;
  }
  const { content, width, height } = await tabs.picture(tab.windowId, region);
  const kept = await attachments.put(content);
  const title = tab.title.slice(0, 300);
  return {
    reading: null,
    kept: {
      attachment: { kind: 'picture', ...kept, width, height },
      remark: region === null ? words.ofView(title) : words.ofRegion(title),
    },
  };
}
