import { Model } from '@odoo/o-spreadsheet';

import { cellName } from '#shared/matrix/a1.ts';
import type { SheetCell, WorkbookModel } from '#shared/matrix/model.ts';

import type { Calculated } from './calculated.ts';

/** Has o-spreadsheet calculate every formula of the model: values by sheet name and address. */
export function calculateWithOSpreadsheet(model: WorkbookModel): Calculated {
  const sheets = model.sheets.map((sheet, index) => ({
    id: `sheet${index}`,
    name: sheet.name,
    colNumber: sheet.columnWidths.length,
    rowNumber: sheet.rowHeights.length,
    cells: Object.fromEntries(
      sheet.cells.flatMap((row, rowIndex) =>
        row.flatMap((cell, column) =>
          cell.content.kind === 'empty' ? [] : [[cellName(rowIndex, column), contentOf(cell)]],
        ),
      ),
    ),
  }));
  const engine = new Model({ sheets });
  const ids = new Map(sheets.map(({ id, name }) => [name, id]));
  return (sheetName, row, column) => {
    const sheetId = ids.get(sheetName);
    if (sheetId === undefined) throw new Error(`No sheet ${sheetName}`);
    const { value } = engine.getters.getEvaluatedCell({ sheetId, row, col: column });
    return value ?? '';
  };
}

function contentOf({ content }: SheetCell): string {
  if (content.kind === 'formula') return content.formula;
  if (content.kind === 'number') return String(content.value);
  return content.kind === 'text' ? `'${content.text}` : '';
}
