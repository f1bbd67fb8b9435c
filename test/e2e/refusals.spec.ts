import { expect, test } from '@playwright/test';

import { type Messages, messagesFor } from '#shared/locales/messages.ts';
import { sidebarAnswerSchema } from '#shared/wire/sidebar.ts';

import { findBrowser } from '../start/browser.ts';
import { Gallery } from '../tour/gallery.ts';
import { setStage, type Stage } from '../tour/stage.ts';
import { captureVendor } from '../tour/story/capture.ts';
import { openWorkspace, type Person, seat } from '../tour/story/people.ts';
import { vendors } from '../tour/story/plan.ts';
import { startEvaluationQuietly } from '../tour/story/start-evaluation.ts';
import { joinWorkbook, openWorkbook, prepareWorkbook } from '../tour/story/workbook.ts';
import { readStored } from './stored.ts';

let stage: Stage;
let person: Person;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  stage = await setStage((await findBrowser()).path, null);
  person = await seat(stage, '森下 由紀', { headless: true, language: 'ja' });
  await startEvaluationQuietly(person);
});

test.afterAll(() => stage.close());

/** The sentence of a reason, in the language of the person. */
function sentence(reason: keyof Messages['errors']): string {
  return messagesFor('ja').errors[reason];
}

async function open(path: string): Promise<void> {
  const address = path.startsWith('chrome:') ? path : `${stage.sites.origins.shiomi}${path}`;
  await person.page.goto(address);
  await person.browser.clickIcon(person.page);
}

test('what cannot be captured is said in a sentence, and nothing is kept of it', async () => {
  const before = await readStored(person.browser);
  await open('/empty');
  await person.browser.runCommand(person.page, 'capture');
  await person.panel.waitForText(sentence('nothing-selected'));

  await open('/price');
  await person.page.evaluate(() => {
    const long = document.createElement('p');
    long.textContent = 'あ'.repeat(6000);
    document.body.append(long);
    getSelection()?.selectAllChildren(long);
  });
  await person.browser.runCommand(person.page, 'capture');
  await person.panel.waitForText(sentence('selection-too-long'));

  await open('/broken.pdf');
  await person.panel.waitForText(sentence('pdf-broken'), 20_000);

  await open('chrome://version');
  await person.browser.runCommand(person.page, 'capture');
  await person.panel.waitForText(sentence('page-not-readable'));
  expect((await readStored(person.browser)).records).toEqual(before.records);
});

test('a workbook where nobody answers is said at the invite, which stays to be tried again', async () => {
  const settings = await openWorkspace(person, 'settings');
  const invite = 'http://127.0.0.1:45999/macros/s/local/exec#0123456789abcdef.ABCDEFGH';
  const { join } = person.words.team;
  await settings.getByLabel(join.invite).fill(invite);
  await settings.getByLabel(join.name).first().fill('森下 由紀子');
  await settings.getByRole('button', { name: join.send }).click();
  await settings.getByText(sentence('workbook-unreachable')).waitFor();
  await expect(settings.getByLabel(join.invite)).toHaveValue(invite);
  await settings.close();
});

test('a worker that dies in the middle of syncs loses nothing, and a revoked member keeps everything', async () => {
  const sheet = await openWorkbook(person, { stage });
  const joined = await joinWorkbook(person, await prepareWorkbook(sheet));
  await joined.getByText(person.words.team.states.active).first().waitFor();
  await joined.close();
  await person.panel.waitForText(person.words.start.status.synced(''), 30_000);
  const [vendor] = vendors;
  if (!vendor) throw new Error('The plan has vendors.');
  const gallery = new Gallery('.e2e/refusals');
  await captureVendor(
    person,
    { stage, gallery },
    { ...vendor, captures: vendor.captures.slice(0, 2) },
  );

  const settings = await openWorkspace(person, 'settings');
  const sync = settings.getByRole('button', { name: person.words.team.sync });
  for (const moment of [0, 10, 30, 80, 150, 300]) {
    await sync.click();
    await settings.waitForTimeout(moment);
    await person.browser.killWorker();
    await settings.waitForTimeout(500);
  }
  await settings.reload();
  await sync.click();
  await expect
    .poll(async () => (await readStored(person.browser)).outbox, { timeout: 30_000 })
    .toBe(0);
  const { records } = await readStored(person.browser);
  expect(records.filter(({ kind }) => kind === 'evidence')).toHaveLength(2);
  const journal = JSON.stringify(stage.workbook.values('_records'));
  expect(records.filter(({ id }) => !journal.includes(id))).toEqual([]);
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);

  const asked = await stage.workbook.run('sidebarState', [], 'sidebar');
  const { state } = sidebarAnswerSchema.parse(asked.ok ? asked.result : null);
  await stage.workbook.run('revokeMember', [state.members[0]?.key ?? ''], 'sidebar');
  await sync.click();
  await settings.getByText(sentence('member-revoked')).first().waitFor();
  await person.panel.waitForText(sentence('member-revoked'));
  expect((await readStored(person.browser)).records).toEqual(records);
});
