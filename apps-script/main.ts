import { sheetMessagesFor } from '#shared/locales/sheet-messages.ts';
import { wireVersion } from '#shared/wire/request.ts';
import type { SidebarAnswer } from '#shared/wire/sidebar.ts';

import { detach } from './detach.ts';
import { issueJoinCode } from './members/join-code.ts';
import { approve, decline, revoke } from './members/manage.ts';
import { roleSchema } from './members/member.ts';
import { selectEvidence } from './select-evidence.ts';
import { hintFor } from './sheets/edit-hint.ts';
import { afterAction, userLanguage } from './sidebar-state.ts';
import { jsonOutput } from './web-app/answer.ts';
import { handlePost } from './web-app/handle-post.ts';
import { catchUp, rebuild, saveAddress, setUpWorkbook } from './workbook.ts';

/** Says that a web app of ours is here and which version of the protocol it speaks. */
export function doGet(): GoogleAppsScript.Content.TextOutput {
  return jsonOutput({ mikiwame: wireVersion });
}

/** Takes a signed request from a member's extension and answers with JSON. */
export function doPost(e: GoogleAppsScript.Events.DoPost): GoogleAppsScript.Content.TextOutput {
  return jsonOutput(handlePost(e.postData.contents, Date.now()));
}

/** Answers a request that a person carried here; `from` is -1 or a revision. */
export function answerByHand(contents: string, from: number): string {
  return JSON.stringify(handlePost(contents, Date.now(), from));
}

/** Adds the menu, whose self-test is a script of its own, and brings the sheets up to date for the person who opened the file. */
export function onOpen(): void {
  const { product, menu } = sheetMessagesFor(userLanguage());
  SpreadsheetApp.getUi()
    .createMenu(product)
    .addItem(menu.open, 'showSidebar')
    .addItem(menu.evidence, 'showEvidence')
    .addSeparator()
    .addItem(menu.setUp, 'setUp')
    .addItem(menu.rebuild, 'rebuildWorkbook')
    .addItem(menu.selfTest, 'selfTest')
    .addSeparator()
    .addItem(menu.remove, 'removeMikiwame')
    .addToUi();
  catchUp(SpreadsheetApp.getActiveSpreadsheet());
}

/** Tells a person who types into a sheet of the machine where their words belong; nothing depends on it. */
export function onEdit(e: GoogleAppsScript.Events.SheetsOnEdit): void {
  hintFor(e);
}

/** Opens the sidebar. */
export function showSidebar(): void {
  const { product } = sheetMessagesFor(userLanguage());
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(product);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Goes from the selected score to its evidence. */
export function showEvidence(): void {
  selectEvidence(SpreadsheetApp.getActiveSpreadsheet());
}

/** Makes this file a workbook and opens the sidebar, where the next steps are. */
export function setUp(): void {
  setUpWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  showSidebar();
}

/** Writes all sheets anew from the records; what people typed stays. */
export function rebuildWorkbook(): SidebarAnswer {
  return afterAction(() => rebuild(SpreadsheetApp.getActiveSpreadsheet()));
}

/** Takes this file out of Mikiwame, after asking; its sheets stay and go on calculating. */
export function removeMikiwame(): void {
  detach(SpreadsheetApp.getActiveSpreadsheet());
}

/** What the sidebar shows. */
export function sidebarState(): SidebarAnswer {
  return afterAction(() => {});
}

/** Makes the file a workbook, from the sidebar. */
export function setUpFromSidebar(): SidebarAnswer {
  return afterAction(() => setUpWorkbook(SpreadsheetApp.getActiveSpreadsheet()));
}

/** Keeps the address of the deployed web app. */
export function saveWebAppAddress(address: string): SidebarAnswer {
  return afterAction(() => saveAddress(address));
}

/** Makes a new one-time join code. */
export function makeJoinCode(): SidebarAnswer {
  return afterAction(() => issueJoinCode(Date.now()));
}

/** Lets a member in, or changes the role of one. */
export function approveMember(key: string, role: string): SidebarAnswer {
  return afterAction(() => approve(key, roleSchema.parse(role)));
}

/** Turns away somebody who waits. */
export function declineMember(key: string): SidebarAnswer {
  return afterAction(() => decline(key));
}

/** Shuts a member out at once. */
export function revokeMember(key: string): SidebarAnswer {
  return afterAction(() => revoke(key));
}
