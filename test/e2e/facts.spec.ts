import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

import { messagesFor } from '#shared/locales/messages.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';

import { sampleSnapshot } from '../fixtures/snapshot.ts';
import { findBrowser } from '../start/browser.ts';
import { setStage } from '../tour/stage.ts';
import { seat } from '../tour/story/people.ts';
import { startEvaluationQuietly } from '../tour/story/start-evaluation.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';
import { capturedAt, plantCapture } from './seed-panel.ts';
import { selectWords } from './select-words.ts';
import { readStored } from './stored.ts';

const quote =
  '発送代行は1件あたり450円〜、初期費用は30,000円です。最低契約期間は6か月、広告運用は広告費の20%（最低5万円/月）です。成果報酬もあります。';
const words = messagesFor('ja').facts;

test.describe('on words planted in the database', () => {
  let browser: ExtensionBrowser;
  let panel: Page;

  test.beforeEach(async () => {
    const { path } = await findBrowser();
    browser = await launchExtensionBrowser({ browserPath: path });
    panel = await browser.openExtensionPage('sidepanel.html', { width: 400, height: 800 });
    await plantCapture(panel, captured());
    await expect(panel.getByText(words.title)).toBeVisible();
  });
  test.afterEach(() => browser.close());

  /** The list shows before its keys work, by a moment that only a machine notices. */
  const acceptAll = () =>
    expect(async () => {
      await panel.keyboard.press('f');
      await expect(panel.getByText(words.done.allConfirmed('5'))).toBeVisible({ timeout: 1000 });
    }).toPass();
  const chooseFirst = () =>
    expect(async () => {
      await panel.keyboard.press('j');
      await expect(panel.locator('.fact.cur')).toHaveCount(1, { timeout: 1000 });
    }).toPass();
  const rows = () => panel.locator('.facts').first().locator('.fact-do');
  const kept = async (kind: AnyRecord['kind']) =>
    (await readStored(browser)).records.filter((record) => record.kind === kind && !record.deleted);
  const offer = async () => {
    const [estimate] = await kept('estimate');
    return estimate?.kind === 'estimate' ? estimate.fields : null;
  };

  test('F accepts all certain facts into the offer, each linked to its evidence; Z takes all of it back', async () => {
    await expect(rows()).toHaveCount(5);
    expect(await kept('fact')).toEqual([]);
    await acceptAll();
    expect(await offer()).toMatchObject({
      vendorId: 'shiomi',
      version: 1,
      feeLines: [
        { low: '450', high: null, unit: 'order', evidenceId: 'evidence-new' },
        { low: '30000', high: '30000', unit: 'once', evidenceId: 'evidence-new' },
        { percent: { low: '20', of: 'ad-spend' }, minimum: '50000', evidenceId: 'evidence-new' },
      ],
      terms: [{ kind: 'minimum-term', value: '6', evidenceId: 'evidence-new' }],
    });
    expect(await kept('fact')).toHaveLength(5);
    await panel.keyboard.press('z');
    await expect.poll(async () => (await kept('fact')).length).toBe(0);
    expect(await offer()).toBeNull();
    await expect(panel.getByRole('button', { name: words.acceptCertain })).toBeVisible();
  });

  test('one key accepts, corrects or rejects the row, and what was rejected is not offered in other evidence', async () => {
    await chooseFirst();
    await panel.keyboard.press('y');
    await expect(
      panel.getByRole('button', { name: words.takeBackRow('発送代行 450〜 円/件') }),
    ).toBeVisible();
    expect((await offer())?.feeLines).toHaveLength(1);

    // The next open row is current now.
    await panel.keyboard.press('x');
    await expect(rows()).toHaveCount(4);
    const [rejected] = (await kept('fact')).flatMap((record) =>
      record.kind === 'fact' && record.fields.state === 'rejected' ? [record.fields] : [],
    );
    expect(rejected).toMatchObject({ label: '初期費用', quote: '30,000円', vendorId: 'shiomi' });
    expect(quote.slice(rejected?.start, rejected?.end)).toBe('30,000円');

    await panel.keyboard.press('e');
    await panel.getByRole('textbox', { name: words.kinds['minimum-term'] }).fill('１２');
    await panel.keyboard.press('Control+Enter');
    await expect.poll(async () => (await offer())?.terms).toMatchObject([{ value: '12' }]);

    // The same words in older evidence: what was rejected is gone there too.
    await panel.keyboard.press('Alt+2');
    await panel.getByText('1件あたり450円').last().click();
    await expect(panel.locator('.er.cur .cid')).toHaveText('4.1');
    await panel.keyboard.press('f');
    await expect(panel.getByText(words.elsewhere).first()).toBeVisible();
    await expect(panel.locator('.er-facts .fact-go', { hasText: '初期費用' })).toHaveCount(0);
    await expect(panel.locator('.er-facts .fact-go', { hasText: '発送' })).toHaveCount(1);
  });

  test('a rejection and a correction are undone', async () => {
    await chooseFirst();
    await panel.keyboard.press('x');
    await expect(rows()).toHaveCount(4);
    await panel.keyboard.press('z');
    await expect(rows()).toHaveCount(5);
    expect(await kept('fact')).toEqual([]);
  });

  test('evidence that is deleted takes its lines out of the offer, and brings them back', async () => {
    await acceptAll();
    await panel.keyboard.press('Alt+2');
    await panel.getByRole('button', { name: '消す' }).click();
    await expect.poll(async () => (await offer())?.feeLines).toEqual([]);
    await panel.getByRole('button', { name: /元に戻す/ }).click();
    await expect.poll(async () => (await offer())?.feeLines.length).toBe(3);
    expect(await kept('evidence')).toHaveLength(2);
  });

  test('a second proposal is a new version, and what changed is said', async () => {
    await acceptAll();
    await panel.getByRole('button', { name: words.offer.renew }).click();
    await expect(panel.getByText(words.offer.unchanged('1'))).toBeVisible();
    await panel.getByRole('button', { name: '発送代行 450〜 円/件', exact: true }).click();
    await panel.keyboard.press('x');
    await expect(panel.getByText(words.done.rejected('発送代行 450〜 円/件'))).toBeVisible();
    await panel.keyboard.press('z');
    await panel.keyboard.press('Alt+4');
    await panel.getByRole('button', { name: words.offer.drop('初期費用') }).click();
    await expect(panel.getByText(words.offer.changes('1'))).toBeVisible();
    await expect(panel.getByText(words.offer.removed, { exact: true })).toBeVisible();
    const versions = (await kept('estimate')).flatMap((record) =>
      record.kind === 'estimate' ? [[record.fields.version, record.fields.feeLines.length]] : [],
    );
    expect(versions.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
      [1, 3],
      [2, 2],
    ]);
  });

  test('the questions about the offer are copied as a mail in the language that is asked for', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await acceptAll();
    await panel.keyboard.press('Alt+4');
    const mail = async (name: string) => {
      await panel.getByRole('button', { name, exact: true }).click();
      return panel.evaluate(() => navigator.clipboard.readText());
    };
    const japanese = await mail(words.ask.japanese);
    expect(japanese).toContain('株式会社汐見通販ロジスティクス');
    expect(japanese).toMatch(/1\. .+\n2\. /);
    expect(await mail(words.ask.english)).toContain('Subject: ');
  });

  test('the screens are accessible and fit, in both themes, languages and the narrowest panel', async () => {
    await acceptAll();
    const sound = async (place: string) => {
      for (const screen of ['rows', 'editor', 'questions', 'score', 'evidence']) {
        await show(panel, screen);
        await expectSound(panel, `${place} ${screen}`);
      }
    };
    await sound('ja light');
    await panel.setViewportSize({ width: 252, height: 800 });
    await panel.emulateMedia({ colorScheme: 'dark' });
    await panel.getByRole('button', { name: 'その他' }).click();
    await panel.getByRole('menuitem', { name: 'English' }).click();
    await expect(panel.getByRole('tab', { name: /Evidence/ })).toBeVisible();
    await sound('en dark 252');
  });
});

