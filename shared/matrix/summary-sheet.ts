import { cellName } from './a1.ts';
import { formulaCell, quoted, rectangular, sheetOf, textCell } from './grid.ts';
import { at, type Layout, vendorRow } from './layout.ts';
import type { SheetCell, SheetModel } from './model.ts';

/** Rows above the table. */
const firstVendorRow = 4;
/** A page to decide by; who ranks lower stands in the matrix, and looking up hundreds of rows makes every edit slow. */
const mostVendors = 20;

/**
 * The short version of the summary (候補サマリー): the vendors in the order of their totals, by formula, so that it follows the weights. The
 * hidden first column finds each one's place in the matrix.
 */
export function summarySheet(layout: Layout): SheetModel {
  const words = layout.words.summary;
  const [before, after] = words.title('\u0000').split('\u0000');
  const title = [
    ...(before ? [quoted(before)] : []),
    at(layout, 'aggregate', layout.aggregate.title, 3),
    ...(after ? [quoted(after)] : []),
  ].join('&');
  const head = [
    '',
    words.rank,
    words.vendor,
    words.total,
    words.lower,
    words.upper,
    words.mustHaves,
    words.confirmed,
    words.remark,
  ];
  const shown = Math.min(layout.vendors.length, mostVendors);
  const more = layout.vendors.length - shown;
  const cells = rectangular([
    [textCell(''), formulaCell(title, 'title')],
    [textCell(''), formulaCell(at(layout, 'aggregate', layout.aggregate.status, 3), 'meta')],
    [textCell(''), formulaCell(at(layout, 'matrix', layout.matrix.total, noteColumn(layout)))],
    head.map((text) => textCell(text, 'head')),
    ...layout.vendors.slice(0, shown).map((_, index) => vendorCells(layout, index)),
    [textCell(''), textCell(more > 0 ? words.more(more) : '', 'explanation')],
    [textCell(''), textCell(words.method, 'explanation')],
    [textCell(''), textCell(words.document, 'explanation')],
  ]);
  const last = firstVendorRow + shown;
  const wide = [1, 2, last, last + 1, last + 2, 0];
  return sheetOf({
    key: 'summary',
    name: layout.names.summary,
    writer: 'formulas',
    cells,
    columnWidths: [28, 64, 200, 80, 72, 72, 120, 90, 320],
    rowHeights: cells.map((_, row) =>
      row === 0 || row > last ? 34 : row < firstVendorRow ? 24 : 28,
    ),
    frozen: { rows: firstVendorRow, columns: 0 },
    hiddenColumns: [0],
    merges: wide.map((row) => ({ row, column: 1, rows: 1, columns: 8 })),
  });
}

function noteColumn(layout: Layout): number {
  return layout.lastVendorColumn + 2;
}

function vendorCells(layout: Layout, index: number): SheetCell[] {
  const row = firstVendorRow + index;
  const place = cellName(row, 0, 'column');
  const { matrix, aggregate, calculation } = layout;
  const of = (sheet: 'matrix' | 'aggregate', from: number): string =>
    `INDEX(${vendorRow(layout, sheet, from)},1,${place})`;
  const excluded = of('aggregate', aggregate.excluded);
  const reason = of('aggregate', aggregate['exclusion-reason']);
  const because = quoted(layout.words.summary.excludedBecause);
  return [
    formulaCell(`MATCH(${index + 1},${vendorRow(layout, 'calculation', calculation.order)},0)`),
    formulaCell(of('matrix', matrix.rank), 'rank'),
    formulaCell(of('aggregate', aggregate.name), 'summaryLabel'),
    formulaCell(of('matrix', matrix.total), 'total'),
    formulaCell(of('matrix', matrix.lower), 'bound'),
    formulaCell(of('matrix', matrix.upper), 'bound'),
    formulaCell(of('matrix', matrix.mustHaves), 'summaryCentre'),
    formulaCell(of('matrix', matrix.confirmed), 'summaryCentre'),
    formulaCell(`IF(${excluded}=1,${because}&${reason},"")`, 'summary'),
  ];
}
