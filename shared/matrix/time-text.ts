import { localTime, sortableTime } from '../time/local-time.ts';

/** An instant as `2026-11-20 14:31`, `offsetMinutes` east of Greenwich. */
export function timeText(instant: string, offsetMinutes: number): string {
  return sortableTime(localTime(instant, offsetMinutes));
}
