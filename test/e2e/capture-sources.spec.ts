import { chromium, expect, type Page, test } from '@playwright/test';

import { messagesFor } from '#shared/locales/messages.ts';
import type { RecordOf } from '#shared/model/record.ts';

import { findBrowser } from '../start/browser.ts';
import { documentOf } from './capture/capture-case.ts';
import { emptySnapshot } from './capture/empty-snapshot.ts';
import { type CaseServer, startCaseServer } from './case-server.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';
import type { RemotePage } from './remote-page.ts';
import { plant, seedOf } from './seed-panel.ts';
import { readStoredIn } from './stored.ts';

const origin = 'http://matrix.example';
const { panel: words, picture } = messagesFor('ja').capture;
const { errors } = messagesFor('ja');

let server: CaseServer;
let browser: ExtensionBrowser;
let watcher: Page;
let panel: RemotePage;
let page: Page;

test.describe.configure({ mode: 'serial', timeout: 90_000 });

test.beforeAll(async () => {
  const { path } = await findBrowser();
  server = await startCaseServer(['matrix.example']);
  browser = await launchExtensionBrowser({ browserPath: path, hostRules: server.hostRules });
  watcher = await browser.openExtensionPage('workspace.html', { width: 1000, height: 700 });
  await plant(watcher, seedOf(emptySnapshot('matrix.example'), 'rater-mori'));
  page = await browser.context.newPage();
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Goes to a page of the vendor and clicks the icon there, which opens the panel. */
async function visit(path: string, body: string): Promise<void> {
  server.answers.set(path, { body: documentOf(body) });
  await page.goto(`${origin}${path}`);
  await browser.clickIcon(page);
  panel = await browser.panel();
  await panel.waitForText(words.whole.title);
}

async function newest(): Promise<RecordOf<'evidence'> | undefined> {
  const { records } = await readStoredIn(watcher);
  return records
    .filter((record) => record.kind === 'evidence')
    .toSorted((a, b) => (a.fields.capturedAt < b.fields.capturedAt ? 1 : -1))[0];
}

async function count(): Promise<number> {
  const { records } = await readStoredIn(watcher);
  return records.filter(({ kind }) => kind === 'evidence').length;
}

/** The pixel in the middle of the picture that the panel shows, as red, green, blue. */
function middlePixel(): Promise<unknown> {
  return panel.evaluate(`(async () => {
    const picture = document.querySelector('.kept img');
    if (!picture) return null;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight);
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(canvas.width >> 1, canvas.height >> 1, 1, 1);
    return [...data.slice(0, 3)].join(' ');
  })()`);
}

test('the main text of a page, without its menus, found again when it is kept twice', async () => {
  const line = '出荷単価は1件450円です。初期費用は30,000円、最低契約期間は6か月です。';
  const menu = Array.from({ length: 30 }, (_, at) => `<li><a href="/x">メニュー${at}</a></li>`);
  await visit(
    '/article',
    `<nav><ul>${menu.join('')}</ul></nav><article><h1>料金の考え方</h1>${`<p>${line}</p>`.repeat(12)}</article><footer>会社案内</footer>`,
  );
  await panel.press(words.whole.article);
  await panel.waitForText(words.which);
  const kept = await newest();
  expect(kept?.fields.attachment?.kind).toBe('text');
  expect(kept?.fields.strength).toBe(1);
  const { records } = await readStoredIn(watcher);
  const passage = records.find(({ id }) => id === kept?.fields.passageId);
  expect(JSON.stringify(passage?.fields)).toContain(line);
  expect(JSON.stringify(passage?.fields)).not.toContain('メニュー1');
  const before = await count();
  await panel.press(words.whole.article);
  await panel.waitForText(messagesFor('ja').capture.savedBefore);
  expect(await count()).toBe(before);
});

test('what is in view becomes a picture in the panel, also of a canvas', async () => {
  await visit(
    '/canvas',
    '<style>body{margin:0}</style><canvas id="c" width="4000" height="4000"></canvas><script>const x=c.getContext("2d");x.fillStyle="rgb(10, 120, 200)";x.fillRect(0,0,4000,4000)</script>',
  );
  await panel.press(words.whole.view);
  await expect.poll(middlePixel).toBe('10 120 200');
  const kept = await newest();
  expect(kept?.fields).toMatchObject({
    passageId: null,
    strength: 1,
    remark: picture.ofView('料金'),
  });
  expect(kept?.fields.attachment?.width).toBeGreaterThan(300);
});

test('a part is drawn with the pointer, or with keys, and Escape leaves nothing', async () => {
  await visit(
    '/region',
    '<style>body{margin:0;background:#fff}#x{position:fixed;left:100px;top:80px;width:200px;height:100px;background:rgb(200, 30, 40)}</style><div id="x"></div>',
  );
  const html = await page.content();
  await panel.press(words.whole.region);
  await expect(page.locator('mikiwame-region')).toBeAttached();
  await page.mouse.move(110, 90);
  await page.mouse.down();
  await page.mouse.move(290, 170, { steps: 4 });
  await page.mouse.up();
  await expect.poll(middlePixel).toBe('200 30 40');
  expect((await newest())?.fields.attachment).toMatchObject({ width: 180, height: 80 });
  expect(await page.content()).toBe(html);

  const before = await count();
  await panel.press(words.whole.region);
  await expect(page.locator('mikiwame-region')).toBeAttached();
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(page.locator('mikiwame-region')).not.toBeAttached();
  await expect
    .poll(() => panel.evaluate('document.querySelector("[aria-busy]") === null'))
    .toBe(true);
  await panel.press(words.whole.region);
  await expect(page.locator('mikiwame-region')).toBeAttached();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(count).toBe(before + 1);
});

test('what a page says of its company is offered, and kept only where the person chose it', async () => {
  await visit(
    '/company',
    '<h1>会社概要</h1><table><tr><th>会社名</th><td>株式会社汐見</td></tr><tr><th>設立</th><td>2012年4月</td></tr><tr><th>従業員数</th><td>48名</td></tr></table><script type="application/ld+json">{"@type":"Organization","telephone":"03-0000-0000"}</script>',
  );
  const { company } = words;
  await panel.waitForText(company.found('会社名、設立、従業員数、電話'));
  const before = await count();
  await panel.press(company.look);
  await panel.waitForText(company.hint);
  expect(await count()).toBe(before);
  await panel.press('設立');
  await panel.press('従業員数');
  await panel.press(company.keep);
  await panel.waitForText(words.which);
  const kept = await newest();
  const { records } = await readStoredIn(watcher);
  const passage = records.find((record) => record.id === kept?.fields.passageId);
  expect(passage?.fields).toMatchObject({
    exact: '設立\t2012年4月\n従業員数\t48名',
    table: { headerColumns: 1 },
  });
});

test('one shortcut captures and files; the panel says both', async () => {
  await visit('/confirm', '<p id="x">最低契約期間は6か月です。</p>');
  await page.locator('#x').click({ clickCount: 3 });
  await browser.runCommand(page, 'capture-confirm');
  await panel.waitForText(messagesFor('ja').capture.savedAs('4.5'));
  expect((await newest())?.fields.criterionIds).toEqual(['4.5']);
});

test('the workspace shows the table as a table and the picture, which opens and closes by keyboard', async () => {
  await watcher.bringToFront();
  await watcher.goto(`${watcher.url().replace(/#.*$/, '')}#/evidence`);
  const rows = watcher.getByRole('region', { name: words.table.label }).first().getByRole('row');
  await expect(rows).toHaveText(['設立2012年4月', '従業員数48名']);
  const small = watcher.getByRole('button', { name: picture.ofView('料金') });
  await small.focus();
  await watcher.keyboard.press('Enter');
  const large = watcher.getByRole('dialog', { name: picture.ofView('料金') });
  await expect(large.getByRole('img')).toBeVisible();
  await watcher.keyboard.press('Escape');
  await expect(large).toHaveCount(0);
  await expect(small).toBeFocused();
  await page.bringToFront();
});

/** A proposal as Chromium prints it, with the radicals that its PDFs hold instead of characters. */
async function printed(): Promise<Buffer> {
  const { path } = await findBrowser();
  const printer = await chromium.launch({
    executablePath: path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const sheet = await printer.newPage();
    await sheet.setContent(
      documentOf(
        '<h1>御見積書</h1><p>初期費用の金額は30,000円です。</p><p style="break-before:page">最低契約期間は12か月です。</p>',
      ),
    );
    return await sheet.pdf();
  } finally {
    await printer.close();
  }
}

/** Marks words in the text of the PDF that the panel shows, and keeps them. */
async function keepFromPdf(text: string): Promise<void> {
  await panel.waitForText(text, 20_000);
  const marked = await panel.evaluate(`(() => {
    const node = document.querySelector('.pdf-page')?.firstChild;
    const at = node?.data.indexOf(${JSON.stringify(text)}) ?? -1;
    if (at < 0) return false;
    getSelection().setBaseAndExtent(node, at, node, at + ${String(text.length)});
    return true;
  })()`);
  expect(marked).toBe(true);
  await panel.press(words.pdf.keep);
  await panel.waitForText(words.which);
}

async function keptPassage(): Promise<RecordOf<'passage'> | undefined> {
  const { records } = await readStoredIn(watcher);
  const id = (await newest())?.fields.passageId;
  return records.filter((record) => record.kind === 'passage').find((one) => one.id === id);
}

test('a PDF in the browser’s viewer, also behind a login; its radicals become characters and its page is kept', async () => {
  const body = await printed();
  server.answers.set('/quote.pdf', { body, type: 'application/pdf', cookie: 'login=yes' });
  server.answers.set('/login', {
    body: documentOf('<p>ようこそ</p>'),
    headers: { 'set-cookie': 'login=yes' },
  });
  await page.goto(`${origin}/login`);
  await page.goto(`${origin}/quote.pdf`);
  await browser.clickIcon(page);
  await keepFromPdf('御見積書');
  await expect
    .poll(async () => (await keptPassage())?.fields)
    .toMatchObject({ exact: '御見積書', pdfPage: 1 });
  await panel.press(words.pdf.next);
  await keepFromPdf('最低契約期間は12か月です。');
  await expect
    .poll(async () => (await keptPassage())?.fields)
    .toMatchObject({
      exact: '最低契約期間は12か月です。',
      pdfPage: 2,
      link: `${origin}/quote.pdf#page=2`,
    });
  await panel.press(words.pdf.close);
});

test('a PDF that the site only lets people download is opened by its address', async () => {
  server.answers.set('/attached', {
    body: await printed(),
    type: 'application/pdf',
    headers: { 'content-disposition': 'attachment; filename="quote.pdf"' },
  });
  await visit('/downloads', '<a href="/attached">見積書</a>');
  await panel.fill(words.pdf.address, 'quote');
  await panel.press(words.pdf.openAddress);
  await panel.waitForText(words.pdf.addressMissing);
  await panel.fill(words.pdf.address, `${origin}/attached`);
  await panel.press(words.pdf.openAddress);
  await keepFromPdf('初期費用の金額は30,000円です。');
  await expect
    .poll(async () => (await keptPassage())?.fields)
    .toMatchObject({
      pdfPage: 1,
      link: `${origin}/attached#page=1`,
    });
  await panel.press(words.pdf.close);
});

test('a page of the browser itself gets a sentence with a way out', async () => {
  await page.goto('chrome://version');
  await browser.clickIcon(page);
  await panel.press(words.whole.view);
  await panel.waitForText(errors['page-not-readable']);
});
