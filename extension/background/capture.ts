import type { Captured } from '#shared/capture/captured.ts';
import { pageAddress } from '#shared/capture/page-identity.ts';
import { MikiwameError, type Reason, reasonOf } from '#shared/errors.ts';

import { announce } from './announce.ts';
import { chooseReading, type Chosen, type FrameResult } from './choose-reading.ts';
import { complete, tell } from './complete.ts';
import { type Entry, entryOf, type Gesture, isClosedAddress } from './gesture.ts';
import { findGround } from './ground.ts';
import { recogniseVendor } from './recognise-vendor.ts';
import { withRetries } from './retry.ts';
import type { Sequence } from './sequence.ts';
import type { CaptureServices } from './services.ts';

/** What this life of the worker has in hand; entries in it are not leftovers of an earlier life. */
export type Workshop = {
  services: CaptureServices;
  inSequence: Sequence;
  inHand: Set<string>;
  /** Tabs whose last gesture asked for words; a click on the icon may just open the panel. */
  asked: Set<number>;
};

type Waiting = Entry & { capture: Captured };

/**
 * Carries a gesture from the page to evidence. First it is written into the inbox, then the page is read, then the records are made; a
 * worker that dies in between takes it up again with `resumeInbox`. Every ending, also a failure, is told to the panel.
 */
export async function capture(workshop: Workshop, gesture: Gesture): Promise<void> {
  const { services, inHand } = workshop;
  let id = '';
  try {
    const { evaluationId } = await services.device.load();
    const entry = entryOf(services, gesture, evaluationId);
    id = entry.id;
    inHand.add(id);
    if (entry.capture.asked) workshop.asked.add(gesture.tab.id);
    else workshop.asked.delete(gesture.tab.id);
    await services.inbox.put(entry);
    const refusal = gesture.source === 'panel' && gesture.tab.url === '' ? 'access-needed' : null;
    const reason = await readEntry(workshop, entry, refusal);
    if (reason === null) return;
    await fail(workshop, entry, reason);
  } catch (error) {
    await tellFailure(services, gesture, reasonOf(error, 'storage-failed'));
  } finally {
    inHand.delete(id);
  }
}

/**
 * Takes up what an earlier life of the worker left behind. Pages are read again where the tab is still there and may be read; what was read
 * is completed; what cannot be read any more is marked `failed` with its reason. Entries that wait for a person stay as they are.
 */
export async function resumeInbox(workshop: Workshop): Promise<void> {
  const { services, inHand } = workshop;
  const entries = await services.inbox.list();
  // What fails stays in the inbox and is taken up by the next life.
  await Promise.allSettled(
    entries.map(async (entry) => {
      const captured = entry.capture;
      if (captured === null || inHand.has(entry.id)) return;
      if (entry.state === 'reading') await resumeReading(workshop, { ...entry, capture: captured });
      if (entry.state === 'read') await workshop.inSequence(() => completeNow(services, entry.id));
    }),
  );
}

async function resumeReading(workshop: Workshop, entry: Waiting): Promise<void> {
  const { services } = workshop;
  const tab = entry.tabId === null ? null : await services.tabs.find(entry.tabId);
  const moved =
    tab !== null && tab.url !== '' && pageAddress(tab.url) !== pageAddress(entry.capture.url);
  const refusal = tab === null || moved ? 'page-not-readable' : null;
  const reason = await readEntry(workshop, entry, refusal);
  if (reason === null) return;
  if (!entry.capture.asked && reason !== 'page-not-readable') {
    await services.inbox.remove(entry.id);
    return;
  }
  await services.inbox.update(entry.id, { state: 'failed', reason });
  await announce(services, entry, { vendor: null, count: 0, waiting: true, reason });
}

