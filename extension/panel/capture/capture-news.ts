import { canonicalAddress, pageAddress } from '#shared/capture/page-identity.ts';
import type { Messages } from '#shared/locales/messages.ts';
import { type Check, isDoubtful } from '#shared/model/check.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import type { Table } from '#shared/model/table.ts';
import type { AtHand, LastCapture } from '#shared/ports/device-store.ts';

/** What the status line should say about a capture; `wait` while its evidence was not read yet. */
export type CaptureNews = 'saved' | 'saved-before' | 'nothing' | 'wait';

/**
 * What is new about the last capture. Evidence that is older than the gesture was there before: then there is nothing to take back.
 * `decidedFor` is when the capture was made whose vendor the person has just named; the last capture then bears the time of the answer.
 */
export function newsOf(
  last: LastCapture,
  evidence: Pick<Entity<'evidence'>, 'capturedAt'> | undefined,
  decidedFor: string | null,
): CaptureNews {
  if (last.evidenceId === null) return 'nothing';
  if (evidence === undefined) return 'wait';
  return evidence.capturedAt < (decidedFor ?? last.at) ? 'saved-before' : 'saved';
}

/** A capture is news to a panel that was opened by it, milliseconds. */
const freshFor = 15_000;

/** Whether a capture was made so shortly before `now` (ISO 8601) that it opened the panel. */
export function isFresh(at: string, now: string): boolean {
  return Date.parse(now) - Date.parse(at) < freshFor;
}

/** What kept evidence consists of, and how counts are written in the person's language. */
type Kept = {
  evidence: Pick<Entity<'evidence'>, 'criterionIds' | 'attachment' | 'passageId'>;
  /** The cells in which the words stood; `null` outside a table. */
  table: Table | null;
};

/** The sentence that says what was kept: filed words under their criteria, else a picture, a whole text, a table, a note, or words. */
export function savedSentence(
  { evidence: { criterionIds, attachment, passageId }, table }: Kept,
  words: Messages['capture'],
  count: (value: number) => string,
): string {
  if (criterionIds.length > 0) return words.savedAs(criterionIds.join(', '));
  if (attachment !== undefined) {
    return attachment.kind === 'picture' ? words.savedPicture : words.savedText;
  }
  if (table !== null) {
    return words.savedTable(count(table.cells.length), count(table.cells[0]?.length ?? 0));
  }
  return passageId === null ? words.savedNote : words.saved;
}

/** How many pieces of evidence of the page at hand had other words, or none, when that page was last seen open. */
export function differencesAtHand(
  { evidence, pages }: Pick<Snapshot, 'evidence' | 'pages'>,
  checks: ReadonlyMap<string, Check>,
  atHand: AtHand | null,
): number {
  if (atHand === null) return 0;
  const url = pageAddress(atHand.url);
  const canonical = canonicalAddress(atHand.url, '');
  const here = new Set(
    pages.filter((page) => page.url === url || page.canonicalUrl === canonical).map(({ id }) => id),
  );
  return evidence.filter(({ id, pageId }) => {
    const check = checks.get(id);
    return here.has(pageId ?? '') && check?.seen === 'open' && isDoubtful(check);
  }).length;
}
