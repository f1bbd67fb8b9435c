import { sheetPrefix } from '#shared/matrix/a1.ts';
import type { SheetCell, SheetModel, WorkbookModel } from '#shared/matrix/model.ts';

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
import { rangeOf } from './write-cells.ts';
import { sizeOf, writeSheet } from './write-model.ts';

/**
 * Lays out every sheet of the workbook: finds it by number or makes it, then writes it whole. What people typed stays in its cells, which
 * the model leaves where they are. Needs the lock. Ends with a flush and gives the workbook's new properties.
 * `revision` is that of the records which the model shows.
 */
export function layOut(
  spreadsheet: Spreadsheet,
  book: Book,
  model: WorkbookModel,
  revision: number,
): Book {
  const sheets = { ...book.sheets };
  const made = new Set<string>();
  // All sheets must be there before the first formula that names them.
  const places = model.sheets.map((sheetModel) => {
    const known = findSheet(spreadsheet, book, sheetModel.key);
    if (!known || book.sheets[sheetModel.key]?.rows === 0) made.add(sheetModel.key);
    const sheet = known ?? insertSheet(spreadsheet, sheetModel.name);
    sheets[sheetModel.key] = { id: sheet.getSheetId(), ...sizeOf(sheetModel) };
    return { sheet, sheetModel };
  });
  if (made.size > 0) writeBook({ ...book, sheets: asUnwritten(sheets, made) });
  const actualNames = places.map(({ sheet, sheetModel }) => ({
    prefix: sheetPrefix(sheetModel.name),
    actual: sheetPrefix(sheet.getName()),
  }));
  for (const { sheet, sheetModel } of places) {
    const before = made.has(sheetModel.key) ? null : (book.sheets[sheetModel.key] ?? null);
    writeSheet(sheet, withActualNames(sheetModel, actualNames), before);
    if (before === null) protect(sheet, sheetModel);
  }
  writeNamedRanges(spreadsheet, model, places);
  arrange(spreadsheet, places);
  const laidOut = { ...book, sheets, laidOut: revision, name: spreadsheet.getName() };
  SpreadsheetApp.flush();
  writeBook(laidOut);
  return laidOut;
}

/** So that a layout that breaks off neither makes the same sheets again nor takes them for written. */
function asUnwritten(sheets: Book['sheets'], made: ReadonlySet<string>): Book['sheets'] {
  const entries = Object.entries(sheets).map(([key, sheet]) => [
    key,
    made.has(key) ? { ...sheet, rows: 0 } : sheet,
  ]);
  return Object.fromEntries(entries);
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

type Place = { sheet: Sheet; sheetModel: SheetModel };

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
