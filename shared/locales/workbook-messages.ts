import { workbook as english } from './en/workbook.ts';
import { workbook as japanese } from './ja/workbook.ts';
import type { Language } from './messages.ts';

export type WorkbookMessages = typeof japanese;

/** The words on the workbook's sheets: a door of their own, so that the script does not carry every text of the extension. */
export function workbookMessagesFor(language: Language): WorkbookMessages {
  return language === 'ja' ? japanese : english;
}
