import { MikiwameError, reasonOf } from '#shared/errors.ts';
import { isWebAppAddress } from '#shared/wire/invite.ts';

import { type Spreadsheet, sheetOf } from './sheets/book-sheets.ts';
import { readInput } from './sheets/input.ts';
import { ensureRecordSheet, layOut } from './sheets/lay-out.ts';
import { describing, modelOf } from './sheets/model-of.ts';
import { planRefresh, writeBlocks } from './sheets/refresh.ts';
import { withoutDeletedCharts } from './sheets/write-charts.ts';
import { type Journal, readJournal, salvage, staleParts } from './store/journal.ts';
import { takeLock } from './store/lock.ts';
import { type Book, readProperties, writeBook, writeProblem } from './store/properties.ts';
import { readRecordSheet, writeJournal } from './store/record-sheet.ts';

/** Makes this file a workbook: its id, its sheets. Doing it again makes what is missing and loses nothing. */
export function setUpWorkbook(spreadsheet: Spreadsheet): void {
  takeLock();
  const book = prepare(spreadsheet);
  const sheet = sheetOf(spreadsheet, book, 'records');
  refresh(spreadsheet, book, readJournal(readRecordSheet(sheet)));
}

function prepare(spreadsheet: Spreadsheet): Book {
  const book = ensureRecordSheet(spreadsheet, {
    ...(readProperties().book ?? newBook()),
    name: spreadsheet.getName(),
    url: spreadsheet.getUrl(),
  });
  writeBook(book);
  return book;
}

/**
 * Writes all sheets anew from the records, making those and the charts that somebody deleted. What people typed stays. Records that somebody damaged are
 * dropped; the epoch of revisions that this opens tells every member's device to hand over all of its own again.
 */
export function rebuild(spreadsheet: Spreadsheet): void {
  takeLock();
  const book = prepare(spreadsheet);
  const sheet = sheetOf(spreadsheet, book, 'records');
  const { journal, damaged } = salvage(readRecordSheet(sheet));
  if (damaged) {
    const at = new Date().toISOString();
    writeJournal(sheet, journal, { operationId: 'repair', member: '', at, stale: [] });
  }
  refresh(spreadsheet, withoutDeletedCharts(spreadsheet, book), journal);
  writeProblem(null);
}

/**
 * Writes what earlier pushes left older than the records; for when a person opens the file. Never throws: what fails is noted for the
 * sidebar, as nobody sees the end of a trigger.
 */
export function catchUp(spreadsheet: Spreadsheet): void {
  const { book, problem } = readProperties();
  if (!book) return;
  try {
    writeStale(spreadsheet, book);
  } catch (error) {
    const reason = reasonOf(error, 'workbook-busy');
    if (reason === 'workbook-busy' || problem?.reason === reason) return;
    writeProblem({ reason, detail: String(error).slice(0, 300), at: new Date().toISOString() });
  }
}

function writeStale(spreadsheet: Spreadsheet, book: Book): void {
  const sheet = sheetOf(spreadsheet, book, 'records');
  if (staleParts(readJournal(readRecordSheet(sheet)), book).length === 0) return;
  takeLock();
  const journal = readJournal(readRecordSheet(sheet));
  const model = modelOf(journal, readInput(spreadsheet, book), Date.now());
  const plan = planRefresh(model, model, staleParts(journal, book), book, Infinity);
  if (plan.layout && model) {
    refresh(spreadsheet, book, journal);
    return;
  }
  writeBlocks(spreadsheet, book, plan.blocks);
  SpreadsheetApp.flush();
  writeBook({ ...book, laidOut: journal.revision });
}

/**
 * Keeps the address of the deployed web app as the owner pasted it.
 * @throws MikiwameError `address-not-workbook` when it is none, or when the workbook is not set up; `workbook-busy`.
 */
export function saveAddress(text: string): void {
  const address = text.trim();
  takeLock();
  const { book } = readProperties();
  if (!book || !isWebAppAddress(address)) throw new MikiwameError('address-not-workbook', address);
  writeBook({ ...book, address });
}

function refresh(spreadsheet: Spreadsheet, book: Book, journal: Journal): void {
  layOut(spreadsheet, book, describing(journal, Date.now()), journal.revision);
}

function newBook(): Book {
  const workbookId = Utilities.getUuid().split('-').join('').slice(0, 16);
  return { workbookId, name: '', url: '', address: '', sheets: {}, charts: {}, laidOut: 0 };
}
