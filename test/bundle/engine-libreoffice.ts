import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import type { Calculated } from './calculated.ts';

const run = promisify(execFile);

/** Calculates on loading, always: otherwise LibreOffice trusts results that a file brings along. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Comma, quotes, UTF-8, values as they are and not as they are shown, every sheet into a file of its own. */
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/**
 * Opens .xlsx files in LibreOffice and gives the calculated values of each, in order.
 * @throws Error with a clear sentence when `soffice` is not on the PATH.
 */
export async function calculateWithLibreOffice(
  files: readonly Uint8Array[],
): Promise<Calculated[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mikiwame-formulas-'));
  try {
    const user = join(folder, 'profile');
    mkdirSync(join(user, 'user'), { recursive: true });
    writeFileSync(join(user, 'user', 'registrymodifications.xcu'), profile);
    const paths = files.map((bytes, index) => {
      const path = join(folder, `book${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'out');
    await office([
      `-env:UserInstallation=${pathToFileURL(user).href}`,
      '--headless',
      '--convert-to',
      csvFilter,
      '--outdir',
      out,
      ...paths,
    ]);
    return files.map((_, index) => readSheets(out, `book${index}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function office(args: string[]): Promise<void> {
  try {
    await run('soffice', args, {
      // A machine that does other work, too, takes minutes for fifty files.
      timeout: 600_000,
      maxBuffer: 10_000_000,
      // Sheet names become file names, which need a locale that can write them.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(
        'This test needs LibreOffice Calc: the program "soffice" is not on the PATH. Install libreoffice-calc and run it again.',
        { cause: error },
      );
    }
    throw error;
  }
}

/** One file per sheet, named after book and sheet. */
function readSheets(folder: string, book: string): Calculated {
  const start = `${book}-`;
  const sheets = new Map(
    readdirSync(folder)
      .filter((file) => file.startsWith(start) && file.endsWith('.csv'))
      .map((file) => [
        file.slice(start.length, -'.csv'.length).normalize('NFC'),
        parseCsv(readFileSync(join(folder, file), 'utf8')),
      ]),
  );
  return (sheetName, row, column) => {
    const cells = sheets.get(sheetName);
    if (!cells) throw new Error(`LibreOffice wrote no sheet ${sheetName} of ${book}`);
    return valueOf(cells[row]?.[column] ?? '');
  };
}

function valueOf(text: string): number | string {
  if (/^-?\d+(\.\d+)?(E[+-]\d+)?$/.test(text)) return Number(text);
  if (/^-?\d+(\.\d+)?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  return text;
}

/** Rows of fields; quotes and line breaks inside quoted fields as in RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\r?\n|$)/g)) {
    const [whole, field = '', end = ''] = match;
    if (whole === '' && match.index >= text.length) break;
    const value = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
    rows.at(-1)?.push(value);
    if (end !== ',') rows.push([]);
  }
  return rows;
}
