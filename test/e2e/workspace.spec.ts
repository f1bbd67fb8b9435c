import { readFileSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

import { writeBackup } from '#shared/backup/backup.ts';

import { inOrder } from '../fakes/in-order.ts';
import { recordsOf } from '../fixtures/sample-records.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';
import { findBrowser } from '../start/browser.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const pages = [
  'brief',
  'matrix',
  'estimates',
  'evidence',
  'robustness',
  'summary',
  'settings',
] as const;
const snapshot = sampleSnapshot();
const evaluationId = snapshot.evaluation.id;
const backup = writeBackup({
  evaluationId,
  records: recordsOf(snapshot),
  input: snapshot.input,
  history: [],
  checks: [],
});

let browser: ExtensionBrowser;
let page: Page;

test.beforeEach(async () => {
  const { path } = await findBrowser();
  browser = await launchExtensionBrowser({ browserPath: path });
  page = await browser.openExtensionPage('workspace.html#/settings', { width: 1280, height: 800 });
  await load(backup);
  await expect(page.getByText('読み込みました')).toBeVisible();
});
test.afterEach(() => browser.close());

const load = (text: string) =>
  page.getByLabel('読み込む').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

const open = async (name: (typeof pages)[number]) => {
  await page.evaluate((route) => {
    location.hash = `/${route}`;
  }, name);
  await page.locator(`.ws-nav a[href="#/${name}"][aria-current]`).waitFor();
};

/** How far the page and its body can be scrolled sideways, in px. */
const sideways = () =>
  page.evaluate(() => {
    const main = document.querySelector('.ws-main');
    return [
      document.documentElement.scrollWidth - window.innerWidth,
      main ? main.scrollWidth - main.clientWidth : -1,
    ];
  });

const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLElement
      ? [element.dataset['row'] ?? '', element.dataset['column'] ?? '']
      : [];
  });

for (const { language, theme, width } of [
  { language: '日本語', theme: '明るい', width: 1280 },
  { language: 'English', theme: '暗い', width: 1024 },
]) {
  test(`every page is accessible and fits: ${language}, ${theme}, ${width} px`, async () => {
    await page.getByText(theme, { exact: true }).click();
    await page.getByText(language, { exact: true }).first().click();
    await page.setViewportSize({ width, height: 800 });
    await inOrder(pages, async (name) => {
      await open(name);
      expect(await sideways(), name).toEqual([0, 0]);
      // The frame of the summary holds a page of its own, without scripts, that other tests hold to its words.
      const axe = new AxeBuilder({ page }).withTags(axeTags).exclude('iframe');
      expect((await axe.analyze()).violations, name).toEqual([]);
    });
  });
}

test('the matrix is one tab stop, arrows move, Enter says why and Esc leads back', async () => {
  await open('matrix');
  await page.keyboard.press('e');
  await expect(page.locator('thead th.cr')).toHaveCount(30);
  await expect(page.locator('[data-row][tabindex="0"]')).toHaveCount(1);

  await page.locator('tr[data-vendor="shiomi"] .cellb').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toEqual(['shiomi', '3']);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toEqual(['tsumugi', '3']);
  await page.keyboard.press('j');
  expect(await focused()).toEqual(['hoshi', '3']);
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  const why = page.getByRole('dialog');
  await expect(why).toContainText('大西');
  const axe = new AxeBuilder({ page }).withTags(axeTags);
  expect((await axe.analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  expect(await focused()).toEqual(['tsumugi', '3']);
});

test('a vendor is excluded by a person, with a reason, and comes back', async () => {
  await open('matrix');
  await page.locator('tr[data-vendor="hoshi"] .mhb').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: '候補から外す' })).toBeDisabled();
  await dialog.getByLabel('外す理由').fill('アカウントが先方名義のまま');
  await dialog.getByRole('button', { name: '候補から外す' }).click();
  const row = page.locator('tr.ex[data-vendor="hoshi"]');
  await expect(row).toContainText('アカウントが先方名義のまま');
  await row.getByRole('button', { name: '戻す' }).click();
  await expect(page.locator('tr[data-vendor="hoshi"] .rkn')).toHaveText('3');
});

