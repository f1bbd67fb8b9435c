import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Browser, chromium, expect, type Frame, type Page, test } from '@playwright/test';
import { build } from 'esbuild';

import { type PageReading, pageReadingSchema } from '#shared/capture/page-reading.ts';

import { findBrowser } from '../start/browser.ts';

const pages = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/pages');
const script = join(dirname(fileURLToPath(import.meta.url)), '../../extension/page/read-page.ts');
const host = 'https://www.shiomi-logi.example';

let browser: Browser;
let bundle: string;

test.beforeAll(async () => {
  const { path } = await findBrowser();
  browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const built = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'mikiwamePage',
  });
  bundle = `${built.outputFiles[0]?.text ?? ''}\nmikiwamePage.readPageAndStay()`;
});

test.afterAll(() => browser.close());

/** Opens a fixture under a name of the web, so that the page is secure and has an address. */
async function openFixture(name: string, context = {}): Promise<Page> {
  const page = await browser.newPage(context);
  await page.route(`${host}/**`, (route) =>
    route.fulfill({
      body: readFileSync(join(pages, `${name}.html`), 'utf8'),
      contentType: 'text/html; charset=utf-8',
    }),
  );
  await page.goto(`${host}/service/${name}`);
  return page;
}

/** Runs the script as the browser runs it for an extension: in a world of its own, where the page’s policies do not reach. */
async function read(page: Page, frame: Frame = page.mainFrame()): Promise<PageReading> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const child = frameTree.childFrames?.[0]?.frame.id;
  const frameId = frame === page.mainFrame() ? frameTree.frame.id : (child ?? '');
  const world = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'test' });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: bundle,
    contextId: world.executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  expect(exceptionDetails).toBeUndefined();
  return pageReadingSchema.parse(result.value);
}

/** Selects everything and reads: what is selected then is the page's text. */
async function readAll(page: Page): Promise<PageReading> {
  await page.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
  return read(page);
}

test('the text of a page is what a reader sees, in order, with its blocks and cells', async () => {
  const page = await openFixture('price-table');
  const { exact } = await readAll(page);
  expect(`${exact}\n`).toBe(readFileSync(join(pages, 'expected/price-table.txt'), 'utf8'));
  await page.close();
});

test('a selection across elements: words, context, headings, and what the page says about itself', async () => {
  const page = await openFixture('price-table');
  const before = await page.content();
  await page.evaluate(() => {
    const strong = document.querySelector('strong')?.firstChild;
    const paragraph = document.querySelector('main p');
    const after = paragraph?.childNodes[2];
    if (strong && after) document.getSelection()?.setBaseAndExtent(strong, 0, after, 6);
  });
  const reading = await read(page);
  expect(reading).toMatchObject({
    top: true,
    exact: '最低契約期間は6か月です',
    title: '料金 | 潮見ロジ',
    canonical: `${host}/plan`,
    siteName: '潮見ロジ',
    language: 'ja',
    contentType: 'text/html',
    url: `${host}/service/price-table`,
    headings: ['料金プラン'],
  });
  expect(reading.prefix.endsWith('10万円（税別）です。')).toBe(true);
  expect(reading.suffix.startsWith('。\n解約は')).toBe(true);
  expect(reading.contentHash).toMatch(/^[0-9a-f]{64}$/);
  const whole = (await readAll(page)).exact;
  expect(whole.slice(reading.start, reading.end)).toBe(reading.exact);
  expect(await page.content()).toBe(before);
  await page.close();
});

test('words in a table know the headings above them', async () => {
  const page = await openFixture('price-table');
  await page.evaluate(() => {
    const cell = document.querySelector('tbody td:nth-child(2)');
    if (cell) document.getSelection()?.selectAllChildren(cell);
  });
  expect(await read(page)).toMatchObject({ exact: '50,000円', headings: ['料金プラン', '月額'] });
  await page.close();
});

