import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, type Page, test } from '@playwright/test';

import { messagesFor } from '#shared/locales/messages.ts';
import type { AnyRecord } from '#shared/model/record.ts';

import { QuickTeam } from '../apps-script/quick-team.ts';
import { foundation, recordOf } from '../apps-script/records.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';
import { findBrowser } from '../start/browser.ts';
import { type ChangingSite, startChangingSite } from './changing-site.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';
import { plant, seedOf } from './seed-panel.ts';
import { selectWords } from './select-words.ts';
import { readStoredIn } from './stored.ts';

const words = messagesFor('ja').capture;

/** Words far down on their page, which are there twice in other surroundings, and the page as its vendor edited it since. */
const pages = [
  {
    path: '/contract-ja',
    quote: '解約をご希望のときは、2か月前までに書面でお知らせください。',
    body: (notice: string) =>
      `<h1>契約</h1><p>${notice}</p><div style="height:2400px"></div><h2>お試し</h2>
      <p>お試し期間は14日間です。解約をご希望のときは、2日前までにお知らせください。</p><div style="height:1600px"></div>
      <h2>本契約</h2><p>最低契約期間は6か月です。<b>解約をご希望のときは</b>、2か月前までに書面でお知らせください。</p>
      <div style="height:2400px"></div>`,
    notice: '2027年4月から料金を改定します。',
  },
  {
    path: '/contract-en',
    quote: 'Either side may end the contract with 60 days’ notice in writing.',
    body: (notice: string) =>
      `<h1>Contract</h1><p>${notice}</p><div style="height:2400px"></div><h2>Trial</h2>
      <p>The trial takes 14 days. Either side may end the trial with two days’ notice.</p><div style="height:1600px"></div>
      <h2>Full contract</h2><p>The minimum term is six months. <b>Either side</b> may end the contract with 60 days’ notice in writing.</p>
      <div style="height:2400px"></div>`,
    notice: 'Prices change in April 2027.',
  },
];

let folder: string;
let site: ChangingSite;
let browser: ExtensionBrowser;
let records: AnyRecord[];

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mikiwame-links-'));
  site = await startChangingSite('shiomi.example');
  publish('');
  const { path } = await findBrowser();
  browser = await launchExtensionBrowser({ browserPath: path, hostRules: site.hostRules });
  const workspace = await browser.openExtensionPage('workspace.html', { width: 1280, height: 800 });
  await plant(workspace, seedOf(sampleSnapshot(), 'rater-mori'));
  const page = await browser.context.newPage();
  for (const { path: address, quote } of pages) {
    await page.goto(`${site.origin}${address}`);
    await selectWords(page, quote);
    await browser.clickIcon(page);
    const panel = await browser.panel();
    await panel.waitForText(quote);
    await panel.waitForText(words.panel.which);
  }
  ({ records } = await readStoredIn(workspace));
});
test.afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

function publish(notice: string): void {
  for (const { path, body } of pages) {
    const html = `<!doctype html><meta charset="utf-8"><title>契約</title>${body(notice)}`;
    site.pages.set(path, html);
  }
}

/** Whether the words are on the screen, and the page was scrolled to show them. */
function isInView(page: Page, quote: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find((one) =>
      (one.textContent ?? '').includes(wanted),
    );
    const box = paragraph?.getBoundingClientRect();
    return scrollY > 1000 && box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, quote);
}

/** Clicks the link to a page of the site in what is open, and finds its words on the screen. */
async function follow(page: Page, { path, quote }: (typeof pages)[number]): Promise<void> {
  await page.locator(`a[href^="${site.origin}${path}#"]`).first().click();
  await page.waitForURL((url) => url.pathname === path);
  await expect.poll(() => isInView(page, quote)).toBe(true);
}

test('a link of the saved summary opens its page at the words, also after the vendor wrote more above them', async () => {
  const workspace = await browser.openExtensionPage('workspace.html#/summary', {
    width: 1280,
    height: 800,
  });
  const download = workspace.waitForEvent('download');
  await workspace.getByRole('button', { name: 'HTML', exact: true }).click();
  const file = join(folder, 'summary.html');
  await (await download).saveAs(file);
  const page = await browser.context.newPage();
  for (const notice of ['', pages.map((one) => one.notice).join(' ')]) {
    publish(notice);
    for (const one of pages) {
      await page.goto(pathToFileURL(file).href);
      await follow(page, one);
    }
  }
});

test('a link of the workbook’s sheet of evidence, as the built script wrote it, opens its page at the words', async () => {
  const team = new QuickTeam();
  const captured = records.flatMap((record) =>
    JSON.stringify(record.fields).includes(site.origin) ||
    (record.kind === 'evidence' && !sampleSnapshot().evidence.some(({ id }) => id === record.id))
      ? [record]
      : [],
  );
  const kept = captured.map((record) => {
    if (record.kind === 'page') return recordOf('page', { ...record.fields, id: record.id });
    if (record.kind === 'passage') return recordOf('passage', { ...record.fields, id: record.id });
    if (record.kind === 'evidence')
      return recordOf('evidence', { ...record.fields, id: record.id });
    throw new Error(`A capture makes no ${record.kind}.`);
  });
  team.synced(team.member('rater-mori'), [...foundation(), ...kept]);
  const { book } = team.book;
  const sheetId = book.sheetId('証拠') ?? '';
  const links = book
    .links({ sheetId, row: 0, column: 0, rows: 60, columns: 10 })
    .flat()
    .flatMap(({ url }) => url ?? []);
  const page = await browser.context.newPage();
  for (const one of pages) {
    const link = links.find((url) => url.startsWith(`${site.origin}${one.path}#`)) ?? '';
    // Sheets opens a link of a cell in a new tab, from another site.
    await page.goto('data:text/html,<body>');
    await page.evaluate((url) => {
      const anchor = document.createElement('a');
      Object.assign(anchor, { href: url, textContent: url });
      document.body.append(anchor);
    }, link);
    await follow(page, one);
  }
});