test('the shortlist decides what the summary shows, and Z takes a choice back', async () => {
  await open('matrix');
  const choice = page.getByLabel('つむぎ屋ECをサマリーに載せる');
  await choice.click();
  await expect(choice).toBeChecked();
  await expect(page.getByText('つむぎ屋ECをサマリーに載せます')).toBeVisible();
  await open('summary');
  const paper = page.frameLocator('iframe');
  const rows = paper.locator('.part-comparison tbody tr:not(.out)');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('つむぎ屋EC');
  await page.keyboard.press('z');
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: '星の輪' })).toHaveCount(1);
});

test('what is typed is kept, what is wrong is said, what is right is saved and undone', async () => {
  await open('brief');
  const budget = page.getByLabel('12か月の予算');
  const before = await budget.inputValue();
  await budget.fill('だいたい900万');
  await budget.blur();
  await expect(budget).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(budget).toHaveValue('だいたい900万');
  await expect(page.getByText('数字で入れてください')).toBeVisible();

  await budget.fill('900万');
  await budget.press('Enter');
  await expect(budget).toHaveValue('9,000,000');
  await budget.blur();
  await page.keyboard.press('z');
  await expect(budget).toHaveValue(before);
});

test('a button that is pressed while a field is open loses nothing of what was typed', async () => {
  await open('brief');
  await page.getByLabel('1番目の困りごとの困りごと').fill('夜間の問い合わせに答えられない');
  await page.getByRole('button', { name: '困りごとを足す' }).click();
  await expect(page.getByLabel('2番目の困りごとの困りごと')).toHaveValue('');
  await page.getByRole('button', { name: '2番目を上へ' }).click();
  await expect(page.getByLabel('2番目の困りごとの困りごと')).toHaveValue(
    '夜間の問い合わせに答えられない',
  );
});

test('moving one weight moves the others in whole percent; fixed weights move only on purpose', async () => {
  await open('brief');
  const slider = page.getByRole('slider', { name: '外注範囲の明確さ' });
  await expect(slider).toBeDisabled();
  await page.getByRole('button', { name: '確定後に変える' }).click();
  await expect(slider).toBeEnabled();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.wv')).toHaveText(['20', '26', '20', '19', '15']);
  await page.getByRole('button', { name: '変更を終える' }).click();
  await expect(slider).toBeDisabled();
});

test('an evaluation that was deleted here comes back from its file', async () => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'すべて書き出す' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/_書き出し_\d{4}-\d{2}-\d{2}\.json$/u);
  const text = readFileSync(await saved.path(), 'utf8');

  await page.getByRole('button', { name: 'この端末から案件を消す' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'この端末から案件を消す' }).click();
  await expect(page.getByRole('button', { name: 'すべて書き出す' })).toBeHidden();

  await load('{"mikiwame":"something else"}');
  await expect(page.getByText('見極めの書き出しではない')).toBeVisible();
  await load(text);
  await open('matrix');
  await expect(page.locator('.rkn')).toHaveText(['1', '2', '3']);
});

test('the summary is saved in every form and prints: one sheet to decide, the annex after it', async () => {
  await open('summary');
  const starts = { HTML: '<!doctype html>', Markdown: '# ', 'Excel（.xlsx）': 'PK' };
  await inOrder(Object.entries(starts), async ([button, start]) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const path = await (await download).path();
    expect(readFileSync(path).toString('latin1', 0, start.length).toLowerCase()).toBe(
      start.toLowerCase(),
    );
  });
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: '印刷・PDF' }).click();
  const paper = await popup;
  await paper.waitForLoadState();
  const pdf = await paper.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? [];
  expect(sheets.length).toBeGreaterThan(1);
});

test('a text that is no invite is refused before anything is sent', async () => {
  await page.getByLabel('所有者から届いた参加リンク').fill('https://example.com/');
  await page.getByLabel('あなたの名前').first().fill('森下');
  await page.getByRole('button', { name: '参加を申し込む' }).click();
  await expect(page.getByText('ブックの参加リンクではありません')).toBeVisible();
});
