import { syncFile as english } from './en/sync-file.ts';
import { syncFile as japanese } from './ja/sync-file.ts';
import type { Language } from './messages.ts';

/** The words of syncing by file: a door of their own, because only the settings page says them. */
export function syncFileMessagesFor(language: Language): typeof japanese {
  return language === 'ja' ? japanese : english;
}
