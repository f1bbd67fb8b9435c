import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

import type { Snapshot } from '#shared/model/snapshot.ts';

import { inOrder } from '../fakes/in-order.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';
import { findBrowser } from '../start/browser.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';
import { plant, seedOf } from './seed-panel.ts';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const pages = ['results', 'differences', 'rubric', 'history', 'outcome'] as const;

let browser: ExtensionBrowser;
let page: Page;

test.beforeEach(async () => {
  const { path } = await findBrowser();
  browser = await launchExtensionBrowser({ browserPath: path });
  page = await browser.openExtensionPage('workspace.html#/settings', { width: 1280, height: 800 });
});
test.afterEach(() => browser.close());

/** Opens the sample, changed by `parts`, as 森下 sees it. */
async function begin(parts: Partial<Snapshot> = {}, device: Record<string, unknown> = {}) {
  await plant(page, seedOf({ ...sampleSnapshot(), ...parts }, 'rater-mori', device));
  await page.locator('.ws-nav').waitFor();
}

const open = async (name: string) => {
  await page.evaluate((route) => {
    location.hash = `/${route}`;
  }, name);
  await page.locator(`.ws-nav a[href="#/${name}"][aria-current]`).waitFor();
  await page.locator('.ws-main h1').waitFor();
};

async function expectSound(name: string) {
  const wide = await page.evaluate(() => {
    const main = document.querySelector('.ws-main');
    return [
      document.documentElement.scrollWidth - innerWidth,
      main ? main.scrollWidth - main.clientWidth : -1,
    ];
  });
  expect(wide, name).toEqual([0, 0]);
  const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
  expect(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.html}`)).toEqual([]);
}

for (const { language, theme, width } of [
  { language: 'ja', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 1024 },
]) {
  test(`pages of the evaluation are accessible and fit: ${language}, ${theme}`, async () => {
    await begin({}, { language, theme });
    await page.setViewportSize({ width, height: 800 });
    await inOrder(pages, async (name) => {
      await open(name);
      await expectSound(name);
    });
  });
}

test('a total opens into the products that sum to it', async () => {
  await begin();
  await open('results');
  await page.getByRole('button', { name: '汐見通販ロジの内訳を開く' }).click();
  const table = page.getByRole('table', { name: '汐見通販ロジの総合点の内訳' });
  const products = await table.locator('tbody td:last-child').allTextContents();
  const sum = await table.locator('tfoot td').textContent();
  const added = products.reduce((total, text) => total + Number(text), 0);
  expect(added).toBeCloseTo(Number(sum), 2);
});

test('raters agree with a reason, the originals stay, the history tells, and it can be taken back', async () => {
  await begin();
  await open('differences');
  await page.getByRole('button', { name: '話し合う' }).first().click();
  await page.getByRole('button', { name: '3点で合意' }).click();
  const save = page.getByRole('button', { name: '合意を記入' });
  await expect(save).toBeDisabled();
  await page.getByLabel('理由').fill('見本を見て決めた');
  await save.click();
  const agreed = page.getByRole('region', { name: '合意ずみ' });
  await expect(agreed).toContainText('見本を見て決めた');
  await expect(agreed).toContainText('森下 5点');
  await open('history');
  await expect(page.locator('.hs-t')).toContainText('の合意点');
  await expect(page.locator('.hs-t')).toContainText('3点（見本を見て決めた）');
  await open('differences');
  await agreed.getByRole('button', { name: /合意を取り消す/u }).click();
  await expect(agreed).toContainText('合意した点はまだありません');
});

test('weights that change after they were fixed stand beside those that were, with both totals', async () => {
  await begin();
  await open('brief');
  await page.getByRole('button', { name: '確定後に変える' }).click();
  await page.getByRole('slider', { name: '契約形態・料金' }).focus();
  await page.keyboard.press('End');
  await expect(page.getByText('重みを変えました')).toBeVisible();
  await open('history');
  const lock = page.getByRole('region', { name: '確定した重みと今の重み' });
  await expect(lock).toContainText('確定した後に1回変わりました');
  await expect(lock.getByRole('row')).toHaveCount(5);
  await open('results');
  await expect(page.getByText('重みは確定した後に変わっています')).toBeVisible();
});

test('weights are found by comparing axes in words, with the contradiction pointed out', async () => {
  const base = sampleSnapshot();
  await begin({ evaluation: { ...base.evaluation, weightsFixedAt: null } });
  await open('brief');
  await page.getByText('2つずつ比べて').click();
  const choices = page.locator('.wg-l select');
  await inOrder([...Array(10).keys()], async (place) => {
    // The first beats the second, the second the third, and the third the first: nobody can mean that.
    await choices.nth(place).selectOption(place === 1 ? '8' : '0');
    await expect(choices.nth(place)).toHaveValue(place === 1 ? '8' : '0');
  });
  await expect(page.getByText('0.1を超えています')).toContainText('Saaty 1980');
  await expect(page.getByText('いちばん食い違うのは')).toBeVisible();
  await page.getByRole('button', { name: 'この重みにする' }).click();
  await page.getByText('スライダー', { exact: true }).click();
  const weights = await page.locator('.sl .wv').allTextContents();
  expect(weights.reduce((sum, text) => sum + Number(text), 0)).toBe(100);
});

test('a criterion of the team’s own is scored like any other, and its words stand in the matrix', async () => {
  await begin();
  await open('rubric');
  await page.getByLabel('契約・料金に足す項目の名前').fill('返品の再検品');
  await page.getByRole('button', { name: '項目を足す' }).nth(3).click();
  await expect(page.getByText('4.7 を足しました')).toBeVisible();
  await expect(page.getByText('版 2')).toBeVisible();
  await open('matrix');
  await page.keyboard.press('e');
  await expect(page.locator('thead th.cr')).toHaveCount(31);
  await expect(page.locator('thead').first()).toContainText('返品の再検品');
});

test('who got which version of the one page is kept, and a change shows who holds an old one', async () => {
  await begin();
  await open('brief');
  await page.getByRole('button', { name: '汐見通販ロジに渡したことを記録' }).click();
  const sheet = page.getByRole('region', { name: '候補に渡す1枚' });
  const row = sheet.getByRole('row', { name: /汐見通販ロジ/u });
  await expect(row).toContainText('森下');
  await expect(row).toContainText('今の版');
  const kgi = page.getByLabel('KGIの一文');
  await kgi.fill('年間の営業利益 4,000万円');
  await kgi.press('Control+Enter');
  await expect(row).toContainText('古い版');
});

test('others’ scores stay unseen until one’s own are handed in', async () => {
  await begin({ declarations: [] });
  await open('results');
  await expect(page.locator('h1')).toHaveText('先に自分の採点を提出します');
  await expectSound('hand in first');
  await expect(page.locator('.rs-o')).toHaveCount(0);
  await inOrder(['汐見通販ロジ', 'つむぎ屋EC', '=星の輪フルフィル'], async (vendor) => {
    await page.getByRole('button', { name: `${vendor}の採点を提出する` }).click();
    await expect(page.getByText(`${vendor}の採点を提出しました`)).toBeVisible();
  });
  await expect(page.locator('.rs-o')).toBeVisible();
});

test('in the panel ties are declared before the first score, and signs seen become counter-evidence', async () => {
  const atHand = {
    url: 'https://shiomi.example/price',
    title: '料金',
    domain: 'shiomi.example',
    vendorId: 'shiomi',
    windowId: 1,
    at: '2026-11-20T05:31:02.123Z',
  };
  await begin({ declarations: [] }, { atHand });
  const panel = await browser.openExtensionPage('sidepanel.html', { width: 400, height: 800 });
  await panel.getByRole('tab', { name: /採点/u }).click();
  await panel.getByRole('button', { name: '関係がある' }).click();
  const save = panel.getByRole('button', { name: '申告して採点を始める' });
  await expect(save).toBeDisabled();
  await panel.getByLabel('どんな関係か').fill('以前の取引先');
  await save.click();
  await expect(panel.getByRole('radiogroup', { name: '採点' })).toBeVisible();
  await expect(panel.getByText('利益相反の申告あり')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: panel }).withTags(axeTags).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  await panel.getByRole('button', { name: 'この候補の採点を提出' }).click();
  await expect(panel.getByText('に提出しました。')).toBeVisible();

  await panel.getByRole('tab', { name: /質問/u }).click();
  // What is asked about the offer comes a moment later and moves what stands below it.
  await expect(panel.getByText('見積について聞くこと')).toBeVisible();
  await panel.getByRole('button', { name: '書く', exact: true }).click();
  await panel.getByLabel('質問の内容').fill('利益が出ている商品は何ですか');
  await panel.getByLabel('何についての質問か').selectOption('management');
  await panel.getByRole('button', { name: '質問を足す' }).click();
  await expect(panel.getByText('利益構造や将来を質問した')).toBeVisible();
});

test('after the contract the same rubric is answered again, promises are settled, and it stays', async () => {
  await begin();
  await open('outcome');
  await page.getByLabel('4.5 期間・解約・見直しの今回の点').selectOption('1');
  await page.getByLabel('評価した日').fill('2027-04-12');
  await page.getByLabel('評価した日').press('Enter');
  const promises = page.getByRole('region', { name: '約束の台帳' });
  await promises.getByRole('combobox').first().selectOption('broken');
  await expect(promises).toContainText('守られていない 1');
  await page.getByText('12か月', { exact: true }).click();
  await expect(promises).toContainText('守られていない 0');
  await page.getByText('3か月', { exact: true }).click();
  await expect(page.getByLabel('4.5 期間・解約・見直しの今回の点')).toHaveValue('1');
  const compared = page.getByRole('region', { name: '見込みと実績' });
  await expect(compared.getByRole('row', { name: /契約形態・料金/u })).toContainText('1.00');
});
