import type { Ids } from '#shared/ports/ids.ts';

/** Ids that count, so that a failing run reads the same each time; `prefix` of a-z0-9 keeps devices apart. */
export function countedIds(prefix = 'id'): Ids {
  let count = 0;
  return {
    next() {
      count += 1;
      return prefix + count.toString(36).padStart(26 - prefix.length, '0');
    },
  };
}
