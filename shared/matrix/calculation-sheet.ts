import { type AxisId, axisIds } from '../model/axis.ts';
import { areaName, cellName, sheetPrefix } from './a1.ts';
import { formulaCell, quoted, rectangular, sheetOf, textCell } from './grid.ts';
import { inputColumnKeys, rowKey, vendorColumnKey } from './input-layout.ts';
import {
  at,
  type AxisLayout,
  type AxisNumber,
  axisKey,
  axisNumbers,
  columnOf,
  criterionKey,
  type CriterionLayout,
  firstVendorColumn,
  type Layout,
  vendorRow,
} from './layout.ts';
import type { SheetCell, SheetModel } from './model.ts';

/** Columns of this sheet besides the vendors'. */
const calculationColumns = { key: 0, weight: 1, inputRow: 2, share: 3 } as const;

/** Totals closer than this share a rank, as in `scoring/ranks.ts`; written out, because not every program reads 1E-9. */
const tie = '0.000000001';

/**
 * The steps between the input and the matrix, formulas only: each axis's sums, the weights that count, and the order of the vendors. A row of the input sheet is found by its key, so sorting there changes nothing.
 */
export function calculationSheet(layout: Layout): SheetModel {
  const head = ['key', 'weight', 'input row', 'share', ...layout.vendors.map(({ id }) => id)];
  return sheetOf({
    key: 'calculation',
    name: layout.names.calculation,
    writer: 'formulas',
    hidden: true,
    frozen: { rows: 1, columns: 1 },
    cells: rectangular([
      head.map((text) => textCell(text, 'head')),
      ...layout.criteria.map((criterion) => criterionRow(layout, criterion)),
      ...axisNumbers.flatMap((what) => layout.axes.map((axis) => axisRow(layout, axis, what))),
      vendorsRow(layout, 'typed', (column) => typedCount(layout, column)),
      vendorsRow(layout, 'eligible', (column) => eligible(layout, column)),
      vendorsRow(layout, 'order', (column) => order(layout, column)),
    ]),
  });
}

function criterionRow(layout: Layout, criterion: CriterionLayout): SheetCell[] {
  const { aggregateRow, id } = criterion;
  return [
    textCell(criterionKey(id)),
    formulaCell(at(layout, 'aggregate', aggregateRow, 1)),
    formulaCell(inputRowOf(layout, rowKey('criterion', id))),
    textCell(''),
  ];
}

/** The points that count, as the matrix shows them: the agreed ones where people typed some, else the mean, else a word. */
export function pointsFormula(layout: Layout, criterion: CriterionLayout, index: number): string {
  const column = firstVendorColumn + index;
  const inputRow = at(
    layout,
    'calculation',
    criterion.calculationRow,
    calculationColumns.inputRow,
    'column',
  );
  const agreed = inputCell(layout, vendorColumnKey(layout.vendors[index]?.id ?? ''), inputRow);
  const team = at(layout, 'aggregate', criterion.aggregateRow, column);
  const anyTyped = at(layout, 'calculation', layout.calculation.typed, column, 'row');
  // Looking the cell up in each of thousands of columns in which nobody typed anything would take most of the time.
  return `IF(${anyTyped}=0,${team},${typedOr(inputRow, agreed, `AND(${agreed}>=1,${agreed}<=5)`, agreed, team)})`;
}

/** How many numbers stand in the vendor's column of the input sheet. */
function typedCount(layout: Layout, column: number): string {
  const { rows, columns } = layout.input;
  const key = vendorColumnKey(layout.vendors[column - firstVendorColumn]?.id ?? '');
  return `COUNT(${columnOf(layout, 'input', columns.indexOf(key), 0, rows.length - 1)})`;
}

/** The typed number where there is one that fits, else what the machine has. */
function typedOr(
  inputRow: string,
  typed: string,
  fits: string,
  taken: string,
  machine: string,
): string {
  return `IF(${inputRow}=0,${machine},IF(ISNUMBER(${typed}),IF(${fits},${taken},${machine}),${machine}))`;
}

function inputRowOf(layout: Layout, key: string): string {
  const { rows, keyColumn } = layout.input;
  const keys = columnOf(layout, 'input', keyColumn, 0, rows.length - 1);
  return `IFERROR(MATCH(${quoted(key)},${keys},0),0)`;
}

/** The cell of the input sheet in the column with this key and the row whose number stands in `inputRow`. */
export function inputCell(layout: Layout, columnKey: string, inputRow: string): string {
  const { rows, columns } = layout.input;
  const cells = columnOf(layout, 'input', columns.indexOf(columnKey), 0, rows.length - 1);
  return `INDEX(${cells},${inputRow})`;
}

