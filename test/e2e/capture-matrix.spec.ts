import { expect, type Page, test } from '@playwright/test';

import type { RecordOf } from '#shared/model/record.ts';

import { findBrowser } from '../start/browser.ts';
import { type CaptureCase, documentOf } from './capture/capture-case.ts';
import { emptySnapshot } from './capture/empty-snapshot.ts';
import { hostileCases } from './capture/hostile-cases.ts';
import { placeCases } from './capture/place-cases.ts';
import { tableCases } from './capture/table-cases.ts';
import { textCases } from './capture/text-cases.ts';
import { type CaseServer, startCaseServer } from './case-server.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser.ts';
import { plant, seedOf } from './seed-panel.ts';
import { readStoredIn } from './stored.ts';

const origin = 'http://matrix.example';

let server: CaseServer;
let browser: ExtensionBrowser;
/** A page of the extension behind the others, through which the records are read. */
let watcher: Page;

test.describe.configure({ mode: 'default', timeout: 60_000 });

test.beforeAll(async () => {
  const { path } = await findBrowser();
  server = await startCaseServer(['matrix.example', 'frames.example']);
  browser = await launchExtensionBrowser({ browserPath: path, hostRules: server.hostRules });
  watcher = await browser.openExtensionPage('workspace.html', { width: 1000, height: 700 });
  await plant(watcher, seedOf(emptySnapshot('matrix.example'), 'rater-mori'));
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens the page of a case under an address of its own. */
async function open(one: CaptureCase, path: string): Promise<Page> {
  for (const [at, answer] of Object.entries({ ...one.others, [path]: one.page })) {
    const isBody = typeof answer === 'string';
    const body = isBody && at === path ? documentOf(answer) : answer;
    server.answers.set(at, typeof body === 'string' ? { body } : body);
  }
  const page = await browser.context.newPage();
  await page.goto(`${origin}${path}`);
  return page;
}

/** Pages with the SHA-256 of their text, also where the browser offers no digest. */
async function hashed(pageId: string): Promise<boolean> {
  const { records } = await readStoredIn(watcher);
  return records.some(
    (record) =>
      record.kind === 'page' &&
      record.id === pageId &&
      /^[0-9a-f]{64}$/.test(record.fields.contentHash),
  );
}

async function passages(): Promise<RecordOf<'passage'>[]> {
  const { records } = await readStoredIn(watcher);
  return records.filter((record) => record.kind === 'passage');
}

/** Chooses the words, makes the gesture, and gives back the one passage that comes of it. */
async function captured(one: CaptureCase, page: Page): Promise<RecordOf<'passage'> | undefined> {
  const known = new Set((await passages()).map(({ id }) => id));
  if (one.gesture === 'menu') await browser.clickIcon(page);
  await one.choose(page);
  if (one.gesture === 'menu') await browser.chooseMenuItem(page, 'capture:auto');
  else await browser.clickIcon(page);
  const kept = async () => (await passages()).filter(({ id }) => !known.has(id));
  await expect.poll(async () => (await kept()).length, { timeout: 15_000 }).toBe(1);
  return (await kept())[0];
}

const groups = { text: textCases, place: placeCases, table: tableCases, hostile: hostileCases };

for (const [group, cases] of Object.entries(groups)) {
  for (const [index, one] of cases.entries()) {
    test(`${group}: ${one.name}`, async () => {
      const page = await open(one, `/${group}-${String(index)}`);
      try {
        const passage = await captured(one, page);
        const { frameUrl = '', link = '', pageId = '', table } = passage?.fields ?? {};
        expect(passage?.fields.exact).toBe(one.exact);
        expect(frameUrl).toContain(one.frame ?? '');
        expect(link).toContain(one.url ?? '');
        if (one.cells !== undefined) expect(table?.cells ?? null).toEqual(one.cells);
        // Where no script may look, the menu brings the words without the page around them.
        expect(await hashed(pageId)).toBe(one.gesture !== 'menu');
      } finally {
        await page.close();
      }
    });
  }
}
