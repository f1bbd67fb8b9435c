import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, type Page, test } from '@playwright/test';

import { messagesFor } from '#shared/locales/messages.ts';

import { encrypted, pdfWithoutFont } from '../extension/pdf/small-pdf.ts';
import { findBrowser } from '../start/browser.ts';
import { documentOf } from './capture/capture-case.ts';
import { emptySnapshot } from './capture/empty-snapshot.ts';
import { type CaseServer, startCaseServer } from './case-server.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';
import type { RemotePage } from './remote-page.ts';
import { plant, seedOf } from './seed-panel.ts';
import { selectWords } from './select-words.ts';
import { expectSpoken } from './spoken.ts';

const { capture, errors, start } = messagesFor('ja');
const words = capture.panel;
const origin = 'http://matrix.example';
const fee = '月額基本料は50,000円（税別）です。';
const term = '最低契約期間は6か月です。';
const reply = 'お問い合わせには2時間以内にお返事します。';
const price = (months: string) =>
  documentOf(
    `<main><h1>料金</h1><p>${fee}</p><p>${term.replace('6', months)}</p><p>${reply}</p>
    <table><tr><th>区分</th><th>単価</th></tr><tr><td>小箱</td><td>350円</td></tr></table></main>`,
  );

let folder: string;
let server: CaseServer;
let browser: ExtensionBrowser;
let page: Page;
let panel: RemotePage;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mikiwame-spoken-'));
  const { path } = await findBrowser();
  server = await startCaseServer(['matrix.example', 'unknown.example']);
  server.answers.set('/price', { body: price('6') });
  browser = await launchExtensionBrowser({ browserPath: path, hostRules: server.hostRules });
  const watcher = await browser.openExtensionPage('workspace.html', { width: 1000, height: 700 });
  await plant(watcher, seedOf(emptySnapshot('matrix.example'), 'rater-mori'));
  page = await browser.context.newPage();
  await page.goto(`${origin}/price`);
  await browser.clickIcon(page);
  panel = await browser.panel();
  await panel.waitForText(words.whole.title);
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const captureNow = () => browser.runCommand(page, 'capture');
const unselect = () => page.evaluate(() => getSelection()?.removeAllRanges());

test('words that are kept, kept once more, and kept before: each is said, as often as it happens', async () => {
  await selectWords(page, fee);
  await expectSpoken(panel, capture.saved, captureNow);
  await selectWords(page, reply);
  await expectSpoken(panel, capture.saved, captureNow);
  await selectWords(page, fee);
  await expectSpoken(panel, capture.savedBefore, captureNow);
  await expectSpoken(panel, capture.savedBefore, captureNow);
});

test('words that are filed at once are said with their criterion', async () => {
  await selectWords(page, term);
  const confirm = () => browser.runCommand(page, 'capture-confirm');
  await expectSpoken(panel, capture.savedAs('4.5'), confirm);
});

test('a table, the main text and a picture are called what they are', async () => {
  await page.locator('table').evaluate((table) => getSelection()?.selectAllChildren(table));
  await expectSpoken(panel, capture.savedTable('2', '2'), captureNow);
  await unselect();
  await expectSpoken(panel, capture.savedText, () => panel.press(words.whole.article));
  await expectSpoken(panel, capture.savedPicture, () => panel.press(words.whole.view));
  await expectSpoken(panel, capture.savedBefore, () => panel.press(words.whole.view));
  await panel.press(words.whole.region);
  await expect(page.locator('mikiwame-region')).toBeAttached();
  await page.bringToFront();
  await expectSpoken(panel, words.whole.givenUp, () => page.keyboard.press('Escape'));
});

test('what cannot be captured is said with its way out, as often as it is tried', async () => {
  await unselect();
  await expectSpoken(panel, spokenFailure('nothing-selected'), captureNow);
  await expectSpoken(panel, spokenFailure('nothing-selected'), captureNow);
  await page.evaluate(() => {
    const long = document.createElement('p');
    long.textContent = 'あ'.repeat(6000);
    document.body.append(long);
    getSelection()?.selectAllChildren(long);
  });
  await expectSpoken(panel, spokenFailure('selection-too-long'), captureNow);
  await page.goto('chrome://version');
  const click = () => browser.clickIcon(page);
  await expectSpoken(panel, spokenFailure('page-not-readable'), click);
  await expectSpoken(panel, errors['access-needed'], () => panel.press(words.whole.view));
  await expectSpoken(panel, errors['access-needed'], () => panel.press(words.whole.view));
});

