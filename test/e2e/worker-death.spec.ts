import { expect, test } from '@playwright/test';

import { findBrowser } from '../start/browser.ts';
import { startVendorSites, type VendorSites } from '../tour/sites.ts';
import { launchExtensionBrowser } from './extension-browser.ts';
import { selectWords } from './select-words.ts';
import { readStored } from './stored.ts';

let sites: VendorSites;
let browserPath: string;

test.beforeAll(async () => {
  browserPath = (await findBrowser()).path;
  sites = await startVendorSites({ browserPath });
});

test.afterAll(() => sites.close());

/** Moments at which the worker is killed, in milliseconds after the gesture was written down, which is the first thing that happens. */
const moments = [0, 5, 15, 30, 60, 120, 250];

const captures = [
  '11月・12月は繁忙期料金として、出荷単価に1件あたり30円を加算いたします。',
  '含まれる出荷件数を超えた分は、出荷単価にて加算いたします。',
  '運賃は出荷単価に含みません。',
  '表示価格はすべて税別です。',
  '1坪あたり 月額6,800円',
  '検品・再入庫まで。再梱包は資材実費',
  '月100コールまで。超過は1コール600円',
];

test('a worker that dies in the middle of a capture loses nothing and doubles nothing', async () => {
  const browser = await launchExtensionBrowser({ browserPath, hostRules: sites.hostRules });
  try {
    const page = await browser.context.newPage();
    await page.goto(`${sites.origins.shiomi}/price`);
    const watcher = await browser.context.newPage();
    await watcher.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
    for (const [index, moment] of moments.entries()) {
      await page.bringToFront();
      await selectWords(page, captures[index] ?? '');
      await Promise.all([watcher.evaluate(waitForInbox, index + 1), browser.clickIcon(page)]);
      await new Promise((resolve) => setTimeout(resolve, moment));
      await browser.killWorker();
      // Nobody touches anything: the open panel wakes the worker, which reads while the words are still selected.
      await expect
        .poll(async () => (await readStored(browser)).inbox.map(({ state }) => state), {
          timeout: 15_000,
        })
        .toEqual(moments.slice(0, index + 1).map(() => 'read'));
    }
    const { inbox, records } = await readStored(browser);
    const kept = inbox.map(({ capture }) => bare(JSON.stringify(capture)));
    for (const words of captures) {
      expect(kept.filter((text) => text.includes(`"exact":"${bare(words)}"`))).toHaveLength(1);
    }
    // Nobody said yet whose page it is, so nothing is a record.
    expect(records).toEqual([]);
  } finally {
    await browser.close();
  }
});

/** Text without white space, escaped or not. */
function bare(text: string): string {
  return text.replaceAll(/\s|\\n|\\t/g, '');
}

/** Resolves as soon as the inbox holds `count` entries; runs in a page of the extension. */
async function waitForInbox(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('mikiwame');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const entries = () =>
    new Promise<number>((resolve) => {
      const request = database.transaction('inbox').objectStore('inbox').count();
      request.addEventListener('success', () => resolve(request.result));
    });
  while ((await entries()) < count);
  database.close();
}
