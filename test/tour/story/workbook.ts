import type { Page } from '@playwright/test';

import { sheetMessagesFor } from '#shared/locales/sheet-messages.ts';
import { sidebarMessagesFor } from '#shared/locales/sidebar-messages.ts';

import { openWorkspace, type Person, type Scene } from './people.ts';

const sheet = sheetMessagesFor('ja');
const words = sidebarMessagesFor('ja');

/** Opens the workbook's grid in the person's browser, as opening the spreadsheet does. */
export async function openWorkbook(person: Person, { stage }: Pick<Scene, 'stage'>): Promise<Page> {
  const page = await person.browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(stage.workbookServer.url);
  return page;
}

/** The owner prepares the workbook by its menu, and gets the first join link from the sidebar. */
export async function prepareWorkbook(page: Page): Promise<string> {
  await chooseFromMenu(page, sheet.menu.setUp);
  const sidebar = page.frameLocator('aside.sidebar iframe');
  await sidebar.getByRole('button', { name: words.steps.addressUse }).click();
  await sidebar.getByRole('button', { name: words.steps.addressAction, exact: true }).click();
  return makeInvite(page);
}

/** Makes a join link in the sidebar and reads it. */
export async function makeInvite(page: Page): Promise<string> {
  const sidebar = page.frameLocator('aside.sidebar iframe');
  await sidebar.getByRole('button', { name: words.invite.action }).click();
  const line = sidebar.getByLabel(words.invite.lineLabel);
  await line.waitFor();
  return line.inputValue();
}

/** Chooses from the script's own menu. */
export async function chooseFromMenu(page: Page, label: string): Promise<void> {
  await page.locator('details.menu summary', { hasText: sheet.product }).click();
  await page.getByRole('menuitem', { name: label }).click();
}

/** Pastes the join link into the extension's settings; answers the page, which shows how it stands. */
export async function joinWorkbook(person: Person, invite: string): Promise<Page> {
  const page = await openWorkspace(person, 'settings');
  const { team } = person.words;
  await page.getByLabel(team.join.invite).fill(invite);
  const name = page.getByLabel(team.join.name).first();
  await name.fill(person.name);
  await page.getByRole('button', { name: team.join.send }).click();
  return page;
}

/** The owner compares the key print and lets the waiting member in. */
export async function approveMember(page: Page): Promise<void> {
  const sidebar = page.frameLocator('aside.sidebar iframe');
  const approve = sidebar.getByRole('button', { name: words.members.approve });
  await approve.waitFor();
  await approve.click();
  await approve.waitFor({ state: 'detached' });
}

/** Presses 今すぐ同期 in the settings and waits until nothing is left to send. */
export async function syncNow(person: Person): Promise<void> {
  const page = await openWorkspace(person, 'settings');
  const { team } = person.words;
  const unsent = page
    .locator('dt', { hasText: team.facts.unsent })
    .locator('xpath=./following-sibling::dd[1]');
  await page.getByRole('button', { name: team.sync }).click();
  await page.getByText(team.synced).waitFor({ timeout: 30_000 });
  await unsent.filter({ hasText: team.facts.count('0') }).waitFor({ timeout: 30_000 });
  await page.close();
}
