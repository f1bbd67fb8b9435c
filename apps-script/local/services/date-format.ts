import { wallClock } from '../book/zoned-time.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const offset = (wall: number, moment: number, colon: boolean): string => {
  const minutes = Math.round((wall - moment) / 60_000);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${colon ? ':' : ''}${pad(size % 60, 2)}`;
};

type Part = (date: Date, width: number, zone: (colon: boolean) => string) => string;

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  [
    'y',
    (date, width) => pad(width === 2 ? date.getUTCFullYear() % 100 : date.getUTCFullYear(), width),
  ],
  ['M', (date, width) => pad(date.getUTCMonth() + 1, width)],
  ['d', (date, width) => pad(date.getUTCDate(), width)],
  ['H', (date, width) => pad(date.getUTCHours(), width)],
  ['h', (date, width) => pad(date.getUTCHours() % 12 || 12, width)],
  ['m', (date, width) => pad(date.getUTCMinutes(), width)],
  ['s', (date, width) => pad(date.getUTCSeconds(), width)],
  ['S', (date, width) => pad(date.getUTCMilliseconds(), width)],
  ['a', (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM')],
  ['Z', (_date, _width, zone) => zone(false)],
  ['X', (_date, _width, zone) => zone(true)],
]);

const part = (letters: string, date: Date, zone: (colon: boolean) => string): string => {
  const write = PARTS.get(letters.charAt(0));
  if (!write)
    throw new Error(
      `Utilities.formatDate: the local platform does not know the pattern ${letters}.`,
    );
  return write(date, letters.length, zone);
};

const zoneName = (timeZone: string): string =>
  timeZone === 'JST' ? 'Asia/Tokyo' : timeZone === 'GMT' ? 'UTC' : timeZone;

/** `Utilities.formatDate`: numeric SimpleDateFormat patterns, `'quoted text'` included; month and day names are refused. */
export const formatDate = (moment: number, timeZone: string, pattern: string): string => {
  const wall = wallClock(moment, zoneName(timeZone));
  const date = new Date(wall);
  const zone = (colon: boolean): string =>
    colon && wall === moment ? 'Z' : offset(wall, moment, colon);
  return pattern.replaceAll(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (match: string, quoted: string | undefined) => {
      if (quoted === undefined) {
        if (/^M{3,}$/.test(match))
          throw new Error(
            'Utilities.formatDate: the local platform writes months as numbers only.',
          );
        return part(match, date, zone);
      }
      return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    },
  );
};
