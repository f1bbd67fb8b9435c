import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { expect, type Page, test } from '@playwright/test';
import * as z from 'zod/mini';

import { messagesFor } from '#shared/locales/messages.ts';

import { findBrowser } from '../start/browser.ts';
import { type ChangingSite, startChangingSite } from './changing-site.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';
import type { RemotePage } from './remote-page.ts';
import { selectWords } from './select-words.ts';

const words = messagesFor('ja');
const host = 'hikari-fulfil.example';
const fee = '月額基本料は5万円、1件あたりの発送は350円からです。';
const term = '最低契約期間は6か月、解約は1か月前までにお知らせください。';

const plan = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>料金｜ひかり発送</title><style>body{min-height:3000px}</style>
<main><h1>料金</h1><section id="fees"><p>初期費用は10万円（税別）です。<b>月額基本料は5万円</b>、1件あたりの<a href="/flow">発送</a>は350円からです。</p></section>
<section id="terms"><p>${term}</p></section>
<p>お見積もりはお問い合わせフォームから承ります。</p></main></html>`;

let site: ChangingSite;
let browser: ExtensionBrowser;
let page: Page;
let panel: RemotePage;
let extensionPath: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  site = await startChangingSite(host);
  site.pages.set('/plan', plan);
  extensionPath = grantedCopy(`*://*.${host}/*`);
  const { path } = await findBrowser();
  const { hostRules } = site;
  browser = await launchExtensionBrowser({ browserPath: path, extensionPath, hostRules });
  page = await browser.context.newPage();
});

test.afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(extensionPath, { recursive: true, force: true });
});

/** The built extension as it is after a person granted a site: no test can press the browser's own button. */
function grantedCopy(origin: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'mikiwame-granted-'));
  cpSync(resolve('.output/chrome-mv3'), copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = z.looseObject({}).parse(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [origin] }));
  return copy;
}

/** The painted words, by the name of their highlight. */
function painted(): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(String)]),
    ),
  );
}

test('captured words are painted, in the colour of the axis once they are filed', async () => {
  await page.goto(`${site.origin}/plan`);
  await selectWords(page, fee);
  await browser.clickIcon(page);
  panel = await browser.panel();
  await panel.press(words.start.unknownVendor.addAndGo);
  await panel.waitForText(words.capture.panel.which);
  await expect.poll(painted).toEqual({ 'mikiwame-0': [fee] });
  await panel.press(words.capture.panel.another);
  await panel.fill(words.capture.panel.criterionSearch, '4.1');
  await panel.key('Enter');
  await panel.press(words.capture.panel.file('4.1'));
  await expect.poll(painted).toEqual({ 'mikiwame-4': [fee] });
  await selectWords(page, term);
  await browser.runCommand(page, 'capture');
  await expect.poll(painted).toEqual({ 'mikiwame-0': [term], 'mikiwame-4': [fee] });
});

test('painting changes nothing in the page but its sheets; the note comes and goes with the pointer', async () => {
  const before = await page.content();
  const place = await page.evaluate(() => {
    const [range] = CSS.highlights.get('mikiwame-4') ?? [];
    if (!(range instanceof Range)) throw new Error('Nothing is painted.');
    const box = range.getBoundingClientRect();
    return { x: box.x + 20, y: box.y + box.height / 2 };
  });
  await page.mouse.move(place.x, place.y);
  await expect(page.locator('mikiwame-note')).toHaveCount(1);
  await page.mouse.move(place.x, place.y + 400);
  await expect(page.locator('mikiwame-note')).toHaveCount(0);
  expect(await page.content()).toBe(before);
});

/** The words of the note as a screen reader has them; `null` while there is none. */
async function noteRead(): Promise<string | null> {
  if ((await page.locator('mikiwame-note').count()) === 0) return null;
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const status = nodes.find(({ role }) => role?.value === 'status');
  const wordsIn = (id: string): string =>
    nodes
      .filter(({ parentId }) => parentId === id)
      .map((node) =>
        node.role?.value === 'StaticText' ? String(node.name?.value) : wordsIn(node.nodeId),
      )
      .join('');
  return status === undefined ? null : wordsIn(status.nodeId);
}

test('by keyboard the note comes with the caret or the focus, stays beside its words, and Escape closes it', async () => {
  const note = page.locator('mikiwame-note');
  const before = await page.content();
  await page.bringToFront();
  await page.evaluate(() => {
    getSelection()?.collapse(document.querySelector('#terms p')?.firstChild ?? null, 3);
  });
  await expect.poll(noteRead).toBe(words.capture.highlight.unfiled);
  const heightAbove = async (): Promise<number> =>
    (await note.evaluate((one) => one.getBoundingClientRect().top)) -
    (await page.locator('#terms p').evaluate((one) => one.getBoundingClientRect().bottom));
  const gap = await heightAbove();
  await page.evaluate(() => scrollBy(0, 40));
  await expect.poll(heightAbove).toBeCloseTo(gap, 0);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);

  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#fees a')).toBeFocused();
  await expect.poll(noteRead).toContain('4.1');
  await page.mouse.move(700, 700);
  await page.mouse.move(705, 705);
  await expect.poll(noteRead).toContain('4.1');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.locator('#fees a').evaluate((link) => link.blur());
  await expect(note).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await page.content()).toBe(before);
});

