import { en } from './en.ts';
import { ja, type Messages } from './ja.ts';

export type { Messages };

/** The languages in which everything can be read. */
export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language for a BCP 47 tag: English for readers of English, Japanese for all others. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('en') ? 'en' : 'ja';
}

/** Every text a person reads, by feature. */
export function messagesFor(language: Language): Messages {
  return language === 'ja' ? ja : en;
}
