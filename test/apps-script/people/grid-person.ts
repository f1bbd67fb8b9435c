import type { Book } from '#apps-script/local/book/book.ts';
import type { Area, Dimension, ReadValue, WrittenValue } from '#apps-script/local/protocol.ts';

/** A cell as it is written so that it is read back the same. */
const written = (value: ReadValue): WrittenValue =>
  typeof value === 'string' && value !== '' ? `'${value}` : value;

/** Somebody at the grid of one workbook, who knows the sheets by the names they had in the beginning. */
export class GridPerson {
  readonly book: Book;
  readonly #ids: ReadonlyMap<string, string>;

  constructor(book: Book) {
    this.book = book;
    this.#ids = new Map(book.sheets().map(({ name, id }) => [name, id]));
  }

  id(sheet: string): string {
    const id = this.#ids.get(sheet);
    if (id === undefined) throw new Error(`There is no sheet ${sheet}.`);
    return id;
  }

  /** The part of a sheet that is filled. */
  filled(sheet: string): Area {
    const sheetId = this.id(sheet);
    const { row, column } = this.book.lastCell(sheetId);
    return { sheetId, row: 0, column: 0, rows: Math.max(row, 1), columns: Math.max(column, 1) };
  }

  values(sheet: string): ReadValue[][] {
    return this.book.values(this.filled(sheet));
  }

  /** Where a key stands on the input sheet. */
  place(rowKey: string, columnKey: string): { row: number; column: number } {
    const values = this.values('入力');
    const column = values.map((row) => row.indexOf(columnKey)).find((at) => at >= 0) ?? -1;
    const row = values.findIndex((cells) => cells.includes(rowKey));
    if (row < 0 || column < 0) throw new Error(`${rowKey}/${columnKey} is not on the sheet.`);
    return { row, column };
  }

  type(sheet: string, row: number, column: number, value: WrittenValue): void {
    this.paste(sheet, row, column, [[value]]);
  }

  paste(
    sheet: string,
    row: number,
    column: number,
    values: readonly (readonly WrittenValue[])[],
  ): void {
    const columns = values[0]?.length ?? 0;
    const area = { sheetId: this.id(sheet), row, column, rows: values.length, columns };
    this.book.apply([{ kind: 'values', area, values }]);
  }

  insert(sheet: string, dimension: Dimension, before: number, count = 1): void {
    const sheetId = this.id(sheet);
    this.book.apply([{ kind: 'insert-headers', sheetId, dimension, before, count }]);
  }

  remove(sheet: string, dimension: Dimension, start: number, count = 1): void {
    const sheetId = this.id(sheet);
    this.book.apply([{ kind: 'delete-headers', sheetId, dimension, start, count }]);
  }

  hideHeaders(sheet: string, dimension: Dimension, start: number, hidden: boolean): void {
    const area = { sheetId: this.id(sheet), dimension, start, count: 1 };
    this.book.apply([{ kind: 'headers-hidden', ...area, hidden }]);
  }

  /** Puts the rows from `first` to the end of what is filled into the opposite order, contents only, as a sort does. */
  turnRows(sheet: string, first: number): void {
    const filled = this.filled(sheet);
    const area = { ...filled, row: first, rows: filled.rows - first };
    const values = this.book.values(area).toReversed();
    this.book.apply([{ kind: 'values', area, values: values.map((row) => row.map(written)) }]);
  }

  /** Moves a column of the input sheet behind all others, by copying, as cutting and pasting does. */
  moveColumnToEnd(sheet: string, column: number): void {
    const filled = this.filled(sheet);
    const whole = { ...filled, column, columns: 1 };
    const values = this.book.values(whole).map((row) => row.map(written));
    this.remove(sheet, 'COL', column);
    this.insert(sheet, 'COL', filled.columns - 1);
    this.book.apply([{ kind: 'values', area: { ...whole, column: filled.columns - 1 }, values }]);
  }

  clear(area: Area): void {
    this.book.apply([{ kind: 'clear', area, contents: true, formats: true }]);
  }

  rename(sheet: string, name: string): void {
    this.book.apply([{ kind: 'rename-sheet', sheetId: this.id(sheet), name }]);
  }

  hide(sheet: string, hidden: boolean): void {
    this.book.apply([{ kind: 'sheet-hidden', sheetId: this.id(sheet), hidden }]);
  }

  delete(sheet: string): void {
    this.book.apply([{ kind: 'delete-sheet', sheetId: this.id(sheet) }]);
  }

  move(sheet: string, index: number): void {
    this.book.apply([{ kind: 'move-sheet', sheetId: this.id(sheet), index }]);
  }

  duplicate(sheet: string, sheetNameTo: string): void {
    const sheetId = this.id(sheet);
    this.book.model.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo: '987654', sheetNameTo });
  }

  merge(sheet: string, row: number, column: number, rows: number, columns: number): void {
    const area = { sheetId: this.id(sheet), row, column, rows, columns };
    this.book.apply([{ kind: 'merge', area, merge: true }]);
  }

  filter(sheet: string): void {
    const sheetId = this.id(sheet);
    const { rows } = this.filled(sheet);
    // A filter in Sheets hides rows and moves none.
    for (let row = 5; row < rows; row += 2) this.hideHeaders(sheet, 'ROW', row, true);
    this.book.apply([{ kind: 'freeze', sheetId, dimension: 'ROW', count: 1 }]);
  }
}
