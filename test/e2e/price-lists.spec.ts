import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

import { messagesFor } from '#shared/locales/messages.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';

import { sampleSnapshot } from '../fixtures/snapshot.ts';
import { findBrowser } from '../start/browser.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';
import { capturedAt, plantCapture } from './seed-panel.ts';
import { readStored } from './stored.ts';

const words = messagesFor('ja').facts;

let browser: ExtensionBrowser;
let panel: Page;

test.afterEach(() => browser.close());

/** The panel of a device on which these words of a vendor were captured a moment ago. */
async function openWith(quote: string, table: Entity<'passage'>['table']) {
  const { path } = await findBrowser();
  browser = await launchExtensionBrowser({ browserPath: path });
  panel = await browser.openExtensionPage('sidepanel.html', { width: 400, height: 900 });
  await plantCapture(panel, captured(quote, table));
  await expect(panel.getByText(words.title)).toBeVisible();
}

function captured(quote: string, table: Entity<'passage'>['table']): Snapshot {
  const base = sampleSnapshot();
  const [passage] = base.passages;
  const [evidence] = base.evidence;
  if (!passage || !evidence) throw new Error('The sample has no evidence.');
  const marked = { ...passage, id: 'passage-new', exact: quote, headings: ['料金'] };
  return {
    ...base,
    passages: [table === undefined ? marked : { ...marked, table }],
    evidence: [
      {
        ...evidence,
        id: 'evidence-new',
        passageId: 'passage-new',
        criterionIds: [],
        capturedAt,
      },
    ],
  };
}

async function kept(kind: AnyRecord['kind']) {
  return (await readStored(browser)).records.filter(
    (record) => record.kind === kind && !record.deleted,
  );
}

async function offers() {
  return (await kept('estimate')).flatMap((record) =>
    record.kind === 'estimate' ? [record.fields] : [],
  );
}

/** The list shows before its keys work, by a moment that only a machine notices. */
function acceptAll(count: number) {
  return expect(async () => {
    await panel.keyboard.press('f');
    const done = panel.getByText(words.done.allConfirmed(String(count)));
    await expect(done).toBeVisible({ timeout: 1000 });
  }).toPass();
}

test('one sentence of an offer becomes numbers that are linked to its words', async () => {
  const quote = '月額10〜30万円、広告費の20%（最低5万円）、6ヶ月契約、1ヶ月前解約';
  await openWith(quote, undefined);
  await acceptAll(5);
  const [offer] = await offers();
  expect(offer).toMatchObject({
    feeLines: [
      { low: '100000', high: '300000', unit: 'month', basis: 'fixed' },
      { percent: { low: '20', high: '20', of: 'ad-spend' }, minimum: '50000', measure: 'ad-spend' },
    ],
    terms: [
      { kind: 'minimum-term', value: '6' },
      { kind: 'notice-period', value: '30' },
    ],
  });
  expect(offer?.feeLines).toHaveLength(2);
  const facts = (await kept('fact')).flatMap((record) =>
    record.kind === 'fact' ? [{ id: record.id, ...record.fields }] : [],
  );
  expect(facts.map(({ start, end }) => quote.slice(start, end))).toEqual(
    facts.map((fact) => fact.quote),
  );
  const parts = [...(offer?.feeLines ?? []), ...(offer?.terms ?? [])];
  expect(parts.map(({ factId }) => facts.find(({ id }) => id === factId)?.quote)).toEqual([
    '月額10〜30万円',
    '広告費の20%',
    '6ヶ月契約',
    '1ヶ月前',
  ]);
  expect(parts.every(({ evidenceId }) => evidenceId === 'evidence-new')).toBe(true);
});

test('steps and sizes are one row each, and one line each in the offer', async () => {
  await openWith(
    '出荷作業費：〜1,000件 @150円、1,001件〜 @120円。配送料 60サイズ 500円/件、80サイズ 700円/件、100サイズ 900円/件（税別）',
    undefined,
  );
  await expect(panel.locator('.facts .fact-do')).toHaveCount(2);
  await expectSound(panel);
  await acceptAll(5);
  expect(await offers()).toMatchObject([
    {
      feeLines: [
        { label: '出荷作業費', tiers: [{ upTo: '1000' }, { upTo: null }], tiering: 'unknown' },
        {
          label: '配送料',
          sizes: [{ name: '60サイズ' }, { name: '80サイズ' }, { name: '100サイズ' }],
        },
      ],
    },
  ]);
  expect(await kept('fact')).toHaveLength(5);
  await panel.keyboard.press('z');
  await expect.poll(async () => (await kept('fact')).length).toBe(0);
});

test('columns of plans become offers side by side, and one of them counts', async () => {
  const cells = [
    ['プラン', 'ライト', 'スタンダード', 'プレミアム'],
    ['管理費', '月額30,000円', '月額50,000円', '月額100,000円'],
    ['初期費用', '50,000円', '50,000円', '0円'],
    ['商品登録', '200円/件', '150円/件', '100円/件'],
  ];
  await openWith(cells.map((row) => row.join('\t')).join('\n'), {
    cells,
    headerRows: 1,
    headerColumns: 1,
  });
  for (const name of ['ライト', 'スタンダード', 'プレミアム']) {
    await panel.getByRole('button', { name, exact: true }).click();
    await expect.poll(async () => (await offers()).map(({ plan }) => plan)).toContain(name);
  }
  const made = await offers();
  expect(made.map(({ feeLines }) => feeLines.map(({ label }) => label))).toEqual(
    made.map(() => ['管理費', '初期費用', '商品登録']),
  );
  const vendor = (await kept('vendor')).find(({ id }) => id === 'shiomi');
  expect(vendor).toMatchObject({ fields: { plan: 'ライト' } });

  const page = await browser.openExtensionPage('workspace.html#/estimates', {
    width: 1280,
    height: 900,
  });
  const offer = page.locator('.es-offer');
  await offer.getByLabel('候補').selectOption('shiomi');
  await offer.locator('.seg label', { hasText: 'プラン' }).click();
  const table = offer.locator('.ft');
  await expect(table.locator('thead')).toContainText('スタンダード');
  await expectSound(page);
  await table.getByRole('button', { name: /プレミアム/ }).click();
  await expect(page.locator('.sheet.es-table thead')).toContainText('プレミアム');
});

async function expectSound(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}
