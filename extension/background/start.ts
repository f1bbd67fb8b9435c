import { browser } from 'wxt/browser';

import { createAttachmentShelf } from './attachment-shelf.ts';
import { browserTabs } from './browser-tabs.ts';
import { capture, resumeInbox, type Workshop } from './capture.ts';
import { listenForGestures } from './gestures.ts';
import { createHandlers, listenForMessages } from './handlers.ts';
import { Highlights, type HighlightServices } from './highlights.ts';
import { menuItems } from './menu.ts';
import { keepPainting, painter } from './painter.ts';
import { createPdfShelf } from './pdf-shelf.ts';
import { createSequence } from './sequence.ts';
import type { CaptureServices } from './services.ts';
import { createSyncLoop } from './sync-loop.ts';
import type { SyncLoopParts } from './sync/parts.ts';
import { createWakeup, syncAlarm } from './sync/wakeup.ts';

/** What the entry point hands in: the stores, which only it may open. */
export type Stores = Omit<SyncLoopParts, 'wakeup' | 'random'> &
  Pick<CaptureServices, 'inbox'> &
  Pick<HighlightServices, 'checks'>;

/**
 * Starts the worker. Every listener is registered before the first `await`: the browser wakes the worker for an event and drops the
 * event when nobody listens by the end of the first turn. Then it takes up what an earlier life left behind.
 */
export function startBackground(stores: Stores): void {
  const wakeup = createWakeup(
    browser.alarms,
    // The browser's timers refuse to be called as anybody's method.
    { start: (task, delay) => setTimeout(task, delay), stop: (timer) => clearTimeout(timer) },
    () => void sync.woken(),
  );
  const sync = createSyncLoop({ ...stores, wakeup, random: Math.random });
  const highlights = new Highlights({ ...stores, painter });
  const workshop: Workshop = {
    services: {
      ...stores,
      tabs: browserTabs,
      attachments: createAttachmentShelf(caches),
      pdfs: createPdfShelf(caches, (url) => fetch(url, { credentials: 'include' })),
      changed: (evaluationId) => {
        void sync.changed(evaluationId);
        void highlights.changed();
      },
    },
    inSequence: createSequence(),
    inHand: new Set(),
    asked: new Set(),
  };
  const writeMenu = async () => rewriteMenu(await stores.device.get('language'));

  listenForGestures((gesture) => {
    void capture(workshop, gesture).then(() => highlights.paint(gesture.tab.id));
  });
  listenForMessages(createHandlers(workshop, { sync, highlights, writeMenu }), highlights);
  keepPainting();
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === syncAlarm) void sync.woken();
  });
  browser.runtime.onInstalled.addListener(() => void writeMenu());
  browser.runtime.onStartup.addListener(() => void writeMenu());
  self.addEventListener('online', () => void sync.online());

  void resumeInbox(workshop);
  void sync.start();
}

async function rewriteMenu(language: 'ja' | 'en'): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of menuItems(language)) {
    browser.contextMenus.create({ ...item, contexts: ['selection'] });
  }
}
