import * as z from 'zod/mini';

import { tableLimits } from './table-limits.ts';

const cellSchema = z.string().check(z.maxLength(tableLimits.cell));
const rowSchema = z.array(cellSchema).check(z.minLength(1), z.maxLength(tableLimits.columns));

/**
 * A table or list of a page as cells (表), every row with the same number of them: a cell that spans several places stands in each. The
 * first `headerRows` rows and `headerColumns` columns say what the others are.
 */
export const tableSchema = z
  .strictObject({
    cells: z.array(rowSchema).check(z.minLength(1), z.maxLength(tableLimits.rows)),
    headerRows: z.int().check(z.gte(0)),
    headerColumns: z.int().check(z.gte(0)),
  })
  .check(
    z.refine(({ cells }) => cells.every((row) => row.length === cells[0]?.length)),
    z.refine(({ cells }) => lengthOf(cells) <= tableLimits.text),
  );
export type Table = z.infer<typeof tableSchema>;

function lengthOf(cells: readonly (readonly string[])[]): number {
  return cells.reduce((sum, row) => sum + row.reduce((own, text) => own + text.length, 0), 0);
}