/** Reads the tab and completes the entry; answers with the reason when there is nothing to complete. */
async function readEntry(
  workshop: Workshop,
  entry: Waiting,
  refusal: Reason | null,
): Promise<Reason | null> {
  const { services, inSequence } = workshop;
  const chosen = await chooseFrom(services, entry, refusal);
  if (chosen.type === 'nothing') return chosen.reason;
  // The icon was clicked to open the panel, and a page that answered late shows what was selected since, for the gesture after it.
  if (chosen.type === 'words' && isOvertaken(workshop, entry)) return 'nothing-selected';
  const captured = knowing(entry.capture, chosen);
  if (isClosedAddress(captured.url) || captured.url === '') return 'page-not-readable';
  const waiting = chosen.type === 'pdf' ? await sameOpenPdf(services, captured, entry.id) : null;
  if (waiting !== null) await services.inbox.remove(waiting);
  await services.inbox.update(entry.id, { state: 'read', capture: captured });
  await inSequence(() => completeNow(services, entry.id));
  return null;
}

function isOvertaken({ asked }: Workshop, { tabId, capture: { asked: own } }: Waiting): boolean {
  return !own && tabId !== null && asked.has(tabId);
}

async function chooseFrom(
  { tabs }: CaptureServices,
  { capture: captured, tabId }: Waiting,
  refusal: Reason | null,
): Promise<Chosen> {
  if (refusal !== null || tabId === null || isClosedAddress(captured.url)) {
    return withoutScript(captured, refusal ?? 'page-not-readable');
  }
  let results: FrameResult[];
  try {
    results = await withRetries(
      () => tabs.read(tabId),
      (milliseconds) => tabs.pause(milliseconds),
    );
  } catch {
    // The browser keeps scripts out of its own pages and viewers; what the menu brought is all there is then.
    return captured.pdf ? inPdf(captured) : withoutScript(captured, 'page-not-readable');
  }
  const chosen = chooseReading(results, captured);
  return chosen.type === 'pdf' ? inPdf({ ...captured, url: chosen.url }) : chosen;
}

function withoutScript(captured: Captured, reason: Reason): Chosen {
  const chosen = chooseReading([], captured);
  return chosen.type === 'words' ? { ...chosen, pdf: captured.pdf } : { type: 'nothing', reason };
}

function inPdf(captured: Captured): Chosen {
  const chosen = chooseReading([], captured);
  return chosen.type === 'words' ? { ...chosen, pdf: true } : { type: 'pdf', url: captured.url };
}

/** The address is that of what was read: the person may have gone to another page since the gesture. */
function knowing(captured: Captured, chosen: Exclude<Chosen, { type: 'nothing' }>): Captured {
  if (chosen.type === 'pdf') return { ...captured, url: chosen.url.slice(0, 4000), pdf: true };
  const { reading, topReading } = chosen;
  const url = topReading?.url ?? (reading?.top === true ? reading.url : captured.url);
  return { ...captured, url: url.slice(0, 4000), pdf: chosen.pdf, reading, topReading };
}

/** A second click on the icon over the same PDF must not open it a second time. */
async function sameOpenPdf(
  { inbox }: CaptureServices,
  captured: Captured,
  id: string,
): Promise<string | null> {
  const entries = await inbox.list();
  const same = entries.find(
    (entry) =>
      entry.id !== id &&
      entry.state === 'read' &&
      entry.capture?.pdf === true &&
      entry.capture.menu === null &&
      entry.capture.reading === null &&
      entry.capture.url === captured.url,
  );
  return same?.id ?? null;
}

async function completeNow(services: CaptureServices, id: string): Promise<void> {
  const entry = await services.inbox.get(id);
  if (entry?.state === 'read') await complete(services, entry);
}

/** Ends an entry that came to nothing. A click on the icon with nothing selected only says which page is at hand. */
async function fail({ services }: Workshop, entry: Waiting, reason: Reason): Promise<void> {
  await services.inbox.remove(entry.id);
  const opened = !entry.capture.asked && reason !== 'page-not-readable';
  const ground = await findGround(services, entry.capture.evaluationId);
  const vendor = recogniseVendor(entry.capture.url, ground.snapshot?.vendors);
  await tell(services, entry, ground, { vendor, ...(!opened && { reason }) });
}

async function tellFailure(
  { device, tabs, clock }: CaptureServices,
  gesture: Gesture,
  reason: Reason,
): Promise<void> {
  try {
    const at = clock.instant();
    await device.set({ lastCapture: { evidenceId: null, inboxId: null, reason, at } });
  } catch (error) {
    if (!(error instanceof MikiwameError)) throw error;
    await tabs.showFailure(gesture.tab.id);
  }
}