test('words in a page of no vendor’s: the question is said, and that a name is missing', async () => {
  await page.goto('http://unknown.example/price');
  await browser.clickIcon(page);
  // A click that finds words when it is read keeps them too, and its question would give way to that of the capture after it.
  await panel.waitForText(start.head.unknownPage);
  await selectWords(page, reply);
  await expectSpoken(panel, errors['vendor-unknown'], captureNow);
  await panel.fill(start.unknownVendor.name, ' ');
  await expectSpoken(panel, start.unknownVendor.nameMissing, () =>
    panel.press(start.unknownVendor.addAndGo),
  );
  await panel.fill(start.unknownVendor.name, '株式会社みなと');
  await expectSpoken(panel, capture.saved, () => panel.press(start.unknownVendor.addAndGo));
});

test('a PDF: that it is open, its pages, its words, and each reason why it cannot be read', async () => {
  await page.goto(`${origin}/price`);
  await browser.clickIcon(page);
  await panel.waitForText(words.whole.title);
  const drop = (name: string, content: string | Uint8Array) => async () => {
    const path = join(folder, name);
    writeFileSync(path, content);
    await panel.drop('header', [path]);
  };
  const broken = readFileSync('test/fixtures/pdf/truncated.pdf');
  const picture = readFileSync('test/fixtures/pdf/picture-only.pdf');
  const empty = pdfWithoutFont('8CA990CF8BE08A7A');
  await expectSpoken(panel, errors['pdf-broken'], drop('壊れ.pdf', broken));
  await expectSpoken(panel, errors['pdf-without-text'], drop('画像.pdf', picture));
  await expectSpoken(
    panel,
    errors['pdf-encrypted'],
    drop('鍵.pdf', pdfWithoutFont('8CA990CF', encrypted)),
  );
  await expectSpoken(panel, errors['file-not-pdf'], drop('見積.docx', 'PK not a document'));
  await expectSpoken(panel, capture.pdfOpened, drop('見積.pdf', empty));
  await panel.waitForText('見積金額');
  const keep = async () => {
    const mark = `(() => {
      const text = document.querySelector('.pdf-page')?.firstChild;
      if (text) getSelection().setBaseAndExtent(text, 0, text, text.data.length);
      return Boolean(text);
    })()`;
    await expect.poll(() => panel.evaluate(mark)).toBe(true);
    await panel.press(words.pdf.keep);
  };
  await expectSpoken(panel, capture.saved, keep);
  await panel.waitForText(words.which);
  await expectSpoken(panel, capture.savedBefore, keep);
  await panel.press(words.pdf.close);
  await panel.fill(words.pdf.address, 'quote');
  await expectSpoken(panel, words.pdf.addressMissing, () => panel.press(words.pdf.openAddress));
});

test('typed notes: that they are kept, kept before, or empty', async () => {
  const write = async (text: string) => {
    await panel.press(words.write);
    await panel.press(words.written.ours);
    await panel.fill(words.written.text, text);
  };
  const save = () => panel.press(words.written.save);
  await write(' ');
  await expectSpoken(panel, words.written.textMissing, save);
  await panel.fill(words.written.text, '返信は電話が速いとのこと。');
  await expectSpoken(panel, capture.savedNote, save);
  await write('返信は電話が速いとのこと。');
  await expectSpoken(panel, capture.savedBefore, save);
});

test('words of the page that read differently now are said when the page is opened again', async () => {
  server.answers.set('/price', { body: price('12') });
  await page.goto(`${origin}/price`);
  await expectSpoken(panel, capture.differsNow('1'), () => browser.clickIcon(page));
});

/** A capture that came to nothing says so before it says why. */
function spokenFailure(reason: keyof typeof errors): string {
  return `${words.failedBefore} ${errors[reason]}`;
}
