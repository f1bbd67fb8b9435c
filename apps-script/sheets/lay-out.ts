import { sheetPrefix } from '#shared/matrix/a1.ts';
import type { SheetCell, SheetModel, WorkbookModel } from '#shared/matrix/model.ts';
import type { InputReading } from '#shared/matrix/read.ts';

import { journalColumns } from '../store/journal.ts';
import { type Book, writeBook } from '../store/properties.ts';
import { growRecordSheet, recordSheetRows, writeRecordHead } from '../store/record-sheet.ts';
import {
  findSheet,
  protectionMark,
  recordsSheetName,
  type Sheet,
  type Spreadsheet,
} from './book-sheets.ts';
import { layoutByHeadings } from './input-by-headings.ts';
import { readInput } from './input.ts';
import { updateInput } from './update-input.ts';
import { rangeOf } from './write-cells.ts';
import { writeCharts } from './write-charts.ts';
import { type Size, sizeOf, writeSheet } from './write-model.ts';

/** The workbook to write, given what people typed and where; `null` while there is nothing to show. */
export type Describe = (reading: InputReading) => WorkbookModel | null;

/** People may move things while the sheets are written; then they are written again, but not for ever. */
const attempts = 3;

/**
 * Lays out every sheet of the workbook: finds it by number or makes it, then writes it whole. What people typed stays in its cells, which
 * the model leaves where they are. Needs the lock. Ends with a flush and gives the workbook's new properties.
 * `revision` is that of the records which `describe` shows.
 */
export function layOut(
  spreadsheet: Spreadsheet,
  book: Book,
  describe: Describe,
  revision: number,
): void {
  let { sheets, charts, laidOut } = book;
  let layout: InputReading['layout'] = null;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const reading = readInput(spreadsheet, { ...book, sheets });
    // Where somebody wrote over the keys, everything stands where it stood when they were last read.
    layout = reading.layout ?? layout ?? layoutOfUnkeyed(spreadsheet, book);
    const model = describe({ ...reading, layout });
    if (!model) {
      writeBook({ ...book, sheets });
      return;
    }
    const places = makeSheets(spreadsheet, { ...book, sheets }, model);
    const isSettled = writePlaces(spreadsheet, model, places);
    charts = chartsOf(places, charts);
    sheets = sizesOf(sheets, places, isSettled);
    if (!isSettled) continue;
    laidOut = revision;
    break;
  }
  SpreadsheetApp.flush();
  writeBook({ ...book, sheets, charts, laidOut, name: spreadsheet.getName() });
}

/** Where things stand in an input sheet that was laid out before and whose keys cannot be read; two service calls. */
function layoutOfUnkeyed(spreadsheet: Spreadsheet, book: Book): InputReading['layout'] {
  const valuesOf = (key: SheetModel['key']) =>
    findSheet(spreadsheet, book, key)?.getDataRange().getValues() ?? [];
  return layoutByHeadings(valuesOf('input'), valuesOf('aggregate'));
}

/** All sheets must be there before the first formula that names them. */
function makeSheets(spreadsheet: Spreadsheet, book: Book, model: WorkbookModel): Place[] {
  const places = model.sheets.map((sheetModel): Place => {
    const known = findSheet(spreadsheet, book, sheetModel.key);
    const before = known ? (book.sheets[sheetModel.key] ?? null) : null;
    const sheet = known ?? insertSheet(spreadsheet, sheetModel.name);
    return { sheet, sheetModel, before: before?.rows === 0 ? null : before };
  });
  if (places.some(({ before }) => before === null))
    writeBook({ ...book, sheets: sizesOf(book.sheets, places, false) });
  return places;
}

/** Whether everything was written where it belongs: nobody renamed or moved anything meanwhile. */
function writePlaces(
  spreadsheet: Spreadsheet,
  model: WorkbookModel,
  places: readonly Place[],
): boolean {
  const names = namesOf(places);
  let isSettled = true;
  for (const { sheet, sheetModel, before } of places) {
    const renamed = withActualNames(sheetModel, names);
    if (before && sheetModel.writer === 'people') {
      isSettled = updateInput(sheet, renamed) && isSettled;
    } else {
      writeSheet(sheet, renamed, before);
    }
    if (before === null) protect(sheet, sheetModel);
  }
  writeNamedRanges(spreadsheet, model, places);
  arrange(spreadsheet, places);
  return isSettled && JSON.stringify(namesOf(places)) === JSON.stringify(names);
}

