import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

import { RemotePage } from './remote-page.ts';

export type LaunchOptions = {
  browserPath: string;
  /** The built extension; `.output/chrome-mv3` unless told otherwise. */
  extensionPath?: string;
  headless?: boolean;
  /** Language of browser and extension. */
  language?: 'ja' | 'en';
  /** Rules for `--host-resolver-rules`, so that names like `shiomi-logi.example` lead to this machine. */
  hostRules?: string;
  /** A profile to keep; a fresh one, removed at the end, unless told otherwise. */
  profilePath?: string;
};

/** Chromium with the built extension, and the gestures that a person makes on it. */
export type ExtensionBrowser = {
  context: BrowserContext;
  extensionId: string;
  worker(): Promise<Worker>;
  /** A click on the toolbar icon while `page` is in front; grants activeTab as a real click does. */
  clickIcon(page: Page): Promise<void>;
  /** A click on an item of the context menu; the grant must come from `clickIcon` before, because headless has no menus. */
  chooseMenuItem(page: Page, menuItemId: string): Promise<void>;
  /** The keyboard command, under the same condition. */
  runCommand(page: Page, name: string): Promise<void>;
  /** The real side panel, once it is open. */
  panel(): Promise<RemotePage>;
  /** A page of the extension in a tab of its own. */
  openExtensionPage(path: string, size: { width: number; height: number }): Promise<Page>;
  /** Ends the service worker at once, as the browser may at any moment. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
};

type Target = { targetId: string; url: string };

/** Starts Chromium with the extension loaded and its service worker listening. */
export async function launchExtensionBrowser(options: LaunchOptions): Promise<ExtensionBrowser> {
  const extensionPath = options.extensionPath ?? resolve('.output/chrome-mv3');
  const profilePath = options.profilePath ?? mkdtempSync(join(tmpdir(), 'mikiwame-'));
  const context = await chromium.launchPersistentContext(profilePath, {
    executablePath: options.browserPath,
    headless: options.headless ?? true,
    // Chromium refuses its sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    args: [
      `--disable-extensions-except=${extensionPath}`,
      `--load-extension=${extensionPath}`,
      '--window-size=1280,860',
      ...(options.hostRules ? [`--host-resolver-rules=${options.hostRules}`] : []),
    ],
    env: { ...process.env, LANGUAGE: options.language ?? 'ja' },
  });
  const worker = async () =>
    context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await worker()).url()).host;
  await waitUntilListening(await worker());

  const browser = context.browser();
  if (!browser) throw new Error('The browser closed while it was starting.');
  const session = await browser.newBrowserCDPSession();
  const targets = async (type: string): Promise<Target[]> =>
    (await session.send('Target.getTargets', { filter: [{ type }] })).targetInfos;

  const tabOf = async (page: Page) => {
    const tab = (await targets('tab')).find(({ url }) => url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}.`);
    return tab;
  };

  return {
    context,
    extensionId,
    worker,
    async clickIcon(page) {
      await page.bringToFront();
      const { targetId } = await tabOf(page);
      // The protocol's types do not know this experimental method yet.
      await Reflect.apply(session.send.bind(session), undefined, [
        'Extensions.triggerAction',
        { id: extensionId, targetId },
      ]);
    },
    async chooseMenuItem(page, menuItemId) {
      await page.bringToFront();
      const selection = await selectionOf(page);
      await (
        await worker()
      ).evaluate(
        async ([id, info]) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          const event = chrome.contextMenus.onClicked;
          const clicked = { menuItemId: id, pageUrl: tab?.url, editable: false, ...info };
          // Chromium's own way to fire an event; headless has no context menus.
          Reflect.apply(Reflect.get(event, 'dispatch'), event, [clicked, tab]);
        },
        [menuItemId, selection] as const,
      );
    },
    async runCommand(page, name) {
      await page.bringToFront();
      await (
        await worker()
      ).evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const event = chrome.commands.onCommand;
        Reflect.apply(Reflect.get(event, 'dispatch'), event, [command, tab]);
      }, name);
    },
    async panel() {
      const address = `chrome-extension://${extensionId}/sidepanel.html`;
      const end = Date.now() + 10_000;
      while (Date.now() < end) {
        const target = (await targets('page')).find(({ url }) => url.startsWith(address));
        if (target) return RemotePage.attach(session, target.targetId);
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error('The side panel did not open.');
    },
    async openExtensionPage(path, size) {
      const page = await context.newPage();
      await page.setViewportSize(size);
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async killWorker() {
      for (const target of await targets('service_worker')) {
        if (target.url.includes(extensionId)) {
          await session.send('Target.closeTarget', { targetId: target.targetId });
        }
      }
    },
    async close() {
      await context.close();
      if (!options.profilePath) rmSync(profilePath, { recursive: true, force: true });
    },
  };
}

/** The browser's number of a frame cannot be learnt from outside; this one is no frame's, as with a frame that no script may enter. */
const unknownFrame = 2_000_000_000;

/** What the browser tells a menu's listener about the selection: its words, and the frame when it is not the page itself. */
async function selectionOf(
  page: Page,
): Promise<{ selectionText: string; frameUrl?: string; frameId?: number }> {
  for (const frame of page.frames()) {
    const selectionText = await frame.evaluate(() => String(getSelection()));
    if (selectionText === '') continue;
    return frame === page.mainFrame()
      ? { selectionText }
      : { selectionText, frameUrl: frame.url(), frameId: unknownFrame };
  }
  return { selectionText: '' };
}

/** A worker is visible before its top level has run; a click before that is silently lost. */
async function waitUntilListening(worker: Worker): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    if (await worker.evaluate(() => chrome.action.onClicked.hasListeners())) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('The service worker of the extension does not listen.');
}
