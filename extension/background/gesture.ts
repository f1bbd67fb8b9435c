import type { Captured } from '#shared/capture/captured.ts';
import type { AxisId, CriterionId } from '#shared/model/axis.ts';
import { quoteLimit } from '#shared/model/quote-limit.ts';
import type { InboxEntry } from '#shared/ports/inbox.ts';

import type { CaptureServices, TabInView } from './services.ts';

/** What a person did to capture something, as the browser reports it. */
export type Gesture = {
  source: 'icon' | 'command' | 'confirm' | 'menu' | 'panel';
  tab: TabInView;
  /** The axis chosen in the menu; `null` for automatic. */
  axis: AxisId | null;
  /** The criterion that the panel was working on; `null` for none. */
  criterionId: CriterionId | null;
  menu: Captured['menu'];
};

export type Entry = InboxEntry<Captured>;

const addressLimit = 4000;

/** Writes a gesture down, with the ids of the records that may come of it. */
export function entryOf(
  { ids, clock }: Pick<CaptureServices, 'ids' | 'clock'>,
  gesture: Gesture,
  evaluationId: string,
): Entry & { capture: Captured } {
  const { tab, menu } = gesture;
  const url = tab.url.slice(0, addressLimit);
  return {
    id: ids.next(),
    state: 'reading',
    tabId: tab.id,
    windowId: tab.windowId,
    capture: {
      ids: { page: ids.next(), passage: ids.next(), evidence: ids.next() },
      evaluationId,
      axis: gesture.axis,
      asked: gesture.source !== 'icon',
      confirm: gesture.source === 'confirm',
      url,
      title: tab.title.slice(0, 300),
      menu: menu && {
        words: menu.words.slice(0, quoteLimit + 1),
        frameId: menu.frameId,
        frameUrl: menu.frameUrl.slice(0, addressLimit),
      },
      pdf: isPdfAddress(url),
      reading: null,
      topReading: null,
      pdfPage: null,
      kept: null,
    },
    criterionId: gesture.criterionId,
    reason: null,
    at: clock.instant(),
  };
}

/** Whether the browser never lets an extension into such an address: its own pages, other extensions, page source. */
export function isClosedAddress(url: string): boolean {
  return url !== '' && !/^(https?|file|ftp):/i.test(url);
}

function isPdfAddress(url: string): boolean {
  return /^[^?#]*\.pdf([?#]|$)/i.test(url);
}
