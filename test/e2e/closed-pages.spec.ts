import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { expect, type Page, test } from '@playwright/test';

import { messagesFor } from '#shared/locales/messages.ts';

import { findBrowser } from '../start/browser.ts';
import { documentOf } from './capture/capture-case.ts';
import { emptySnapshot } from './capture/empty-snapshot.ts';
import { type CaseServer, startCaseServer } from './case-server.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';
import type { RemotePage } from './remote-page.ts';
import { plant, seedOf } from './seed-panel.ts';
import { readStoredIn } from './stored.ts';

const { panel: words } = messagesFor('ja').capture;
const { errors } = messagesFor('ja');
const price = 'http://matrix.example/price';

let folder: string;
let viewer: string;
let server: CaseServer;
let browser: ExtensionBrowser;
let watcher: Page;
let page: Page;
let panel: RemotePage;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'mikiwame-closed-')));
  viewer = otherViewer(join(folder, 'viewer'));
  const { path } = await findBrowser();
  server = await startCaseServer(['matrix.example']);
  server.answers.set('/price', { body: documentOf('<p>料金のページです。</p>') });
  const extensionPath = `${resolve('.output/chrome-mv3')},${join(folder, 'viewer')}`;
  const { hostRules } = server;
  browser = await launchExtensionBrowser({ browserPath: path, extensionPath, hostRules });
  watcher = await browser.openExtensionPage('workspace.html', { width: 1000, height: 700 });
  await plant(watcher, seedOf(emptySnapshot('matrix.example'), 'rater-mori'));
  page = await browser.context.newPage();
  await page.goto(price);
  await browser.clickIcon(page);
  panel = await browser.panel();
  await panel.waitForText(words.whole.title);
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Another extension with a page that shows documents; answers with the page's address. */
function otherViewer(path: string): string {
  mkdirSync(path);
  const manifest = { manifest_version: 3, name: 'Viewer', version: '1.0' };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'viewer.html'), documentOf('<p>見積書</p>'));
  // Chromium names an unpacked extension after its folder, in letters from a to p.
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  const id = hash.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return `chrome-extension://${id}/viewer.html`;
}

/** On a page of the vendor the sentence of before is gone. */
async function startAfresh(): Promise<void> {
  await page.goto(price);
  await browser.clickIcon(page);
  await browser.runCommand(page, 'capture');
  await panel.waitForText(errors['nothing-selected']);
}

for (const [name, address] of [
  ['a page of the browser', () => 'chrome://version'],
  ['the list of extensions', () => 'chrome://extensions'],
  ['an empty tab', () => 'about:blank'],
  ['a document in another extension’s viewer', () => viewer],
] as const) {
  test(`${name}: a sentence says why not and what to do instead, and one press opens the way`, async () => {
    await startAfresh();
    await page.goto(address());
    await browser.clickIcon(page);
    await panel.waitForText(errors['page-not-readable']);
    await panel.press(words.write);
    await panel.fill(words.written.text, `${name}で見た条件です。`);
    await panel.press(words.written.save);
    await expect
      .poll(async () => JSON.stringify((await readStoredIn(watcher)).records))
      .toContain(`${name}で見た条件です。`);
  });
}

test('the source of a page is closed too', async () => {
  await startAfresh();
  const worker = await browser.worker();
  await worker.evaluate(async (url) => {
    const tab = await chrome.tabs.create({ url: `view-source:${url}` });
    const event = chrome.commands.onCommand;
    Reflect.apply(Reflect.get(event, 'dispatch'), event, ['capture', tab]);
  }, price);
  await panel.waitForText(errors['page-not-readable']);
  await page.bringToFront();
});

test('where pictures or words are asked for without a gesture, the sentence tells of both ways', async () => {
  await startAfresh();
  await page.goto('chrome://version');
  await panel.press(words.whole.view);
  await panel.waitForText(errors['access-needed']);
});
