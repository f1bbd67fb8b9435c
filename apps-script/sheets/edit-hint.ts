import { sheetMessagesFor } from '#shared/locales/sheet-messages.ts';

import { userLanguage } from '../sidebar-state.ts';
import { protectionMark } from './book-sheets.ts';

/**
 * A toast for somebody who types where only the machine writes: at most 3 service calls, and only a hint, because pasting, sorting and
 * undoing do not reliably start a trigger. Its own protection tells such a sheet.
 */
export function hintFor({ range, source }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const [protection] = range.getSheet().getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (!protection?.getDescription().startsWith(protectionMark)) return;
  const { product, hint } = sheetMessagesFor(userLanguage());
  source.toast(hint.machineSheet, product);
}
