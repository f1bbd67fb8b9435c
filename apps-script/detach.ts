import { sheetMessagesFor } from '#shared/locales/sheet-messages.ts';

import { protectionMark, type Spreadsheet } from './sheets/book-sheets.ts';
import { userLanguage } from './sidebar-state.ts';
import { takeLock } from './store/lock.ts';
import { deleteAll } from './store/properties.ts';

/**
 * Takes the file out of Mikiwame, after asking: members and settings are forgotten, so nothing is synced any more, and our warnings are taken off
 * the sheets. The sheets stay and go on calculating, because their formulas use nothing but each other.
 */
export function detach(spreadsheet: Spreadsheet): void {
  const { product, removal } = sheetMessagesFor(userLanguage());
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(product, removal.ask, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  takeLock();
  for (const sheet of spreadsheet.getSheets()) {
    for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
      if (protection.getDescription().startsWith(protectionMark)) protection.remove();
    }
  }
  SpreadsheetApp.flush();
  deleteAll();
  ui.alert(product, removal.done, ui.ButtonSet.OK);
}
