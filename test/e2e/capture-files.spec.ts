import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, type Page, test } from '@playwright/test';

import { messagesFor } from '#shared/locales/messages.ts';
import type { RecordOf } from '#shared/model/record.ts';

import { pdfWithoutFont } from '../extension/pdf/small-pdf.ts';
import { findBrowser } from '../start/browser.ts';
import { documentOf } from './capture/capture-case.ts';
import { emptySnapshot } from './capture/empty-snapshot.ts';
import { type CaseServer, startCaseServer } from './case-server.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';
import type { RemotePage } from './remote-page.ts';
import { plant, seedOf } from './seed-panel.ts';
import { readStoredIn, type Stored } from './stored.ts';

const { panel: words } = messagesFor('ja').capture;
const { errors } = messagesFor('ja');

let folder: string;
let server: CaseServer;
let browser: ExtensionBrowser;
let watcher: Page;
let page: Page;
let panel: RemotePage;

test.describe.configure({ mode: 'serial', timeout: 90_000 });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mikiwame-files-'));
  const { path } = await findBrowser();
  server = await startCaseServer(['matrix.example']);
  browser = await launchExtensionBrowser({ browserPath: path, hostRules: server.hostRules });
  watcher = await browser.openExtensionPage('workspace.html', { width: 1000, height: 700 });
  await plant(watcher, seedOf(emptySnapshot('matrix.example'), 'rater-mori'));
  server.answers.set('/price', { body: documentOf('<p>料金のページです。</p>') });
  page = await browser.context.newPage();
  await page.goto('http://matrix.example/price');
  await browser.clickIcon(page);
  panel = await browser.panel();
  await panel.waitForText(words.whole.title);
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A file on this machine. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The newest evidence with its words and where they came from. */
function newestOf({ records }: Stored): Record<'evidence' | 'passage' | 'page', unknown> {
  const kept = records.filter(
    (record): record is RecordOf<'evidence'> => record.kind === 'evidence',
  );
  const [evidence] = kept.toSorted((a, b) => (a.fields.capturedAt < b.fields.capturedAt ? 1 : -1));
  const fieldsOf = (id?: string | null) => records.find((record) => record.id === id)?.fields;
  return {
    evidence: evidence?.fields,
    passage: fieldsOf(evidence?.fields.passageId),
    page: fieldsOf(evidence?.fields.pageId),
  };
}

/** Marks all words of the PDF that the panel shows, and keeps them. */
async function keepAll(): Promise<void> {
  const mark = `(() => {
    const text = document.querySelector('.pdf-page')?.firstChild;
    if (text) getSelection().setBaseAndExtent(text, 0, text, text.data.length);
    return Boolean(text);
  })()`;
  await expect.poll(() => panel.evaluate(mark), { timeout: 20_000 }).toBe(true);
  await panel.press(words.pdf.keep);
  await panel.waitForText(words.which);
}

test('a PDF that falls anywhere on the panel is read, also in a Japanese font that is not in the file', async () => {
  const path = file('御見積書.pdf', pdfWithoutFont('8CA990CF8BE08A7A'));
  await panel.drop('header', [path]);
  await panel.waitForText('見積金額', 20_000);
  await keepAll();
  await expect
    .poll(async () => newestOf(await readStoredIn(watcher)))
    .toMatchObject({
      evidence: { strength: 2 },
      passage: { exact: '見積金額', pdfPage: 1 },
      page: { kind: 'pdf', title: '御見積書.pdf', url: '' },
    });
});

test('the place for PDFs takes one too, and the same words of the same file are the same evidence', async () => {
  const before = (await readStoredIn(watcher)).records.length;
  await panel.press(words.pdf.close);
  await panel.drop('.drop', [file('写し.pdf', pdfWithoutFont('8CA990CF8BE08A7A'))]);
  await panel.waitForText('写し.pdf', 20_000);
  await keepAll();
  await panel.waitForText(messagesFor('ja').capture.savedBefore);
  expect((await readStoredIn(watcher)).records).toHaveLength(before);
  await panel.press(words.pdf.close);
});

test('words of a PDF are marked and kept by keyboard, and nothing typed changes them', async () => {
  await panel.drop('.drop', [file('料金.pdf', pdfWithoutFont('8CA990CF8BE08A7A8140994189AE'))]);
  const focus = "document.querySelector('.pdf-page')?.focus() ?? document.activeElement.className";
  await expect.poll(() => panel.evaluate(focus), { timeout: 20_000 }).toBe('pdf-page q');
  const before = await panel.evaluate("document.querySelector('.pdf-page').textContent");
  await panel.key('Home');
  await panel.type('書き換え');
  expect(await panel.evaluate("document.querySelector('.pdf-page').textContent")).toBe(before);
  const shift = 8;
  for (let letter = 0; letter < 2; letter += 1) await panel.key('ArrowRight', shift);
  await expect.poll(() => panel.evaluate('getSelection().toString()')).toBe('見積');
  // The page is told of a selection in the frame after it was made.
  await panel.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  await panel.press(words.pdf.keep);
  await expect
    .poll(async () => newestOf(await readStoredIn(watcher)).passage)
    .toMatchObject({ exact: '見積', pdfPage: 1 });
  await panel.press(words.pdf.close);
});

test('a file that is no PDF gets a sentence, and the panel stays', async () => {
  await panel.drop('.drop', [file('見積.docx', 'PK not a document')]);
  await panel.waitForText(errors['file-not-pdf']);
  await panel.press(words.pdf.close);
  await panel.waitForText(words.whole.title);
});

/** Writes a note where words could not be captured, and finds it kept. */
async function writeInstead(text: string): Promise<void> {
  await panel.press(words.write);
  await panel.fill(words.written.text, text);
  await panel.press(words.written.save);
  await expect
    .poll(async () => newestOf(await readStoredIn(watcher)).passage)
    .toMatchObject({ exact: text });
}

test('a page of the browser gets a sentence with a way out, which works there', async () => {
  await page.goto('chrome://settings');
  await browser.clickIcon(page);
  await panel.waitForText(errors['page-not-readable']);
  await writeInstead('画面で見た条件です。');
});

test('on a page of no vendor’s the person says first whose words they are', async () => {
  await page.goto(pathToFileURL(file('terms.html', documentOf('<p>条件</p>'))).href);
  await browser.clickIcon(page);
  await panel.waitForText(words.whose.choose);
  await panel.press('汐見通販ロジ');
  await writeInstead('手元のファイルで見た条件です。');
});
