import { readFileSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';

import { writeBackup } from '#shared/backup/backup.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';

import { crowdedSnapshot } from '../fixtures/crowd.ts';
import { withPlan } from '../fixtures/plan.ts';
import { recordsOf } from '../fixtures/sample-records.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';
import { findBrowser } from '../start/browser.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

let browser: ExtensionBrowser;
let page: Page;
let paper: FrameLocator;

test.beforeEach(async () => {
  const { path } = await findBrowser();
  browser = await launchExtensionBrowser({ browserPath: path });
});
test.afterEach(() => browser.close());

/** Opens the page of the summary with these records. */
async function show(snapshot: Snapshot, size = { width: 1280, height: 800 }): Promise<void> {
  page = await browser.openExtensionPage('workspace.html#/settings', size);
  await page.getByLabel('読み込む', { exact: true }).setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      writeBackup({
        evaluationId: snapshot.evaluation.id,
        records: recordsOf(snapshot),
        input: snapshot.input,
        history: [],
        checks: [],
      }),
    ),
  });
  await expect(page.getByText('読み込みました')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '/summary';
  });
  paper = page.frameLocator('iframe.paper-frame');
  await paper.locator('h1').waitFor();
}

const view = (name: string) => page.getByText(name, { exact: true }).first().click();
const listed = () => paper.locator('.part-comparison tbody tr:not(.out) th');

/** How far page and body can be scrolled sideways, in px. */
const sideways = () =>
  page.evaluate(() => {
    const main = document.querySelector('.ws-main');
    return [
      document.documentElement.scrollWidth - window.innerWidth,
      main ? main.scrollWidth - main.clientWidth : -1,
    ];
  });

test('the shortlist follows its rule, its order and its remarks, and everything can be taken back', async () => {
  await show(sampleSnapshot());
  await expect(listed()).toHaveCount(3);
  await view('上位から');
  await expect(listed()).toHaveText(['汐見通販ロジ', 'つむぎ屋EC']);
  await expect(page.getByText('必須条件 1件を満たさない')).toBeVisible();
  await page.getByLabel('掲載する社数').fill('0');
  await page.getByLabel('掲載する社数').press('Enter');
  await expect(page.getByText('1から50までの整数を入れてください。')).toBeVisible();
  await page.getByLabel('掲載する社数').fill('1');
  await page.getByLabel('掲載する社数').press('Enter');
  await expect(listed()).toHaveCount(1);

  await view('点数で');
  await expect(listed()).toHaveCount(2);
  await page.getByRole('button', { name: 'つむぎ屋ECを上へ' }).click();
  await expect(listed()).toHaveText(['つむぎ屋EC', '汐見通販ロジ']);
  const remark = page.getByLabel('つむぎ屋ECへの一言');
  await remark.fill('繁忙期に強い');
  await remark.press('Enter');
  await expect(paper.locator('.part-comparison')).toContainText('つむぎ屋EC: 繁忙期に強い');
  await remark.blur();
  await page.keyboard.press('z');
  await expect(paper.locator('.part-comparison')).not.toContainText('繁忙期に強い');
});

test('a plan begins with the usual words, and a version says what changed since', async () => {
  await show(sampleSnapshot());
  await view('版');
  await page.getByLabel('版のメモ').fill('部内会議で配布');
  await page.getByRole('button', { name: 'いまの内容を版として残す' }).click();
  await expect(page.getByText('この版から変わっていません')).toBeVisible();

  await view('計画');
  await page.getByRole('button', { name: '標準の文を入れる' }).first().click();
  await expect(paper.locator('.part-register tbody tr')).toHaveCount(8);
  await page.getByRole('textbox', { name: '対策' }).first().fill('手順書を毎月受け取る');
  await page.getByRole('textbox', { name: '対策' }).first().blur();
  await expect(paper.locator('.part-risks')).toContainText('手順書を毎月受け取る');

  await view('版');
  await expect(page.getByText('部内会議で配布')).toBeVisible();
  await page.getByText('この版のあとの変更', { exact: false }).click();
  await expect(page.locator('.sm-diff')).toContainText('手順書を毎月受け取る');
});

