import type { Bench } from './bench.ts';
import type { Observation } from './probe.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A value of a cell that JSON can hold: a date as the clock of the file shows it, a number to 12 digits, so that engines agree. */
export function plain(bench: Bench, value: unknown): Observation {
  if (value instanceof Date) {
    return `date ${Utilities.formatDate(value, bench.file.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss')}`;
  }
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (typeof value === 'string') return briefly(value);
  return typeof value === 'boolean' ? value : `${typeof value} ${String(value)}`;
}

/** A text as it is, or its length, beginning and end when it is long. */
export function briefly(text: string): Observation {
  if (text.length <= 200) return text;
  return { length: text.length, start: text.slice(0, 20), end: text.slice(-20) };
}

/** All that a script can read of one cell's content; what is as usual (shown as it is, no formula, no format) is left out. */
export function contentOf(bench: Bench, cell: Range): Observation {
  const value = plain(bench, cell.getValue());
  const [shown, formula, format] = [
    cell.getDisplayValue(),
    cell.getFormula(),
    cell.getNumberFormat(),
  ];
  return {
    value,
    ...(typeof value !== 'object' && shown === String(value) ? {} : { shown: briefly(shown) }),
    ...(formula === '' ? {} : { formula }),
    ...(format === 'General' ? {} : { format }),
  };
}

/** The values of a range, row by row. */
export function valuesOf(bench: Bench, range: Range): Observation {
  return range.getValues().map((row) => row.map((value) => plain(bench, value)));
}

/** Characters that nobody sees or can tell apart, as ranges of UTF-16 units: blanks, signs of direction, joiners and combining marks. */
const unseen: readonly (readonly [first: number, last: number])[] = [
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x200b, 0x200f],
  [0x2028, 0x202f],
  [0x2060, 0x206f],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff0, 0xffff],
];

/** A value as JSON in which nothing is invisible: what no eye could tell apart is written as JSON can. */
export function visible(value: unknown): string {
  return JSON.stringify(value).replace(/[^ -~]/g, (character) => {
    const unit = character.charCodeAt(0);
    const hidden = unseen.some(([first, last]) => unit >= first && unit <= last);
    return hidden ? `\\u${`000${unit.toString(16)}`.slice(-4)}` : character;
  });
}

/** An observation without the year of today, which dates typed without a year belong to. */
export function withoutYear(observation: Observation): Observation {
  const year = String(new Date().getFullYear());
  const text = JSON.stringify(observation).split(year).join('YEAR');
  const parsed: Observation = JSON.parse(text);
  return parsed;
}
