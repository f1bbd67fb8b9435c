import { numberAt, valueOf, wordNumber } from './numbers.ts';

/** Pattern source of a length of time with two groups, number and unit: `3ヶ月`, `thirty (30) days`, `1営業日`. */
export const duration = `(?:(?<![\\d月]|\\d[.:/])(\\d{1,5}(?:\\.\\d{1,3})?|半|一|二|三|六|(?:\\b(?:${wordNumber}|a|an|half a)\\b))(?: ?\\(\\d+\\))?[\\s-]?(ヶ月|か月|ケ月|カ月|ヵ月|箇月|営業日|business days?|working days?|calendar months?|months?|mos?\\b|weeks?|days?|years?|yrs?|business hours?|hours?|hrs?|h(?![a-z])|minutes?|mins?|seconds?|secs?|週間?|日|年|時間|分|秒))`;

const hoursOfUnit: readonly (readonly [RegExp, number])[] = [
  [/^(?:sec|秒)/, 1 / 3600],
  [/^(?:min|分)/, 1 / 60],
  [/^(?:business hour|hour|hr|h$|時間)/, 1],
  [/^(?:business day|working day|営業日|day|日)/, 24],
  [/^(?:week|週)/, 24 * 7],
  [/^(?:mo|calendar|.月)/, 24 * 30],
  [/^(?:year|yr|年)/, 24 * 365],
];
const monthsOfUnit: readonly (readonly [RegExp, number])[] = [
  [/^(?:day|日)/, 1 / 30],
  [/^(?:week|週)/, 1 / 4],
  [/^(?:mo|calendar|.月)/, 1],
  [/^(?:year|yr|年)/, 12],
];
const japaneseNumbers: Record<string, number> = {
  一: 1,
  二: 2,
  三: 3,
  六: 6,
  半: 0.5,
  a: 1,
  an: 1,
};

function countOf(written: string): number {
  const lower = written.toLowerCase();
  if (lower === 'half a') return 0.5;
  return japaneseNumbers[lower] ?? numberAt(written, 0)?.value ?? valueOf(lower);
}

/** In hours, a business day as 24; `null` where the unit is none. */
export function hoursOf(written: string, unit: string): number | null {
  const factor = hoursOfUnit.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1];
  return factor === undefined ? null : countOf(written) * factor;
}

/** In days, a month as 30 and a year as 365. */
function daysOf(written: string, unit: string): number | null {
  const hours = hoursOf(written, unit);
  return hours === null ? null : Math.round((hours / 24) * 100) / 100;
}

/** The number and unit that a match of `duration` has as two groups, in days; `null` without a match. */
export function daysOfMatch(match: RegExpExecArray | null): number | null {
  const days = match === null ? null : daysOf(match[1] ?? '', match[2] ?? '');
  return days === null || Number.isNaN(days) ? null : days;
}

/** No contract is longer, in months: 2026年 is a year of the calendar. */
const longestTerm = 600;

/** In months; 90 days are three, a week is a quarter; `null` where the unit is none, or for a year of the calendar. */
export function monthsOf(written: string, unit: string): number | null {
  const factor = monthsOfUnit.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1];
  const months = factor === undefined ? null : Math.round(countOf(written) * factor * 100) / 100;
  return months !== null && months > longestTerm ? null : months;
}