test('language, names and paper change with one press, also in what is saved', async () => {
  await show(withPlan(sampleSnapshot()));
  await page.getByText('English', { exact: true }).click();
  await expect(paper.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByText('社名を伏せる', { exact: true }).click();
  await expect(paper.locator('body')).not.toContainText('汐見');
  await expect(paper.locator('body')).toContainText('Candidate A');
  await page.getByText('Letter', { exact: true }).click();
  const saved = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const html = await saved('HTML');
  expect(html.bytes.toString('utf8')).toContain('size: Letter');
  expect(html.name).toMatch(/_summary_no names_\d{4}-\d{2}-\d{2}\.html$/u);
  const csv = await saved('CSV');
  expect(csv.bytes.toString('utf8')).not.toContain('汐見');
  expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf));
  const book = await saved('Excel（.xlsx）');
  expect(book.bytes.toString('latin1', 0, 2)).toBe('PK');
});

test('the text for a mail or a chat is copied', async () => {
  await show(sampleSnapshot());
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '文をコピー' }).click();
  await expect(page.getByText('メールやチャットに貼れる文をコピーしました')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('■ 結論');
});

test('the preview keeps its place while the document changes', async () => {
  await show(withPlan(sampleSnapshot()));
  await paper.locator('.part-register').evaluate((element) => element.scrollIntoView());
  const place = () => paper.locator('html').evaluate(() => Math.round(window.scrollY));
  const before = await place();
  expect(before).toBeGreaterThan(300);
  await page.getByLabel('汐見通販ロジへの一言').fill('面談の日を決める');
  await page.getByLabel('汐見通販ロジへの一言').press('Enter');
  await expect(paper.locator('.part-comparison')).toContainText('面談の日を決める');
  await expect.poll(place).toBe(before);
});

for (const { name, snapshot } of [
  { name: 'twenty vendors with long names', snapshot: crowdedSnapshot() },
  { name: 'nobody', snapshot: sampleSnapshot({ vendors: [], scores: [], decisions: [] }) },
  {
    name: 'one vendor',
    snapshot: sampleSnapshot({ vendors: sampleSnapshot().vendors.slice(0, 1) }),
  },
]) {
  test(`${name}: every view is accessible and fits at 1024 px`, async () => {
    await show(snapshot, { width: 1024, height: 800 });
    for (const one of ['掲載する候補', '計画', '版']) {
      await view(one);
      expect(await sideways(), one).toEqual([0, 0]);
      const axe = new AxeBuilder({ page }).withTags(axeTags).exclude('iframe');
      expect((await axe.analyze()).violations, one).toEqual([]);
    }
  });
}

test('a list of vendors is looked at row by row before it is taken, and a rubric too', async () => {
  await show(sampleSnapshot());
  await page.evaluate(() => {
    location.hash = '/settings';
  });
  const choose = (label: string, text: string) =>
    page.getByLabel(label).setInputFiles({
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
  await choose(
    '候補の一覧を選ぶ',
    '会社名,サイト\n汐風,https://www.shiokaze.example/a\nつむぎ屋EC,\n,x.example\n',
  );
  await expect(page.getByText('同じ名前の候補がもうあります')).toBeVisible();
  await expect(page.getByText('名前がありません')).toBeVisible();
  const axe = new AxeBuilder({ page }).withTags(axeTags);
  expect((await axe.analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: '1社を取り込む' }).click();
  await expect(page.getByText('候補を1社取り込みました')).toBeVisible();

  await choose('採点基準を選ぶ', '番号,評価項目,重み\n1.1,課題をつかんでいるか,\n9.9,x,\n1,,50\n');
  await expect(page.getByText('番号は 1〜5（軸）か 4.1 の形で書いてください')).toBeVisible();
  await expect(page.getByText('重みは確定済みのため', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: '1行を取り込む' }).click();
  await expect(page.getByText('採点基準を取り込みました')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '/matrix';
  });
  await expect(page.locator('tr[data-vendor]').filter({ hasText: '汐風' })).toHaveCount(1);
});
