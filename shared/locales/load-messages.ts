import type { Language, Messages } from './messages.ts';

/** Every text a person reads, by feature, in one language only; the other language is not loaded for it. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'ja') return (await import('./ja.ts')).ja;
  return (await import('./en.ts')).en;
}
