import { browser, type Browser } from 'wxt/browser';

import { cropOf, type Region } from '#shared/capture/region.ts';

import type { FrameResult } from './choose-reading.ts';
import type { Picture, TabInView, Tabs } from './services.ts';

/** The page script as the build names it. */
const pageScript = '/capture.js';
const articleScript = '/article.js';
const regionScript = '/region.js';
const companyScript = '/company.js';

/** Tabs of the real browser. */
export const browserTabs: Tabs = {
  async read(tabId) {
    const known = await inFrames({ target: { tabId, allFrames: true }, func: readAgain });
    const frameIds = known.filter((one) => !isRead(one)).map(({ frameId }) => frameId);
    if (frameIds.length === 0) return known;
    const read = await inFrames({ target: { tabId, frameIds }, files: [pageScript] });
    return [...known.filter(isRead), ...read];
  },
  article: (tabId) => runIn(tabId, articleScript),
  company: (tabId) => runIn(tabId, companyScript),
  async region(tabId, hint) {
    const target = { tabId };
    await browser.scripting.executeScript({
      target,
      args: [hint],
      func: (words) => Reflect.set(globalThis, 'mikiwameRegionHint', words),
    });
    return runIn(tabId, regionScript);
  },
  async picture(windowId, region) {
    const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    return cut(await (await fetch(address)).blob(), region);
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

async function inFrames(
  injection: Browser.scripting.ScriptInjection<[], unknown>,
): Promise<FrameResult[]> {
  const results = await browser.scripting.executeScript<[], unknown>(injection);
  return results.map(({ frameId, result }) => ({ frameId, result }));
}

function isRead({ result }: FrameResult): boolean {
  return result !== null && result !== undefined;
}

/** Runs in the page: reads it with the script that an earlier gesture left in the extension's own world there; `null` without one. */
function readAgain(): unknown {
  const read: unknown = Reflect.get(globalThis, 'mikiwameRead');
  return typeof read === 'function' ? read() : null;
}

/** Runs a script in the tab's own document and answers with its value. */
async function runIn(tabId: number, script: string): Promise<unknown> {
  const [found] = await browser.scripting.executeScript<[], unknown>({
    target: { tabId },
    files: [script],
  });
  return found?.result;
}

async function cut(content: Blob, region: Region | null): Promise<Picture> {
  const picture = await createImageBitmap(content);
  if (region === null) return { content, width: picture.width, height: picture.height };
  const { x, y, width, height } = cropOf(region, picture);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(picture, x, y, width, height, 0, 0, width, height);
  return { content: await canvas.convertToBlob({ type: 'image/png' }), width, height };
}

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
