import { sheet as english } from './en/sheet.ts';
import { sheet as japanese } from './ja/sheet.ts';
import type { Language } from './messages.ts';

export type SheetMessages = typeof japanese;

/** The add-on's own words: a door of its own, so that the script does not carry every text of the extension. */
export function sheetMessagesFor(language: Language): SheetMessages {
  return language === 'ja' ? japanese : english;
}
