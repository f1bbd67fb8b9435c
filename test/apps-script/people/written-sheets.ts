import * as z from 'zod/mini';

import type { InProcessWorkbook } from '#apps-script/local/in-process.ts';
import type { ReadValue } from '#apps-script/local/protocol.ts';

const bookSchema = z.looseObject({
  sheets: z.record(z.string(), z.looseObject({ id: z.number() })),
});

/** The values of the script's sheets by key, found by the numbers under which the script finds them; without those that are gone. */
export function writtenSheets(workbook: InProcessWorkbook): Map<string, ReadValue[][]> {
  const { book } = workbook;
  const { properties } = workbook.snapshot();
  const stored = z.looseObject({ script: z.record(z.string(), z.string()) }).parse(properties);
  const { sheets } = bookSchema.parse(JSON.parse(stored.script['book'] ?? ''));
  const tabs = new Map(book.sheets().map(({ gid, id }) => [gid, id]));
  return new Map(
    Object.entries(sheets).flatMap(([key, { id }]): [string, ReadValue[][]][] => {
      const sheetId = tabs.get(id);
      if (sheetId === undefined) return [];
      const { row, column } = book.lastCell(sheetId);
      const area = {
        sheetId,
        row: 0,
        column: 0,
        rows: Math.max(1, row),
        columns: Math.max(1, column),
      };
      return [[key, book.values(area)]];
    }),
  );
}