test('words captured on a price page become a fact, and once accepted a line of the vendor’s offer', async () => {
  const stage = await setStage((await findBrowser()).path, null);
  try {
    const person = await seat(stage, '森下 由紀', { headless: true, language: 'ja' });
    await startEvaluationQuietly(person);
    const { page, panel, browser } = person;
    await page.goto(`${stage.sites.origins.shiomi}/price`);
    await browser.clickIcon(page);
    await panel.waitForText(person.words.start.head.unknownPage);
    await selectWords(page, '月額300,000円〜（税別）');
    await browser.runCommand(page, 'capture');
    await panel.waitForText(person.words.start.unknownVendor.addAndGo);
    await panel.press(person.words.start.unknownVendor.addAndGo);
    await panel.waitForText(words.title);
    await panel.key('f');
    await panel.waitForText(words.done.allConfirmed('1'));
    const { records } = await readStored(browser);
    const evidence = records.find(({ kind }) => kind === 'evidence');
    const estimate = records.find(({ kind }) => kind === 'estimate');
    expect(estimate?.fields).toMatchObject({
      feeLines: [{ low: '300000', high: null, unit: 'month', tax: 'excluded' }],
    });
    expect(JSON.stringify(estimate?.fields)).toContain(evidence?.id);
  } finally {
    await stage.close();
  }
});

/** The sample evaluation with one sentence captured twice: some days ago, filed, and just now. */
function captured(): Snapshot {
  const base = sampleSnapshot();
  const [passage] = base.passages;
  const [evidence] = base.evidence;
  if (!passage || !evidence) throw new Error('The sample has no evidence.');
  const passages = ['old', 'new'].map((name): Entity<'passage'> => ({
    ...passage,
    id: `passage-${name}`,
    exact: quote,
  }));
  const copies = ['old', 'new'].map((name): Entity<'evidence'> => ({
    ...evidence,
    id: `evidence-${name}`,
    passageId: `passage-${name}`,
    criterionIds: name === 'new' ? [] : ['4.1'],
    capturedAt: name === 'new' ? capturedAt : '2026-11-11T01:00:00.000Z',
  }));
  return { ...base, passages, evidence: copies };
}

async function show(panel: Page, screen: string): Promise<void> {
  if (screen === 'rows' || screen === 'editor') {
    await panel.keyboard.press('Alt+1');
    const row = panel.locator('.fact-go').first();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    if (screen === 'rows') return;
    await panel.keyboard.press('e');
    await expect(panel.locator('.fact-edit')).toBeVisible();
    return;
  }
  if (screen === 'questions') {
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Alt+4');
    return;
  }
  if (screen === 'score') {
    await panel.keyboard.press('Alt+3');
    await panel.keyboard.press('/');
    await panel.keyboard.type('4.2');
    await panel.keyboard.press('Enter');
    await expect(panel.locator('.price')).toBeVisible();
    return;
  }
  await panel.keyboard.press('Alt+2');
  await panel.getByText('1件あたり450円').last().click();
  await panel.keyboard.press('f');
  await expect(panel.locator('.er-facts')).toBeVisible();
}

async function expectSound(panel: Page, place: string): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page: panel }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${place} ${id} ${nodes[0]?.html}`)).toEqual([]);
  const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `${place} is wider than the panel`).toBeLessThanOrEqual(0);
}