test('tables and lists come out as the rectangles that are written down, cell by cell', async () => {
  const page = await openFixture('tables');
  const found: unknown[] = [];
  const all = page.locator('body > :is(table, div, dl, ol)');
  for (let at = 0; at < (await all.count()); at += 1) {
    await all.nth(at).evaluate((table) => document.getSelection()?.selectAllChildren(table));
    found.push((await read(page)).table?.cells);
  }
  const expected: unknown = JSON.parse(readFileSync(join(pages, 'expected/tables.json'), 'utf8'));
  expect(found).toEqual(expected);
  await page.close();
});

test('with nothing selected only the page itself is told, and its text is not read', async () => {
  const page = await openFixture('price-table');
  expect(await read(page)).toMatchObject({ exact: '', contentHash: '', title: '料金 | 潮見ロジ' });
  await page.close();
});

test('words selected by hand inside shadow roots', async () => {
  const page = await openFixture('shadow');
  const hours = page.locator('#hours');
  await hours.click({ clickCount: 3 });
  expect(await read(page)).toMatchObject({
    exact: 'Support answers on weekdays from 10:00 to 18:00.',
    headings: ['Support', 'Hours'],
  });
  await page.locator('#inner').click({ clickCount: 3 });
  expect((await read(page)).exact).toBe('Holidays are announced one month ahead.');
  await page.locator('#slotted').click({ clickCount: 3 });
  expect((await read(page)).exact).toBe('Urgent calls are answered within 30 minutes.');
  const { exact } = await readAll(page);
  expect(`${exact}\n`).toBe(readFileSync(join(pages, 'expected/shadow.txt'), 'utf8'));
  await page.close();
});

test('a page with Trusted Types and the strictest policy is read like any other', async () => {
  const page = await openFixture('strict');
  await page.locator('#term').click({ clickCount: 3 });
  expect(await read(page)).toMatchObject({
    exact: '最低契約期間は6か月です。',
    headings: ['契約'],
  });
  await page.close();
});

test('each frame answers for itself', async () => {
  const page = await openFixture('frames');
  const frame = page.frames()[1];
  if (!frame) throw new Error('The frame is missing.');
  await frame.locator('#words').click({ clickCount: 3 });
  expect(await read(page, frame)).toMatchObject({
    top: false,
    exact: '枠の中の文です。',
    headings: ['枠の見出し'],
  });
  expect(await read(page)).toMatchObject({ top: true, exact: '', foreignFrame: false });
  await page.close();
});

test('words in a text field have context but no place; a password is never read', async () => {
  const page = await openFixture('price-table');
  await page.locator('input').evaluate((input: HTMLInputElement) => {
    input.value = '担当は大西です';
    input.focus();
    input.setSelectionRange(3, 5);
  });
  expect(await read(page)).toMatchObject({
    exact: '大西',
    prefix: '担当は',
    suffix: 'です',
    start: 0,
    end: 0,
  });
  await page.locator('input').evaluate((input: HTMLInputElement) => {
    input.type = 'password';
    input.setSelectionRange(0, 7);
  });
  expect((await read(page)).exact).toBe('');
  await page.close();
});

test('a page that breaks the built-ins it can reach still gets an answer', async () => {
  const page = await openFixture('strict');
  await page.evaluate(() => {
    Object.defineProperty(document, 'activeElement', { get: () => null });
    for (const name of ['title', 'body', 'getSelection', 'querySelector']) {
      const form = document.createElement('form');
      form.name = name;
      document.body.append(form);
    }
  });
  expect((await read(page)).top).toBe(true);
  await page.close();
});

test('a selection that is too long comes back one character over the limit', async () => {
  const page = await openFixture('strict');
  await page.locator('#term').evaluate((term) => {
    term.textContent = '長'.repeat(20_000);
  });
  expect((await readAll(page)).exact).toHaveLength(5001);
  await page.close();
});
