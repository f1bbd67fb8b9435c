import { browser, type Browser } from 'wxt/browser';

import { sendMessage } from '#extension/messages.ts';

import { paintedOrigins, type Painter } from './highlights.ts';

/** The script that paints, as the build names it, and the name under which the browser runs it by itself. */
const script = '/highlights.js';
const scriptId = 'highlights';

/** Painting in the real browser. */
export const painter: Painter = {
  paint: (tabId) =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [script] }),
  ask: (tabId) => sendMessage('marksChanged', undefined, tabId),
  comeTo: (tabId, evidenceId) => sendMessage('comeTo', { evidenceId }, tabId),
  async bringForward(tabId) {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  },
  async open(url) {
    const { id } = await browser.tabs.create({ url });
    return id ?? null;
  },
};

/**
 * Lets words captured earlier appear by themselves where the person has granted a site, and only there: what is granted or taken back
 * takes effect on the next page of that site.
 */
export function keepPainting(): void {
  browser.permissions.onAdded.addListener(() => void registerPainting());
  browser.permissions.onRemoved.addListener(() => void registerPainting());
  browser.runtime.onStartup.addListener(() => void registerPainting());
  browser.runtime.onInstalled.addListener(() => void registerPainting());
}

async function registerPainting(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = paintedOrigins(origins);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const wanted: Browser.scripting.RegisteredContentScript = {
    id: scriptId,
    js: [script],
    matches,
    allFrames: true,
    runAt: 'document_idle',
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
}
