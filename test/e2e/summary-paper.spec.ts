import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';

import { messagesFor } from '#shared/locales/messages.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { SummaryOptions } from '#shared/summary/context.ts';
import { type Paper, summaryHtml } from '#shared/summary/html.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { versionOf } from '#shared/summary/version.ts';

import { crowdedSnapshot } from '../fixtures/crowd.ts';
import { sampleOffers, withPlan } from '../fixtures/plan.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';
import { findBrowser } from '../start/browser.ts';
import { findProgram, pdfText } from '../start/programs.ts';

const at = { now: '2026-11-20T05:31:00.000Z', offsetMinutes: 540 };
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const sentence = '受注処理と発送と問い合わせ対応を含む業務全般の委託先選定に関する長い文章です。';

/** Costs for every vendor of a snapshot, so that the first sheet is as full as it can be. */
const costsOf = ({ vendors }: Snapshot): NonNullable<SummaryOptions['costs']> => ({
  budgetYen: 9_600_000,
  ceilingYen: 12_000_000,
  rows: vendors.flatMap(({ id }) =>
    (['low', 'base', 'high'] as const).map((scenario, place) => ({
      vendorId: id,
      scenario,
      yen: 5_000_000 + place * 4_000_000,
      unpriced: 0,
    })),
  ),
});

const crowd = crowdedSnapshot();
const wordy = crowdedSnapshot(sentence.repeat(4));
const one = withPlan(sampleSnapshot({ vendors: sampleSnapshot().vendors.slice(0, 1) }));
const cases: { name: string; snapshot: Snapshot; offers: Partial<SummaryOptions> }[] = [
  { name: 'the sample', snapshot: withPlan(sampleSnapshot()), offers: sampleOffers },
  { name: 'no vendors', snapshot: sampleSnapshot({ vendors: [], scores: [] }), offers: {} },
  { name: 'one vendor', snapshot: one, offers: sampleOffers },
  { name: 'twenty vendors, words without end', snapshot: crowd, offers: { costs: costsOf(crowd) } },
  { name: 'twenty vendors, long sentences', snapshot: wordy, offers: { costs: costsOf(wordy) } },
];

let browser: Browser;
let reader: string;
let folder: string;

test.beforeAll(async () => {
  const { path } = await findBrowser();
  browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  reader = await findProgram(pdfText);
  folder = mkdtempSync(join(tmpdir(), 'mikiwame-paper-'));
});

test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(html: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ colorScheme, bypassCSP: true });
  const page = await context.newPage();
  await page.setContent(html);
  return page;
}

/** The text of each sheet as pdftotext reads it. */
async function sheetsOf(html: string, name: string): Promise<string[]> {
  const page = await open(html);
  const path = join(folder, `${name}.pdf`);
  await page.pdf({ path, preferCSSPageSize: true });
  await page.context().close();
  const text = execFileSync(reader, ['-layout', path, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

for (const language of ['ja', 'en'] as const) {
  for (const paper of ['A4', 'Letter'] as const satisfies Paper[]) {
    for (const { name, snapshot, offers } of cases) {
      test(`${name}: the decision is one sheet, the annex follows (${language}, ${paper})`, async () => {
        const document = summarise(snapshot, { ...at, ...offers, language });
        const html = summaryHtml(document, paper);
        const sheets = await sheetsOf(html, `${name}-${language}-${paper}`);
        const words = messagesFor(language).summary;
        const flat = sheets.map((sheet) => sheet.replaceAll(/\s/gu, ''));
        const [first = '', second = ''] = flat;
        for (const { title } of document.front)
          expect(first).toContain(title.replaceAll(/\s/gu, ''));
        expect(first).toContain(document.footer[1]?.replaceAll(/\s/gu, ''));
        expect(second.startsWith(words.annex)).toBe(true);
        expect(flat.at(-1)).toContain(versionOf(snapshot));
      });
    }
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page has no barrier (${colorScheme})`, async () => {
    const document = summarise(withPlan(sampleSnapshot()), {
      ...at,
      ...sampleOffers,
      language: 'ja',
    });
    const page = await open(summaryHtml(document), colorScheme);
    const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.context().close();
  });
}

test('a table is never cut inside a row, and nothing is wider than a small screen', async () => {
  const html = summaryHtml(summarise(crowd, { ...at, language: 'ja' }));
  const page = await open(html);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const breaks = page.locator('.table tbody tr').first();
  await page.emulateMedia({ media: 'print' });
  await expect(breaks).toHaveCSS('break-inside', 'avoid');
  await page.context().close();
});
