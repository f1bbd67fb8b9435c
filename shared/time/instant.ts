const dayLength = 86_400_000;

/** Milliseconds since 1970 of an instant such as `2026-11-20T05:31:02.123Z`, without a calendar's mercy: 31 February counts on into March. */
export function millisecondsOf(instant: string): number {
  const part = (from: number, to: number): number => Number(instant.slice(from, to));
  const days = daysBefore(part(0, 4), part(5, 7)) + part(8, 10) - 1;
  const minutes = part(11, 13) * 60 + part(14, 16);
  return days * dayLength + minutes * 60_000 + part(17, 19) * 1000 + part(20, 23);
}

/** The instant so many milliseconds after 1970 began, in the years 1970 to 9999. */
export function instantOf(milliseconds: number): string {
  const day = Math.floor(milliseconds / dayLength);
  // The year's length is 365.2425 days on average, so the guess is off by one at most.
  let year = 1970 + Math.floor(day / 365.2425);
  if (daysBefore(year + 1, 1) <= day) year += 1;
  if (daysBefore(year, 1) > day) year -= 1;
  let month = 12;
  while (daysBefore(year, month) > day) month -= 1;
  const rest = milliseconds - day * dayLength;
  const date = [digits(year, 4), digits(month, 2), digits(day - daysBefore(year, month) + 1, 2)];
  const time = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60].map((value) =>
    digits(Math.floor(value), 2),
  );
  return `${date.join('-')}T${time.join(':')}.${digits(rest % 1000, 3)}Z`;
}

const monthStarts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days from 1970 to the first of a month (1..12), Gregorian. */
function daysBefore(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const passed = (year - 1970) * 365 + leapDays(year - 1) - leapDays(1969);
  return passed + (monthStarts[month - 1] ?? 0) + (isLeap && month > 2 ? 1 : 0);
}

function leapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
