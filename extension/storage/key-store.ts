import type { Clock } from '#shared/ports/clock.ts';

import type { Database } from './database.ts';
import { kept } from './failure.ts';

/** Where keys are kept: as objects of the browser, whose private half cannot be read, only used. */
export type KeyStore = {
  get(workbookId: string): Promise<CryptoKeyPair | undefined>;
  /** Keeps the pair unless one is kept already, and answers with the one that is kept. */
  keepFirst(workbookId: string, pair: CryptoKeyPair): Promise<CryptoKeyPair>;
};

/** Keys over Dexie. */
export function createKeyStore(database: Database, clock: Clock): KeyStore {
  const { keys } = database;
  return {
    async get(workbookId) {
      const row = await kept(() => keys.get(workbookId));
      return row?.pair;
    },
    keepFirst: (workbookId, pair) =>
      kept(() =>
        database.transaction('rw', keys, async () => {
          const known = await keys.get(workbookId);
          if (known) return known.pair;
          await keys.add({ workbookId, pair, createdAt: clock.instant() });
          return pair;
        }),
      ),
  };
}
