import type { Book } from '#apps-script/local/book/book.ts';
import type { ReadValue, WrittenValue } from '#apps-script/local/protocol.ts';

import { oneOf, type Random } from './random.ts';

const recordColumns = 31;

/** A cell as it is written so that it is read back the same. */
const written = (value: ReadValue): WrittenValue =>
  typeof value === 'string' && value !== '' ? `'${value}` : value;

const rowOf = (book: Book, sheetId: string, row: number): WrittenValue[][] =>
  book
    .values({ sheetId, row, column: 0, rows: 1, columns: recordColumns })
    .map((cells) => cells.map(written));

/** Somebody who shows the hidden sheet of records, waves the warning away and puts an empty row in, or moves rows about. */
export function meddle(book: Book, random: Random): void {
  const sheetId = book.sheetId('_records');
  if (sheetId === null) throw new Error('There is no sheet of records.');
  const used = book.lastCell(sheetId).row;
  if (used < 3) return;
  const row = 1 + Math.floor(random() * (used - 1));
  if (random() < 0.5) {
    book.apply([{ kind: 'insert-headers', sheetId, dimension: 'ROW', before: row, count: 1 }]);
    return;
  }
  const other = 1 + Math.floor(random() * (used - 1));
  const area = { sheetId, column: 0, rows: 1, columns: recordColumns };
  const [first, second] = [rowOf(book, sheetId, row), rowOf(book, sheetId, other)];
  book.apply([
    { kind: 'values', area: { ...area, row }, values: second },
    { kind: 'values', area: { ...area, row: other }, values: first },
  ]);
}

/** What somebody typed on the people's sheet, one line for each cell that is theirs. */
export class Typist {
  readonly typed: string[] = [];

  /** Types a new text behind the words of the sheet, or puts an empty row in at its end. */
  type(book: Book, random: Random): void {
    const sheetId = book.sheetId('入力');
    if (sheetId === null) return;
    const { row } = book.lastCell(sheetId);
    const text = `覚書 ${this.typed.length + 1} ${oneOf(random, ['=1', '3-4', '物流'])}`;
    const area = { sheetId, row, column: 3, rows: 1, columns: 1 };
    const sheet = book.sheets().find(({ id }) => id === sheetId);
    if (!sheet || row >= sheet.maxRows) return;
    book.apply([{ kind: 'values', area, values: [[`'${text}`]] }]);
    this.typed.push(text);
  }

  /** Typed texts that stand nowhere on the sheet any more. */
  missing(book: Book): string[] {
    const sheetId = book.sheetId('入力');
    if (sheetId === null) return [];
    const { row, column } = book.lastCell(sheetId);
    const area = { sheetId, row: 0, column: 0, rows: row, columns: column };
    const standing = new Set(book.values(area).flat());
    return this.typed.filter((text) => !standing.has(text));
  }
}