test('a page that draws a part of itself anew has its words painted again within a fifth of a second', async () => {
  const waited = await page.evaluate(async () => {
    const fees = document.querySelector('#fees');
    if (fees === null) throw new Error('The page has no fees.');
    const html = fees.innerHTML;
    fees.textContent = '';
    await new Promise((done) => setTimeout(done, 600));
    const started = performance.now();
    fees.innerHTML = html;
    for (;;) {
      await new Promise((done) => requestAnimationFrame(done));
      const [range] = CSS.highlights.get('mikiwame-4') ?? [];
      if (range instanceof Range && range.toString() !== '') return performance.now() - started;
      if (performance.now() - started > 5000) return Infinity;
    }
  });
  // 200 ms on a quiet machine; here it only must not wait for anything else.
  expect(waited).toBeLessThan(2000);
});

test('a number that changed in place is painted as changed, and the panel shows both wordings', async () => {
  await page.evaluate(() => {
    const terms = document.querySelector('#terms p');
    if (terms !== null) terms.textContent = (terms.textContent ?? '').replace('6か月', '12か月');
  });
  const now = term.replace('6か月', '12か月');
  await expect.poll(painted).toEqual({ 'mikiwame-changed': [now], 'mikiwame-4': [fee] });
  await panel.press(words.start.tabs.evidence);
  await panel.waitForText(words.recheck.statuses.changed);
  await panel.waitForText(now);
});

test('words in a frame and in a shadow root are painted where they stand', async () => {
  const inFrame = 'アカウントを発行した日から14日間は無料でお試しいただけます。';
  const inRoot = '夜間と土日のお問い合わせも、専任の担当者が2時間以内にお返事します。';
  site.pages.set('/trial', `<!doctype html><meta charset="utf-8"><p>${inFrame}</p>`);
  site.pages.set(
    '/support',
    `<!doctype html><meta charset="utf-8"><title>サポート</title><h1>サポート</h1><iframe src="/trial"></iframe>
    <x-box><template shadowrootmode="open"><p id="words">${inRoot}</p></template></x-box>`,
  );
  await page.goto(`${site.origin}/support`);
  const frame = await selectWords(page, inFrame);
  await browser.clickIcon(page);
  const inFrames = () =>
    frame.evaluate(() => [...(CSS.highlights.get('mikiwame-0') ?? [])].map(String));
  await expect.poll(inFrames).toEqual([inFrame]);
  await page.evaluate(() => {
    const text = document.querySelector('x-box')?.shadowRoot?.querySelector('#words')?.firstChild;
    if (!(text instanceof Text)) throw new Error('The page has no shadow root.');
    getSelection()?.setBaseAndExtent(text, 0, text, text.length);
    window.focus();
  });
  await browser.clickIcon(page);
  await expect.poll(painted).toEqual({ 'mikiwame-0': [inRoot] });
  await page.goto(`${site.origin}/plan`);
});

test('on a granted site the words appear by themselves; what is gone is not painted anywhere', async () => {
  site.pages.set('/plan', plan.replace(`<p>${term}</p>`, ''));
  await page.reload();
  await expect.poll(painted, { timeout: 10_000 }).toEqual({ 'mikiwame-4': [fee] });
  await panel.press(words.start.tabs.evidence);
  await panel.waitForText(words.recheck.statuses.gone);
});

test('one command in the workspace looks at all pages again', async () => {
  site.pages.set('/plan', plan.replace('350円', '420円'));
  const workspace = await browser.openExtensionPage('workspace.html#evidence', {
    width: 1280,
    height: 860,
  });
  await workspace.getByRole('button', { name: words.recheck.command }).click();
  await expect(workspace.getByRole('status').filter({ hasText: '4件' })).toHaveText(
    `${words.recheck.result.all('4')}${words.recheck.result.same('3')}、${words.recheck.result.changed('1')}`,
  );
  await expect(workspace.locator('.check').first()).toContainText('420円');

  // The page is open already, so it comes to the front at the words; their wording was changed, and no link could lead to them.
  await page.reload();
  await expect.poll(painted).toMatchObject({ 'mikiwame-changed': [fee.replace('350円', '420円')] });
  await workspace.bringToFront();
  const opened = browser.context.pages().length;
  await workspace.getByRole('row').filter({ hasText: '420円' }).getByRole('link').click();
  await expect.poll(painted).toHaveProperty('mikiwame-focus', [fee.replace('350円', '420円')]);
  await expect(page.locator('mikiwame-note')).toHaveCount(1);
  expect(browser.context.pages()).toHaveLength(opened);
});
