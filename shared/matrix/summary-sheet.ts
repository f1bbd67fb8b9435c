import { axisById } from '../rubric/rubric.ts';
import { cellName } from './a1.ts';
import { ofVendors, rankOf, vendorInPlace } from './calculation-sheet.ts';
import { formulaCell, quoted, rectangular, sheetOf, textCell } from './grid.ts';
import { at, type Layout, vendorRow } from './layout.ts';
import { bands } from './matrix-formats.ts';
import type { Chart, SheetCell, SheetModel } from './model.ts';
import { unknownLook } from './style.ts';

/** Rows above the table. */
const firstVendorRow = 4;
/** A page to decide by; who ranks lower stands in the matrix, and looking up hundreds of rows makes every edit slow. */
const mostVendors = 20;
/** The vendors compared by axis: more lines than these cannot be told apart in a radar. */
const mostByAxis = 3;
const vendorColumn = 2;
const totalColumn = 3;
/** Pixels; both charts stand side by side in one row of this height, so that they print between the tables and the words. */
const chartRowHeight = 300;

/**
 * The short version of the summary (候補サマリー): the vendors in the order of their totals, by formula, so that it follows the weights. The
 * hidden first column finds each one's place in the matrix. Below them the first three by axis, and both as charts. As wide as a sheet of A4 lies.
 */
export function summarySheet(layout: Layout): SheetModel {
  const words = layout.words.summary;
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
  const byAxis = byAxisRows(layout, Math.min(shown, mostByAxis));
  const firstAxisRow = firstVendorRow + shown + 2;
  const cells = rectangular([
    [textCell(''), formulaCell(titleOf(layout), 'title')],
    [textCell(''), formulaCell(at(layout, 'aggregate', layout.aggregate.status, 3), 'meta')],
    [textCell(''), formulaCell(at(layout, 'matrix', layout.matrix.total, noteColumn(layout)))],
    head.map((text) => textCell(text, 'head')),
    ...layout.vendors.slice(0, shown).map((_, index) => vendorCells(layout, index)),
    [textCell(''), textCell(more > 0 ? words.more(more) : '', 'explanation')],
    ...byAxis,
    [textCell(''), textCell(words.method, 'explanation')],
    [textCell(''), textCell(words.document, 'explanation')],
  ]);
  const last = firstVendorRow + shown;
  const wide = [1, 2, last, cells.length - 2, cells.length - 1, 0];
  const chartRow = shown > 0 ? cells.length - 3 : -1;
  return sheetOf({
    key: 'summary',
    name: layout.names.summary,
    writer: 'formulas',
    cells,
    columnWidths: [28, 92, 228, 88, 88, 88, 104, 88, 240],
    rowHeights: cells.map((_, row) => {
      if (row === chartRow) return chartRowHeight;
      if (row === last) return more > 0 ? 28 : 12;
      return heightOf(row, last, cells.length);
    }),
    frozen: { rows: firstVendorRow, columns: 0 },
    hiddenColumns: [0],
    merges: wide.map((row) => ({ row, column: 1, rows: 1, columns: 8 })),
    ...(shown > 0
      ? {
          conditionalFormats: axisFormats(layout, firstAxisRow),
          charts: chartsOf(layout, shown, chartRow),
        }
      : {}),
  });
}

/** The title of the evaluation within the words around it. */
function titleOf(layout: Layout): string {
  const [before, after] = layout.words.summary.title('\u0000').split('\u0000');
  return [
    ...(before ? [quoted(before)] : []),
    at(layout, 'aggregate', layout.aggregate.title, 3),
    ...(after ? [quoted(after)] : []),
  ].join('&');
}

/** Pixels of a row; `last` is the row below the vendors. */
function heightOf(row: number, last: number, rows: number): number {
  if (row === 0) return 34;
  if (row < firstVendorRow) return 24;
  if (row < last || row >= rows - 2) return 28;
  return row === last + 1 ? 56 : 24;
}

/** The leading vendors' values of the axes, an axis a row, and the empty row of the charts; nothing while there is no vendor. */
function byAxisRows(layout: Layout, compared: number): SheetCell[][] {
  if (compared === 0) return [];
  const rows = Array.from({ length: compared }, (_, index) => firstVendorRow + index);
  return [
    [
      textCell(''),
      textCell(''),
      textCell(layout.words.summary.axes, 'head'),
      ...rows.map((row) => formulaCell(cellName(row, vendorColumn), 'headCentre')),
    ],
    ...layout.axes.map(({ axis, matrixRow }) => [
      textCell(''),
      textCell(''),
      textCell(axisById(axis).label[layout.language], 'summaryLabel'),
      ...rows.map((row) =>
        formulaCell(
          `INDEX(${vendorRow(layout, 'matrix', matrixRow)},1,${cellName(row, 0, 'column')})`,
          'axisPoints',
        ),
      ),
    ]),
    [],
  ];
}

function axisFormats(layout: Layout, row: number): SheetModel['conditionalFormats'] {
  const columns = Math.min(layout.vendors.length, mostByAxis);
  const areas = [{ row, column: totalColumn, rows: layout.axes.length, columns }];
  return [
    ...bands(areas, true),
    {
      areas,
      rule: { kind: 'text-equals', text: layout.words.unknown },
      style: unknownLook,
    },
  ];
}

function chartsOf(layout: Layout, shown: number, row: number): Chart[] {
  const words = layout.words.summary;
  const scale = { low: 0, high: 5, valueLabel: words.points, height: chartRowHeight - 12 };
  const axes = layout.axes.length + 1;
  return [
    {
      key: 'totals',
      kind: 'bar',
      title: words.totalsChart,
      data: { row: firstVendorRow - 1, column: vendorColumn, rows: shown + 1, columns: 2 },
      at: { row, column: 1 },
      width: 488,
      ...scale,
    },
    {
      key: 'axes',
      kind: 'radar',
      title: words.axesChart,
      data: {
        row: row - axes,
        column: vendorColumn,
        rows: axes,
        columns: 1 + Math.min(shown, mostByAxis),
      },
      at: { row, column: 5 },
      width: 512,
      ...scale,
    },
  ];
}

function noteColumn(layout: Layout): number {
  return layout.lastVendorColumn + 2;
}

function vendorCells(layout: Layout, index: number): SheetCell[] {
  const place = cellName(firstVendorRow + index, 0, 'column');
  const of = (sheet: 'matrix' | 'aggregate', from: number): string =>
    `INDEX(${vendorRow(layout, sheet, from)},1,${place})`;
  const number = (which: 'eligible' | 'place' | 'total' | 'lower' | 'upper'): string =>
    `INDEX(${ofVendors(layout, which)},${place})`;
  const { matrix, aggregate } = layout;
  const excluded = of('aggregate', aggregate.excluded);
  const reason = of('aggregate', aggregate['exclusion-reason']);
  const because = quoted(layout.words.summary.excludedBecause);
  return [
    formulaCell(vendorInPlace(layout, index + 1)),
    formulaCell(rankOf(layout, number('eligible'), number('place')), 'rank'),
    formulaCell(of('aggregate', aggregate.name), 'summaryLabel'),
    formulaCell(number('total'), 'total'),
    formulaCell(number('lower'), 'bound'),
    formulaCell(number('upper'), 'bound'),
    formulaCell(of('aggregate', aggregate['must-haves']), 'summaryCentre'),
    formulaCell(of('matrix', matrix.confirmed), 'summaryCentre'),
    formulaCell(`IF(${excluded}=1,${because}&${reason},"")`, 'summary'),
  ];
}
