import type { CollaborationMessage } from '@odoo/o-spreadsheet';

import type { Area, Dimension, Protection } from '../protocol.ts';

interface Note {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Notes, protections and how many charts were made, as plain JSON. */
export interface AnnotationData {
  readonly notes: readonly Note[];
  readonly protections: readonly (Protection & { readonly sheetId: string })[];
  readonly charts: number;
}

type Command = Extract<
  CollaborationMessage,
  { type: 'REMOTE_REVISION'; timestamp?: number }
>['commands'][number];

/** Notes and sheet protections, which the engine does not know. Notes move with rows and columns; undo does not reach them. */
export class Annotations {
  #notes: Note[] = [];
  #protections: (Protection & { readonly sheetId: string })[] = [];
  #charts: number;

  constructor(data: AnnotationData) {
    this.#notes = [...data.notes];
    this.#protections = [...data.protections];
    this.#charts = data.charts;
  }

  note(sheetId: string, row: number, column: number): string {
    return (
      this.#notes.find(
        (note) => note.sheetId === sheetId && note.row === row && note.column === column,
      )?.text ?? ''
    );
  }

  /** Writes one note per cell; an empty text removes it. */
  setNotes(area: Area, notes: readonly (readonly string[])[]): void {
    const { sheetId } = area;
    this.#notes = this.#notes.filter(
      (note) =>
        note.sheetId !== sheetId ||
        note.row < area.row ||
        note.row >= area.row + area.rows ||
        note.column < area.column ||
        note.column >= area.column + area.columns,
    );
    notes.forEach((texts, row) =>
      texts.forEach((text, column) => {
        if (text !== '')
          this.#notes.push({ sheetId, row: area.row + row, column: area.column + column, text });
      }),
    );
  }

  protections(sheetId: string): readonly Protection[] {
    return this.#protections
      .filter((protection) => protection.sheetId === sheetId)
      .map(({ id, description, warningOnly }) => ({ id, description, warningOnly }));
  }

  /** Adds, changes or, with null, removes a protection. */
  protect(sheetId: string, id: number, protection: Protection | null): void {
    this.#protections = this.#protections.filter(
      (other) => other.sheetId !== sheetId || other.id !== id,
    );
    if (protection) this.#protections.push({ ...protection, sheetId });
  }

  /** A number for a new chart, which none had before: numbers are not given twice, as at Google. */
  nextChart(): number {
    this.#charts += 1;
    return this.#charts * 7919 + 1_000_001;
  }

  /** Follows a command of anyone: rows and columns that come or go, sheets that go. */
  follow(command: Command): void {
    if (command.type === 'DELETE_SHEET') {
      this.#notes = this.#notes.filter((note) => note.sheetId !== command.sheetId);
      this.#protections = this.#protections.filter(
        (protection) => protection.sheetId !== command.sheetId,
      );
    }
    if (command.type === 'ADD_COLUMNS_ROWS') {
      const first = command.position === 'before' ? command.base : command.base + 1;
      this.#move(command.sheetId, command.dimension, (index) =>
        index >= first ? index + command.quantity : index,
      );
    }
    if (command.type === 'REMOVE_COLUMNS_ROWS') {
      const gone = new Set(command.elements);
      this.#move(command.sheetId, command.dimension, (index) =>
        gone.has(index)
          ? null
          : index - command.elements.filter((element) => element < index).length,
      );
    }
  }

  export(): AnnotationData {
    return { notes: this.#notes, protections: this.#protections, charts: this.#charts };
  }

  #move(sheetId: string, dimension: Dimension, place: (index: number) => number | null): void {
    const key = dimension === 'ROW' ? 'row' : 'column';
    this.#notes = this.#notes.flatMap((note) => {
      if (note.sheetId !== sheetId) return [note];
      const index = place(note[key]);
      return index === null ? [] : [{ ...note, [key]: index }];
    });
  }
}
