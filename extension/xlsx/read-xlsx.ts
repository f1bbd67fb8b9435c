import { type CellValue, readXlsx } from 'hucre/xlsx';

import { MikiwameError } from '#shared/errors.ts';

/** Rows that are read of a sheet; far more than any list of ours holds. */
const rowLimit = 3000;

/**
 * The cells of the first visible sheet of an .xlsx file as texts; of a formula its stored result, of a day `2027-01-12`.
 * @throws MikiwameError `file-not-ours` for a file that is no such workbook.
 */
export async function readSheet(bytes: Uint8Array): Promise<string[][]> {
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
      maxRows: rowLimit,
    });
    return (sheets[0]?.rows ?? []).map((row) => Array.from(row, textOf));
  } catch {
    throw new MikiwameError('file-not-ours');
  }
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
