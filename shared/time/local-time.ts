/** A moment as people at one place write it. */
export type LocalTime = { year: number; month: number; day: number; hour: number; minute: number };

/**
 * The local calendar time of an instant (ISO 8601 UTC text), `offsetMinutes` east of Greenwich (Japan: 540).
 * Counts days by hand, because the core has no Date; the algorithm is the proleptic Gregorian day count of
 * E. G. Richards, "Mapping Time" (1998).
 */
export function localTime(instant: string, offsetMinutes: number): LocalTime {
  const number = (from: number, to: number) => Number(instant.slice(from, to));
  const minutes =
    dayNumber(number(0, 4), number(5, 7), number(8, 10)) * 1440 +
    number(11, 13) * 60 +
    number(14, 16) +
    offsetMinutes;
  const days = Math.floor(minutes / 1440);
  const rest = minutes - days * 1440;
  return { ...calendarDay(days), hour: Math.floor(rest / 60), minute: rest % 60 };
}

function dayNumber(year: number, month: number, day: number): number {
  const shift = Math.floor((14 - month) / 12);
  const y = year + 4800 - shift;
  const m = month + 12 * shift - 3;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + leaps - 32_045;
}

function calendarDay(days: number): { year: number; month: number; day: number } {
  const a = days + 32_044;
  const b = Math.floor((4 * a + 3) / 146_097);
  const c = a - Math.floor((146_097 * b) / 4);
  const d = Math.floor((4 * c + 3) / 1461);
  const e = c - Math.floor((1461 * d) / 4);
  const m = Math.floor((5 * e + 2) / 153);
  return {
    day: e - Math.floor((153 * m + 2) / 5) + 1,
    month: m + 3 - 12 * Math.floor(m / 10),
    year: 100 * b + d - 4800 + Math.floor(m / 10),
  };
}

const two = (value: number) => String(value).padStart(2, '0');
const englishMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `11/20` or `20 Nov`. */
export function shortDay({ month, day }: LocalTime, language: 'ja' | 'en'): string {
  return language === 'ja'
    ? `${two(month)}/${two(day)}`
    : `${day} ${englishMonths[month - 1] ?? ''}`;
}

/** `2026年11月20日` or `20 Nov 2026`. */
export function longDay(time: LocalTime, language: 'ja' | 'en'): string {
  return language === 'ja'
    ? `${time.year}年${time.month}月${time.day}日`
    : `${shortDay(time, 'en')} ${time.year}`;
}

/** `2026-11-20 14:31`, for people and machines alike. */
export function sortableTime({ year, month, day, hour, minute }: LocalTime): string {
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}
