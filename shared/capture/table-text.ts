import type { Table } from '../model/table.ts';

/**
 * A table as text that spreadsheets paste into cells: tabs between cells, rows on lines, quotation marks around what holds either. What a
 * sheet would take for a formula or a mark is marked as text with an apostrophe, which the sheet does not show.
 */
export function tableText({ cells }: Pick<Table, 'cells'>): string {
  return cells.map((row) => row.map(cellText).join('\t')).join('\n');
}

const formula = /^(?:[=@']|[+-](?![\d.,\s]*[%％]?$))/;

function cellText(text: string): string {
  const plain = formula.test(text) ? `'${text}` : text;
  return /[\t\n"]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}
