import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

import { writeBackup } from '#shared/backup/backup.ts';

import { inOrder } from '../fakes/in-order.ts';
import { fourOffers } from '../fixtures/four-offers.ts';
import { recordsOf } from '../fixtures/sample-records.ts';
import { findBrowser } from '../start/browser.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const snapshot = fourOffers();
const backup = writeBackup({
  evaluationId: snapshot.evaluation.id,
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
  await page.getByLabel('読み込む').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup),
  });
  await expect(page.getByText('読み込みました')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '/estimates';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('見積');
});
test.afterEach(() => browser.close());

const offer = () => page.locator('.es-offer');
const view = (name: string) => offer().locator('.seg label', { hasText: name }).click();

test('every view of the offers is accessible and fits in 1024 px', async () => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.getByRole('button', { name: '数量の想定' }).click();
  await inOrder(['料金', '条件', '前回との違い', '確かめること'], async (name) => {
    await view(name);
    const sideways = await page.evaluate(() => {
      const main = document.querySelector('.ws-main');
      return main ? main.scrollWidth - main.clientWidth : -1;
    });
    expect(sideways, name).toBe(0);
    const axe = await new AxeBuilder({ page }).withTags(axeTags).analyze();
    expect(axe.violations, name).toEqual([]);
  });
});

test('the case is switched, and a price that nobody knows is named and never zero', async () => {
  const table = page.locator('.ft');
  const twelve = table.locator('tr.tot').filter({ hasText: '12か月' });
  await expect(twelve).toContainText('766');
  await expect(twelve).toContainText('＋未定');
  await expect(table).toContainText('別途');
  await page.locator('.ws-h .seg label', { hasText: '高' }).click();
  await expect(twelve).toContainText('12か月 高');
  await expect(twelve).not.toContainText('766');
});

test('a line is added and priced by hand, and Z takes the last step back', async () => {
  await offer().getByRole('button', { name: '料金の項目を足す' }).click();
  const label = offer().getByLabel('項目', { exact: true });
  await label.fill('検品');
  await label.press('Enter');
  await expect(page.locator('.ft')).toContainText('検品');
  await offer().getByLabel('金額（下限）').fill('1万');
  await offer().getByLabel('金額（下限）').press('Enter');
  const row = page.locator('.ft tr', { hasText: '検品' });
  await expect(row).toContainText('10,000');
  await offer().getByLabel('金額（下限）').blur();
  await page.keyboard.press('z');
  await expect(row).toContainText('金額なし');
});

test('a new version keeps the old one and says what changed', async () => {
  await offer().getByLabel('候補').selectOption('shiomi');
  await offer().getByRole('button', { name: '次の版を作る' }).click();
  await expect(offer()).toContainText('第2版');
  await offer().locator('.es-line').first().click();
  await offer().getByLabel('金額（下限）').fill('50000');
  await offer().getByLabel('金額（下限）').press('Enter');
  await view('前回との違い');
  await expect(offer()).toContainText('30,000 → 50,000');
  await expect(offer()).toContainText('+20,000円');
});

test('the open questions are copied as a mail', async () => {
  await offer().getByLabel('候補').selectOption('hoshi');
  await view('確かめること');
  await expect(offer().getByLabel('メールの文')).toHaveValue(/「返品対応」は別途/);
  await offer().getByRole('button', { name: 'メールの文としてコピー' }).click();
  await expect(page.getByText('メールの文をコピーしました')).toBeVisible();
});

test('volumes are planned, filled and undone', async () => {
  await page.getByRole('button', { name: '数量の想定' }).click();
  await page.getByLabel('足す数量').selectOption('calls');
  const base = page.getByLabel('問い合わせ（基準）');
  await expect(base).toHaveValue('700');
  await page.getByRole('button', { name: '70%・140%' }).click();
  await expect(page.getByLabel('問い合わせ（高）')).toHaveValue('980');
});
