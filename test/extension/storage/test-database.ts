import { Database } from '#extension/storage/database.ts';

import { countedIds } from '../../fakes/counted-ids.ts';

let made = 0;

/** A fresh database under a name of its own. */
export function testDatabase(): Database {
  made += 1;
  return new Database({ ids: countedIds(), language: 'ja', name: `test-${made}` });
}
