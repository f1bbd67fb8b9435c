import { attempt } from './attempt.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The part of the file that probes may touch: a sheet of their own, and keys and names of their own. */
export interface Bench {
  readonly file: Spreadsheet;
  /** The temporary sheet of the group, new and empty when the group starts. */
  readonly sheet: Sheet;
  /** Name of that sheet. */
  readonly sheetName: string;
  /** Cells that no probe of the group has used yet: below all earlier ones, from column A on. */
  block(rows?: number, columns?: number): Range;
  /** A key of our own for properties and cache, which are rid of it in the end. */
  key(name: string): string;
  /** A name of our own for a range, which the file is rid of in the end. */
  rangeName(name: string): string;
}

/** Begins the name of each sheet that the self-test makes. */
const sheetNameStart = 'Mikiwame self-test (temporary)';

const keyStart = 'mikiwame-self-test-';
const rangeNameStart = 'mikiwame_self_test_';

/** Lets `work` happen on a new sheet, and takes away afterwards whatever it left, also when it fails. */
export function withBench<Result>(file: Spreadsheet, work: (bench: Bench) => Result): Result {
  const sheetName = freeName(file);
  const [keys, rangeNames] = [new Set<string>(), new Set<string>()];
  const sheet = file.insertSheet(sheetName, file.getNumSheets());
  let used = 0;
  const bench: Bench = {
    file,
    sheet,
    sheetName,
    block: (rows = 1, columns = 1) => {
      used += rows;
      return sheet.getRange(used - rows + 1, 1, rows, columns);
    },
    key: (name) => noted(keys, keyStart + name),
    rangeName: (name) => noted(rangeNames, rangeNameStart + name),
  };
  try {
    return work(bench);
  } finally {
    // What a probe left in the queue must not keep us from clearing up.
    attempt(() => SpreadsheetApp.flush());
    for (const name of rangeNames) attempt(() => file.removeNamedRange(name));
    for (const key of keys) forget(key);
    // A sheet that cannot be deleted is told of in the report, which must not be lost for it.
    attempt(() => file.deleteSheet(sheet));
    attempt(() => SpreadsheetApp.flush());
  }
}

/** How many sheets are there that a self-test made: of this run or of one that was cut off. */
export function leftSheets(file: Spreadsheet): number {
  return file.getSheets().filter((sheet) => sheet.getName().startsWith(sheetNameStart)).length;
}

function noted(names: Set<string>, name: string): string {
  names.add(name);
  return name;
}

function forget(key: string): void {
  attempt(() => PropertiesService.getScriptProperties().deleteProperty(key));
  attempt(() => PropertiesService.getDocumentProperties().deleteProperty(key));
  attempt(() => CacheService.getScriptCache().remove(key));
}

/** A name that no sheet has: one of an earlier run that was cut off may still be there, and is not ours to judge. */
function freeName(file: Spreadsheet): string {
  let [name, number] = [sheetNameStart, 1];
  while (file.getSheetByName(name)) {
    number += 1;
    name = `${sheetNameStart} ${number}`;
  }
  return name;
}
