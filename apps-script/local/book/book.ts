import type { CollaborationMessage, Model } from '@odoo/o-spreadsheet';

import type { ChartInfo } from '../chart-info.ts';
import { type ParseProfile, parseTyped } from '../parse.ts';
import type {
  Area,
  FormatRule,
  LinkedText,
  Protection,
  ReadValue,
  SheetInfo,
  StyleChange,
  Validation,
  Write,
} from '../protocol.ts';
import { type AnnotationData, Annotations } from './annotations.ts';
import { Broker } from './broker.ts';
import {
  checkValue,
  mapCells,
  readDisplay,
  readFormula,
  readLink,
  readValues,
  type WriteSettings,
  writeLink,
  writeValue,
} from './cells.ts';
import { readCharts, writeChart } from './charts.ts';
import { createModel, type Dispatch, transact, type WorkbookData } from './engine.ts';
import {
  readNumberFormat,
  readStyle,
  writeBorder,
  writeNumberFormats,
  writeStyles,
} from './looks.ts';
import { clip, personEdit, type PersonEdit } from './person-edit.ts';
import { readRules, readValidations, writeRules, writeValidations } from './rules.ts';
import { strict } from './strict-dispatch.ts';
import * as structure from './structure.ts';

/** A book as plain JSON. */
export interface BookData {
  readonly model: WorkbookData | { readonly sheets: readonly object[] };
  readonly annotations: AnnotationData;
}

export interface BookSettings {
  readonly profile: ParseProfile;
  readonly locale: string;
  readonly timeZone: string;
  /** The calendar year now, for dates typed without one. */
  readonly year: () => number;
}

/** What a new file at Google looks like: one sheet of 1,000 rows and 26 columns. */
export const newBookData = (locale: string): BookData => ({
  model: {
    sheets: [
      {
        id: '0',
        name: locale.startsWith('ja') ? 'シート1' : 'Sheet1',
        rowNumber: structure.NEW_SHEET.rows,
        colNumber: structure.NEW_SHEET.cols,
      },
    ],
  },
  annotations: { notes: [], protections: [], charts: 0 },
});

type AreaWrite = Exclude<Extract<Write, { area: Area }>, { kind: 'named-range' }>;

const isAreaWrite = (write: Write): write is AreaWrite =>
  'area' in write && write.kind !== 'named-range';

/** The content of the local spreadsheet: the engine's model, what the engine lacks, and the line to other clients. */
export class Book {
  readonly broker: Broker;
  readonly model: Model;
  readonly #annotations: Annotations;
  readonly #settings: BookSettings;

