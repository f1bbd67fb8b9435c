import type { Clock } from '#shared/ports/clock.ts';
import type { DraftStore } from '#shared/ports/draft-store.ts';

import type { Database } from './database.ts';
import { kept } from './failure.ts';

/** Drafts over Dexie. */
export function createDraftStore(database: Database, clock: Clock): DraftStore {
  return {
    async get(key) {
      const row = await kept(() => database.drafts.get(key));
      return row && { text: row.text, savedAt: row.savedAt };
    },
    save: (key, text) =>
      kept(async () => {
        if (text === '') await database.drafts.delete(key);
        else await database.drafts.put({ key, text, savedAt: clock.instant() });
      }),
    remove: (key) => kept(() => database.drafts.delete(key)),
  };
}
