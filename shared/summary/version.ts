import type { Snapshot } from '../model/snapshot.ts';

/**
 * A short name for exactly this state of the data, e.g. `a41f-09c3`: two documents with the same name show the same records.
 * Versions that were handed out do not count: keeping one changes nothing of what it says. FNV-1a over the records' text; it tells states apart, it is no proof against forgery.
 */
export function versionOf(snapshot: Snapshot): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify({ ...snapshot, versions: [] });
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  const digits = (hash >>> 0).toString(16).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