function axisRow(layout: Layout, axis: AxisLayout, what: AxisNumber): SheetCell[] {
  const rowNumber = layout.calculation.axisRow(axis.axis, what);
  return [
    textCell(`${axisKey(axis.axis)}:${what}`),
    ...(what === 'weight'
      ? weightCells(layout, axis, rowNumber)
      : [0, 0, 0].map(() => textCell(''))),
    ...layout.vendors.map((_, index) =>
      axis.criteria.length === 0
        ? formulaCell('0')
        : formulaCell(axisFormula(layout, axis, what, firstVendorColumn + index)),
    ),
  ];
}

/** The weight as typed or from the evaluation, the row it was typed in, and its share of all five. */
function weightCells(layout: Layout, axis: AxisLayout, rowNumber: number): SheetCell[] {
  const inputRow = cellName(rowNumber, calculationColumns.inputRow);
  const typed = inputCell(layout, inputColumnKeys.weight, inputRow);
  const first = layout.calculation.axisRow(axisIds[0], 'weight');
  const all = `$B$${first + 1}:$B$${first + axisIds.length}`;
  const own = cellName(rowNumber, calculationColumns.weight);
  return [
    formulaCell(
      typedOr(
        inputRow,
        typed,
        `OR(${typed}=0,AND(${typed}>=1,${typed}<=1000))`,
        `${typed}/100`,
        at(layout, 'aggregate', axis.aggregateRow, 1),
      ),
    ),
    formulaCell(inputRowOf(layout, rowKey('axis', axis.axis))),
    formulaCell(`IF(SUM(${all})>0,${own}/SUM(${all}),1/${axisIds.length})`),
  ];
}

function axisFormula(layout: Layout, axis: AxisLayout, what: AxisNumber, column: number): string {
  const first = axis.criteria[0]?.calculationRow ?? 0;
  const last = first + axis.criteria.length - 1;
  const weights = `$B$${first + 1}:$B$${last + 1}`;
  const rows = axis.criteria.length;
  const area = areaName({ row: axis.matrixRow + 1, column, rows, columns: 1 });
  const points = `${sheetPrefix(layout.names.matrix)}${area}`;
  const formulas: Record<AxisNumber, string> = {
    weight: `SUMIF(${points},">0",${weights})`,
    open: `SUMIF(${points},${quoted(layout.words.unknown)},${weights})`,
    points: `SUMPRODUCT(${weights},${points})`,
  };
  return formulas[what];
}

function vendorsRow(layout: Layout, key: string, formula: (column: number) => string): SheetCell[] {
  return [
    ...[key, '', '', ''].map((text) => textCell(text)),
    ...layout.vendors.map((_, index) => formulaCell(formula(firstVendorColumn + index))),
  ];
}

/** The total of a vendor in the running; -1 without points and -2 when excluded, which no total is. */
function eligible(layout: Layout, column: number): string {
  const excluded = at(layout, 'aggregate', layout.aggregate.excluded, column);
  const total = at(layout, 'matrix', layout.matrix.total, column);
  return `IF(${excluded}=1,-2,IF(ISNUMBER(${total}),${total},-1))`;
}

/** 1 for the vendor to be shown first and so on; equal ones in the order of their columns. */
function order(layout: Layout, column: number): string {
  const row = layout.calculation.eligible;
  const own = cellName(row, column, 'row');
  const upToOwn = `${cellName(row, firstVendorColumn, 'both')}:${own}`;
  return `${rankFormula(layout, column)}+COUNTIFS(${upToOwn},">="&${own}-${tie},${upToOwn},"<="&${own}+${tie})-1`;
}

/** 1 + how many totals are higher; counted by a condition, because a product of arrays takes ten times as long for 500 vendors. */
export function rankFormula(layout: Layout, column: number): string {
  const row = layout.calculation.eligible;
  const own = at(layout, 'calculation', row, column, 'row');
  return `1+COUNTIF(${vendorRow(layout, 'calculation', row)},">"&${own}+${tie})`;
}

/** The five shares of the axes that count, as a column. */
export function sharesRange(layout: Layout): string {
  const first = layout.calculation.axisRow(axisIds[0], 'weight');
  return columnOf(
    layout,
    'calculation',
    calculationColumns.share,
    first,
    first + axisIds.length - 1,
  );
}

/** The share of one axis that counts. */
export function shareOf(layout: Layout, axis: AxisId): string {
  return at(
    layout,
    'calculation',
    layout.calculation.axisRow(axis, 'weight'),
    calculationColumns.share,
  );
}
