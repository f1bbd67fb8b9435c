import type { Entity } from '#shared/model/snapshot.ts';
import type { LastCapture } from '#shared/ports/device-store.ts';

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
