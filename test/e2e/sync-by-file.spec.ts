import { readFileSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';

import { sheetMessagesFor } from '#shared/locales/sheet-messages.ts';
import { sidebarMessagesFor } from '#shared/locales/sidebar-messages.ts';
import { syncFileMessagesFor } from '#shared/locales/sync-file-messages.ts';

import { findBrowser } from '../start/browser.ts';
import { Gallery } from '../tour/gallery.ts';
import { setStage, type Stage } from '../tour/stage.ts';
import { type Person, seat } from '../tour/story/people.ts';
import { brief } from '../tour/story/plan.ts';
import { startEvaluationQuietly } from '../tour/story/start-evaluation.ts';
import {
  approveMember,
  chooseFromMenu,
  joinWorkbook,
  makeInvite,
  openWorkbook,
} from '../tour/story/workbook.ts';
import { readStored } from './stored.ts';

const sheetWords = sheetMessagesFor('ja');
const { file: sidebarWords } = sidebarMessagesFor('ja');
const words = syncFileMessagesFor('ja');

/** How the sentence about a read answer begins. */
const opening = words.taken('', '').slice(0, 9);

/** The first push lays every sheet out, which takes its time on a busy machine. */
const patience = 90_000;

let stage: Stage;

test.beforeAll(async () => {
  stage = await setStage((await findBrowser()).path, null);
});

test.afterAll(() => stage.close());

/** What a button lets the browser save, as text. */
async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(download.suggestedFilename()).toMatch(/^mikiwame-sync.*\.json$/);
  return readFileSync(await download.path(), 'utf8');
}

const syncFile = (settings: Page) =>
  saved(settings, () => settings.getByRole('button', { name: words.save }).click());

const asFile = (text: string) => ({
  name: 'file.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** Pastes a sync file into the sidebar and gives the answer that it saves. */
async function carry(sheet: Page, sidebar: FrameLocator, text: string): Promise<string> {
  await sidebar.getByLabel(sidebarWords.label).fill(text);
  await sidebar.getByRole('button', { name: sidebarWords.take, exact: true }).click();
  const save = sidebar.getByRole('button', { name: sidebarWords.save });
  return saved(sheet, () => save.click({ timeout: patience }));
}

async function outboxOf(person: Person): Promise<number> {
  return (await readStored(person.browser)).outbox;
}

async function idsOf(person: Person): Promise<string[]> {
  return (await readStored(person.browser)).records.map(({ id }) => id).toSorted();
}

/** Chooses an answer file in the settings and waits until it was read. */
async function read(settings: Page, text: string): Promise<void> {
  await settings.getByLabel(words.choose).setInputFiles(asFile(text));
  await settings.getByText(opening).waitFor();
}

test('a team without a web app joins, syncs and meets by files that people carry', async () => {
  test.setTimeout(300_000);
  const gallery = new Gallery('.e2e/sync-by-file');
  const owner = await seat(stage, '森下 由紀', { headless: true, language: 'ja' });
  await startEvaluationQuietly(owner);
  const sheet = await openWorkbook(owner, { stage });
  await chooseFromMenu(sheet, sheetWords.menu.setUp);
  const sidebar = sheet.frameLocator('aside.sidebar iframe');
  const invite = await makeInvite(sheet);
  expect(invite).toMatch(/^mikiwame#[0-9a-z]{16}\.[0-9A-Z]{8}$/);

  const settings = await joinWorkbook(owner, invite);
  await settings.getByText(words.joins).waitFor();
  gallery.shot('settings-join', '設定 申し込む前', await settings.screenshot());
  const application = await syncFile(settings);
  await settings.getByText('参加の申し込みを').waitFor();
  await sidebar.getByLabel(sidebarWords.choose).setInputFiles(asFile(application));
  const save = sidebar.getByRole('button', { name: sidebarWords.save });
  await save.scrollIntoViewIfNeeded();
  gallery.shot('sidebar-answer', 'サイドバー 回答', await sheet.screenshot());
  await read(settings, await saved(sheet, () => save.click()));
  await settings.getByText(owner.words.team.states.active).first().waitFor();
  await settings.getByText(words.more).first().waitFor();

  const before = await outboxOf(owner);
  expect(before).toBeGreaterThan(0);
  const first = await syncFile(settings);
  await settings.getByText('回答を読み込むまでは未送信のまま').waitFor();
  expect(await outboxOf(owner)).toBe(before);
  const answer = await carry(sheet, sidebar, first);
  expect(await outboxOf(owner)).toBe(before);
  await settings.getByLabel(words.answer).fill(answer.slice(0, -50));
  await settings.getByRole('button', { name: words.readNow, exact: true }).click();
  await settings.getByText(owner.words.errors['sync-file-broken']).first().waitFor();
  await read(settings, answer);
  await settings.getByText(words.complete).waitFor();
  expect(await outboxOf(owner)).toBe(0);
  gallery.shot('settings-synced', '設定 同期した後', await settings.screenshot({ fullPage: true }));
  const { violations } = await new AxeBuilder({ page: settings }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const second = await seat(stage, '大西 健', { headless: true, language: 'ja' });
  const joining = await joinWorkbook(second, await makeInvite(sheet));
  const asked = await syncFile(joining);
  await sidebar.getByLabel(sidebarWords.label).fill(asked);
  await sidebar.getByRole('button', { name: sidebarWords.take, exact: true }).click();
  await sidebar.getByText(sidebarWords.waiting).waitFor();
  gallery.shot('sidebar-waiting', 'サイドバー 承認待ち', await sheet.screenshot());
  await approveMember(sheet);
  await sidebar.getByRole('button', { name: sidebarWords.goOn }).click();
  await read(joining, await saved(sheet, () => save.click({ timeout: patience })));
  await second.panel.waitForText(brief.title, 30_000);
  await read(joining, await carry(sheet, sidebar, await syncFile(joining)));
  await expect.poll(() => outboxOf(second)).toBe(0);

  await read(settings, await carry(sheet, sidebar, await syncFile(settings)));
  const ofSecond = await idsOf(second);
  await expect.poll(() => idsOf(owner)).toEqual(ofSecond);
  const journal = JSON.stringify(stage.workbook.values('_records'));
  expect(ofSecond.filter((id) => !journal.includes(id))).toEqual([]);
});