  constructor(data: BookData, settings: BookSettings) {
    this.#settings = settings;
    this.#annotations = new Annotations(data.annotations);
    this.broker = new Broker('revisionId' in data.model ? data.model.revisionId : 'START_REVISION');
    this.model = createModel(data.model, this.broker);
    this.broker.onNewMessage('annotations', (message) => this.#follow(message));
  }

  sheets(): readonly SheetInfo[] {
    return structure.readSheets(this.model);
  }

  /** Id of the sheet with this name, or null. */
  sheetId(name: string): string | null {
    return this.sheets().find((sheet) => sheet.name === name)?.id ?? null;
  }

  lastCell(sheetId: string): { readonly row: number; readonly column: number } {
    return structure.lastCell(this.model, sheetId);
  }

  values(area: Area): ReadValue[][] {
    structure.checkArea(this.model, area);
    return readValues(this.model, area, this.#settings.timeZone);
  }

  formulas(area: Area): string[][] {
    return this.#read(area, (position) => readFormula(this.model, position));
  }

  displayValues(area: Area): string[][] {
    return this.#read(area, (position) => readDisplay(this.model, position));
  }

  numberFormats(area: Area): string[][] {
    structure.checkArea(this.model, area);
    return mapCells(area, (position) => readNumberFormat(this.model, position));
  }

  styles(area: Area): StyleChange[][] {
    return this.#read(area, (position) => readStyle(this.model.getters.getCellStyle(position)));
  }

  links(area: Area): LinkedText[][] {
    return this.#read(area, (position) => readLink(this.model, position));
  }

  notes(area: Area): string[][] {
    return this.#read(area, ({ sheetId, row, col }) => this.#annotations.note(sheetId, row, col));
  }

  validations(area: Area): (Validation | null)[][] {
    structure.checkArea(this.model, area);
    return readValidations(this.model, area);
  }

  formatRules(sheetId: string): readonly FormatRule[] {
    return readRules(this.model, sheetId);
  }

  protections(sheetId: string): readonly Protection[] {
    return this.#annotations.protections(sheetId);
  }

  charts(sheetId: string): readonly ChartInfo[] {
    return readCharts(this.model, sheetId);
  }

  /** A chart's number that no chart has or had. */
  freeChartId(): number {
    return this.#annotations.nextChart();
  }

  namedRange(name: string): Area | null {
    const range = this.model.getters.getNamedRange(name)?.range;
    if (!range) return null;
    const { zone } = range;
    return {
      sheetId: range.sheetId,
      row: zone.top,
      column: zone.left,
      rows: zone.bottom - zone.top + 1,
      columns: zone.right - zone.left + 1,
    };
  }

  /** A sheet id that no sheet has or had. */
  freeSheetId(): string {
    const taken = new Set(this.sheets().map((sheet) => sheet.gid));
    let id = 1_000_001;
    while (taken.has(id)) id += 7919;
    return String(id);
  }

  /**
   * Applies a queue of writes as one revision. Checks every value and area first: when one is bad it throws Google's
   * sentence and nothing of the queue is applied.
   */
  apply(writes: readonly Write[]): void {
    for (const write of writes) {
      if (isAreaWrite(write)) structure.checkArea(this.model, write.area);
      if (write.kind === 'values') for (const row of write.values) row.forEach(checkValue);
    }
    let failure: unknown = null;
    transact(this.model, (dispatch) => {
      const checked = strict(dispatch);
      try {
        for (const write of writes) this.#write(checked, write);
      } catch (error) {
        failure = error;
      }
    });
    if (failure !== null) throw failure;
  }

  /**
   * Takes a message of a person's grid and passes it on. Returns what was typed or cleared in it, or null when the
   * message was dropped or touches no content. What the engine reads otherwise than Google (¥1,200) is put right.
   */
  receive(message: CollaborationMessage): PersonEdit | null {
    const edit = personEdit(this.model, message);
    const oldValues =
      edit && edit.area.rows * edit.area.columns === 1 ? this.values(edit.area) : null;
    if (!this.broker.receive(message) || !edit) return null;
    const area = clip(this.model, edit.area);
    if (!area) return null;
    this.#settle(area, edit.typed);
    return { area, ...(oldValues?.[0]?.[0] === undefined ? {} : { oldValue: oldValues[0][0] }) };
  }

  export(): BookData {
    return { model: this.model.exportData(), annotations: this.#annotations.export() };
  }

  async close(): Promise<void> {
    this.broker.leave('annotations');
    await this.model.leaveSession();
  }

  #settle(area: Area, typed: string | null): void {
    if (typed === null) return;
    const parsed = parseTyped(typed, this.#writeSettings());
    const value = this.values(area)[0]?.[0];
    if (parsed.kind === 'number' && typeof value === 'string')
      this.apply([{ kind: 'values', area, values: [[typed]] }]);
  }

  #writeSettings(): WriteSettings {
    const { profile, locale, timeZone, year } = this.#settings;
    return { profile, locale, timeZone, year: year() };
  }

  #read<T>(
    area: Area,
    read: (position: { sheetId: string; row: number; col: number }) => T,
  ): T[][] {
    structure.checkArea(this.model, area);
    return mapCells(area, read);
  }

  #write(dispatch: Dispatch, write: Write): void {
    const { model } = this;
    if ('dimension' in write) return structure.writeHeaders(model, dispatch, write);
    if (isAreaWrite(write)) return this.#writeArea(dispatch, write);
    if (write.kind === 'format-rules')
      return writeRules(model, dispatch, write.sheetId, write.rules);
    if (write.kind === 'named-range')
      return structure.writeNamedRange(model, dispatch, write.name, write.area);
    if (write.kind === 'protect')
      return this.#annotations.protect(write.sheetId, write.id, write.protection);
    if (write.kind === 'chart')
      return writeChart(model, dispatch, write.sheetId, write.id, write.chart);
    if (write.kind === 'rename-book')
      throw new Error('The name of the file is not part of its content.');
    return structure.writeSheet(model, dispatch, write);
  }

  #writeArea(dispatch: Dispatch, write: AreaWrite): void {
    const { kind, area } = write;
    if (kind === 'style') return writeStyles(this.model, dispatch, write);
    if (kind === 'number-format') return writeNumberFormats(this.model, dispatch, write);
    if (kind === 'border') return writeBorder(this.model, dispatch, area, write.border);
    if (kind === 'notes') return this.#annotations.setNotes(area, write.notes);
    if (kind === 'validation') return writeValidations(this.model, dispatch, write);
    if (kind === 'clear') return structure.clearArea(dispatch, area, write.contents, write.formats);
    if (kind === 'merge') return structure.writeMerge(this.model, dispatch, area, write.merge);
    return this.#writeCells(dispatch, write);
  }

  #writeCells(
    dispatch: Dispatch,
    write: Extract<Write, { kind: 'values' | 'formulas' | 'links' }>,
  ): void {
    const { model } = this;
    const settings = this.#writeSettings();
    mapCells(write.area, (position, row, column) => {
      if (write.kind === 'links')
        writeLink(
          model,
          dispatch,
          position,
          write.links[row]?.[column] ?? { text: '', url: null },
          settings,
        );
      else if (write.kind === 'values')
        writeValue(model, dispatch, position, write.values[row]?.[column] ?? '', settings);
      else dispatch('UPDATE_CELL', { ...position, content: write.formulas[row]?.[column] ?? '' });
    });
  }

  #follow(message: CollaborationMessage): void {
    if (message.type !== 'REMOTE_REVISION') return;
    for (const command of message.commands)
      if ('type' in command) this.#annotations.follow(command);
  }
}
