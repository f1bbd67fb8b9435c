import { capture as english } from './en/capture.ts';
import { capture as japanese } from './ja/capture.ts';
import type { Language, Messages } from './messages.ts';

/** The texts of capturing: a door of their own, because the worker says nothing else and starts anew again and again. */
export function captureMessagesFor(language: Language): Messages['capture'] {
  return language === 'ja' ? japanese : english;
}
