import { MikiwameError } from '#shared/errors.ts';
import { parseCsv } from '#shared/importing/csv.ts';
import type { Grid } from '#shared/importing/head.ts';

/** The largest file that is read, in bytes. */
const fileLimit = 10_000_000;

/**
 * The cells of a sheet in a file: an .xlsx workbook, known by how it begins whatever its name, or a CSV text in UTF-8, UTF-16 or, as
 * spreadsheet programs in Japan write it, Shift_JIS.
 * @throws MikiwameError `file-too-large`; `file-not-ours` for a workbook that cannot be read.
 */
export async function gridOfFile(file: Blob): Promise<Grid> {
  if (file.size > fileLimit) throw new MikiwameError('file-too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { readSheet } = await import('#extension/xlsx/read-xlsx.ts');
    return readSheet(bytes);
  }
  return parseCsv(textOf(bytes));
}

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