function namesOf(places: readonly Place[]): { prefix: string; actual: string }[] {
  return places.map(({ sheet, sheetModel }) => ({
    prefix: sheetPrefix(sheetModel.name),
    actual: sheetPrefix(sheet.getName()),
  }));
}

/** Numbers and sizes of the sheets; one that was made and not written whole has no rows, so that it is written again and not made again. */
function sizesOf(
  known: Book['sheets'],
  places: readonly Place[],
  isWritten: boolean,
): Book['sheets'] {
  const sheets = { ...known };
  for (const { sheet, sheetModel, before } of places) {
    const { rows, columns } = sizeOf(sheetModel);
    const isUnwritten = before === null && !isWritten;
    sheets[sheetModel.key] = { id: sheet.getSheetId(), rows: isUnwritten ? 0 : rows, columns };
  }
  return sheets;
}

/** The sheet that keeps the records, made where it is missing. */
export function ensureRecordSheet(spreadsheet: Spreadsheet, book: Book): Book {
  const known = findSheet(spreadsheet, book, 'records');
  const size = { rows: recordSheetRows, columns: journalColumns };
  const sheet = known ?? insertSheet(spreadsheet, recordsSheetName);
  growRecordSheet(sheet, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  if (known) return book;
  writeRecordHead(sheet);
  sheet
    .protect()
    .setDescription(protectionMark + recordsSheetName)
    .setWarningOnly(true);
  if (spreadsheet.getNumSheets() > 1) sheet.hideSheet();
  return {
    ...book,
    sheets: { ...book.sheets, records: { id: sheet.getSheetId(), ...size } },
  };
}

/** A new last tab. Where people already have one of that name, it gets a number: nothing of theirs is touched. */
function insertSheet(spreadsheet: Spreadsheet, name: string): Sheet {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
  return spreadsheet.insertSheet(free, taken.size);
}

/** Formulas name sheets; where people gave a tab another name, they must name that. */
function withActualNames(
  sheetModel: SheetModel,
  names: readonly { prefix: string; actual: string }[],
): SheetModel {
  const renamed = names.filter(({ prefix, actual }) => prefix !== actual);
  if (renamed.length === 0) return sheetModel;
  const cells = sheetModel.cells.map((row) =>
    row.map((cell): SheetCell => {
      if (cell.content.kind !== 'formula') return cell;
      const formula = renamed.reduce(
        (text, { prefix, actual }) => text.split(prefix).join(actual),
        cell.content.formula,
      );
      return { ...cell, content: { kind: 'formula', formula } };
    }),
  );
  return { ...sheetModel, cells };
}

function protect(sheet: Sheet, { writer, name }: SheetModel): void {
  if (writer !== 'people')
    sheet
      .protect()
      .setDescription(protectionMark + name)
      .setWarningOnly(true);
}

/** A workbook without its charts is whole, so what a chart meets stops nothing. */
function chartsOf(places: readonly Place[], made: Book['charts']): Book['charts'] {
  try {
    return places.reduce(
      (charts, { sheet, sheetModel, before }) => writeCharts(sheet, sheetModel, before, charts),
      made,
    );
  } catch {
    return made;
  }
}

/** `before`: the size that a sheet was given when it was last written; `null` for one that never was. */
type Place = { sheet: Sheet; sheetModel: SheetModel; before: Size | null };

function writeNamedRanges(
  spreadsheet: Spreadsheet,
  model: WorkbookModel,
  places: readonly Place[],
): void {
  for (const { name, sheet: key, area } of model.namedRanges) {
    const place = places.find(({ sheetModel }) => sheetModel.key === key);
    if (place) spreadsheet.setNamedRange(name, rangeOf(place.sheet, area));
  }
}

function arrange(spreadsheet: Spreadsheet, places: readonly Place[]): void {
  for (const { sheet, sheetModel } of places) {
    if (sheetModel.hidden && !sheet.isSheetHidden()) sheet.hideSheet();
  }
  const records = spreadsheet.getSheetByName(recordsSheetName);
  if (records && !records.isSheetHidden()) records.hideSheet();
}
