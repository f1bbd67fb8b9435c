import { browser, type Browser } from 'wxt/browser';

import type { TabInView, Tabs } from './services.ts';

/** The page script as the build names it. */
const pageScript = '/capture.js';

/** Tabs of the real browser. */
export const browserTabs: Tabs = {
  async read(tabId) {
    const results = await browser.scripting.executeScript<[], unknown>({
      target: { tabId, allFrames: true },
      files: [pageScript],
    });
    return results.map(({ frameId, result }) => ({ frameId, result }));
  },
  async find(tabId) {
    try {
      return inView(await browser.tabs.get(tabId));
    } catch {
      return null;
    }
  },
  async active(windowId) {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    return tab === undefined ? null : inView(tab);
  },
  showCount: (tabId, count, title) =>
    whileOpen(async () => {
      await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
      await browser.action.setTitle({ tabId, title });
    }),
  showFailure: (tabId) => whileOpen(() => browser.action.setBadgeText({ tabId, text: '!' })),
  pause: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};

/** A tab of the browser as capturing sees it; `null` for one without an id, such as developer tools. */
export function inView(tab: Browser.tabs.Tab): TabInView | null {
  if (tab.id === undefined) return null;
  const { id, windowId, url = '', title = '' } = tab;
  return { id, windowId, url, title };
}

// The tab may have been closed in the meantime; then there is no icon to write on.
async function whileOpen(task: () => Promise<unknown>): Promise<void> {
  try {
    await task();
  } catch {
    // Nothing is lost: the number is shown again at the next gesture.
  }
}
