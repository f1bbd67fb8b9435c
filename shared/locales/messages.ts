import { en } from './en.ts';
import { ja, type Messages } from './ja.ts';
import type { Language } from './language.ts';

export type { Language, Messages };

/** Every text a person reads, by feature. Who shows one language only takes `loadMessages` and is spared the other. */
export function messagesFor(language: Language): Messages {
  return language === 'ja' ? ja : en;
}
