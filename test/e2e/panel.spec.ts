import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

import type { Entity, Snapshot } from '#shared/model/snapshot.ts';

import { sampleSnapshot } from '../fixtures/snapshot.ts';
import { findBrowser } from '../start/browser.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';
import { capturedAt, plantCapture } from './seed-panel.ts';

const quote =
  '発送代行は1件あたり450円〜、初期費用は30,000円です。最低契約期間は6か月となり、期間内の解約は別途ご相談とさせていただきます。';
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** The sample evaluation, with one capture that is not filed yet, seen by 森下, who has not scored 3.3. */
function unfinished(): Snapshot {
  const base = sampleSnapshot();
  const [passage] = base.passages;
  const [evidence] = base.evidence;
  if (!passage || !evidence) throw new Error('The sample has no evidence.');
  const captured: Entity<'evidence'> = {
    ...evidence,
    id: 'evidence-new',
    passageId: 'passage-new',
    criterionIds: [],
    capturedAt,
  };
  return {
    ...base,
    passages: [...base.passages, { ...passage, id: 'passage-new', exact: quote }],
    evidence: [...base.evidence, captured],
    scores: base.scores.filter(
      ({ raterId, vendorId, criterionId }) =>
        !(raterId === 'rater-mori' && vendorId === 'shiomi' && criterionId === '3.3'),
    ),
  };
}

let browser: ExtensionBrowser;
let panel: Page;

test.beforeEach(async () => {
  const { path } = await findBrowser();
  browser = await launchExtensionBrowser({ browserPath: path });
  panel = await browser.openExtensionPage('sidepanel.html', { width: 400, height: 800 });
});
test.afterEach(() => browser.close());

async function open(): Promise<void> {
  await plantCapture(panel, unfinished());
  await expect(panel.getByText('汐見通販ロジ', { exact: true })).toBeVisible();
}

async function expectSound(place: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: panel }).withTags(axeTags).analyze();
  expect(violations.map(({ id, nodes }) => `${place} ${id} ${nodes[0]?.html}`)).toEqual([]);
  const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `${place} is wider than the panel`).toBeLessThanOrEqual(0);
}

/** What the database keeps of text while it is typed. */
function keptDrafts(): Promise<unknown[]> {
  return panel.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('mikiwame');
        opening.addEventListener('error', () => reject(new Error('The database did not open.')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const reading = database.transaction('drafts').objectStore('drafts').getAll();
          reading.addEventListener('success', () => {
            database.close();
            resolve(reading.result.map((draft: { text?: unknown }) => draft.text));
          });
        });
      }),
  );
}

test('the first run starts an evaluation', async () => {
  await expectSound('first run');
  await panel.getByLabel('案件名').fill('受注の外注先');
  await panel.getByLabel('あなたの名前').fill('北川');
  await panel.keyboard.press('Control+Enter');
  await expect(panel.getByText('案件を作りました')).toBeVisible();
  await expect(panel.getByText('受注の外注先')).toBeVisible();
  await expectSound('empty capture');
});

test('every screen is accessible and fits, in both themes, languages and the narrowest panel', async () => {
  await open();
  const screens = async (name: string) => {
    for (const tab of [1, 2, 3, 4]) {
      await panel.keyboard.press(`Alt+${tab}`);
      await expectSound(`${name} ${tab}`);
    }
  };
  await screens('ja light');
  await panel.setViewportSize({ width: 252, height: 800 });
  await panel.emulateMedia({ colorScheme: 'dark' });
  await screens('ja dark 252');
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.getByRole('button', { name: 'その他' }).click();
  await panel.getByRole('menuitem', { name: 'English' }).click();
  await expect(panel.getByRole('tab', { name: /Evidence/ })).toBeVisible();
  await screens('en dark');
});

test('Enter files the capture under the suggestion, Z takes it back, a digit chooses another', async () => {
  await open();
  await expect(panel.getByRole('radio', { name: /4\.1/ })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('4.1 に確定しました')).toBeVisible();
  await expect(panel.getByText('分類済み')).toBeVisible();
  await panel.keyboard.press('z');
  await expect(panel.getByRole('radio', { name: /4\.1/ })).toBeVisible();
  await panel.keyboard.press('2');
  await expect(panel.getByRole('button', { name: '4.5 に確定' })).toBeVisible();
});

test('/ finds any criterion, R marks counter-evidence, and a typed note outlives the panel', async () => {
  await open();
  await panel.keyboard.press('/');
  await panel.getByLabel('評価項目をさがす').fill('2.2');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: '2.2 に確定' })).toBeVisible();
  await panel.keyboard.press('r');
  await expect(panel.getByText('反証にしました')).toBeVisible();
  await panel.getByLabel('メモ', { exact: true }).fill('サイズを確認する');
  await expect.poll(keptDrafts).toContain('サイズを確認する');
  await panel.reload();
  await expect(panel.getByLabel('メモ', { exact: true })).toHaveValue('サイズを確認する');
});

test('a pasted mail becomes evidence of strength E2', async () => {
  await open();
  await panel.keyboard.press('l');
  await panel.getByRole('button', { name: 'メモから証拠にする' }).click();
  await panel.getByRole('textbox', { name: '文章' }).fill('最低契約期間は3か月です。');
  await panel.keyboard.press('Control+Enter');
  await expect(panel.getByText('証拠に保存しました')).toBeVisible();
  await expect(panel.locator('blockquote')).toHaveText('最低契約期間は3か月です。');
  await expect(panel.getByRole('button', { name: /証拠の強さ E2/ })).toBeVisible();
});

test('evidence is searched, deleted and brought back', async () => {
  await open();
  await panel.keyboard.press('Alt+2');
  await panel.getByLabel('証拠をさがす').fill('別途ご相談');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await panel.getByRole('button', { name: '消す' }).click();
  await expect(panel.getByText('条件に合う証拠がありません')).toBeVisible();
  await panel.getByRole('button', { name: /元に戻す/ }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(1);
});

test('a score needs its reason and stays below its ceiling', async () => {
  await open();
  await panel.keyboard.press('Alt+3');
  await expect(panel.getByRole('heading', { name: /3\.3/ })).toBeVisible();
  await expect(panel.getByRole('radio', { name: /5点/ })).toBeDisabled();
  await panel.keyboard.press('2');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('1・2・4・5点には理由が1文必要です。')).toBeVisible();
  await panel.getByLabel('理由', { exact: true }).fill('楽天だけを扱う');
  await panel.keyboard.press('Control+Enter');
  await expect(panel.getByText('3.3 を2点で保存しました')).toBeVisible();
  await expect(panel.getByRole('heading', { name: /3\.4/ })).toBeVisible();
});
