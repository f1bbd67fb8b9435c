/** The languages in which everything can be read. */
export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language for a BCP 47 tag: English for readers of English, Japanese for all others. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('en') ? 'en' : 'ja';
}
