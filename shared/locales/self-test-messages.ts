import { selfTest as english } from './en/self-test.ts';
import { selfTest as japanese } from './ja/self-test.ts';
import type { Language } from './language.ts';

export type SelfTestMessages = typeof japanese;

/** The self-test's words: a door of their own, so that neither script carries the other's texts. */
export function selfTestMessagesFor(language: Language): SelfTestMessages {
  return language === 'ja' ? japanese : english;
}
