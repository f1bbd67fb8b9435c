import { type AxisId, axisIds } from '../model/axis.ts';
import { areaName, cellName, sheetPrefix } from './a1.ts';
import { formulaCell, quoted, rectangular, sheetOf, textCell } from './grid.ts';
import { inputColumnKeys, rowKey, vendorColumnKey } from './input-layout.ts';
import {
  at,
  type AxisLayout,
  axisKey,
  columnOf,
  criterionKey,
  type CriterionLayout,
  firstVendorColumn,
  type Layout,
} from './layout.ts';
import type { SheetCell, SheetModel } from './model.ts';

/** Columns of the rows of criteria and axes. */
const weightColumns = { key: 0, weight: 1, inputRow: 2 } as const;

/**
 * Columns of a vendor's row. Three are the first of five, one an axis: its `value`, and the `low` and `high` one if every criterion
 * that is open came to 1, and to 5.
 */
const vendorColumns = {
  id: 0,
  typed: 1,
  value: 2,
  low: 7,
  high: 12,
  total: 17,
  lower: 18,
  upper: 19,
  eligible: 20,
  place: 21,
} as const;

/** Totals closer than this share a rank, as in `scoring/ranks.ts`; written out, because not every program reads 1E-9. */
const tie = '0.000000001';

/** More than there are vendors: a vendor's place among all is how many are ahead times this, and its number. */
const placeBase = 100_000;

/**
 * The steps between the input and the matrix, formulas only: the weights that count, and in a row per vendor the sums of each axis, the
 * total with its bounds and the rank. A column per number: programs keep track of what depends on a column far faster than of what
 * depends on a row of hundreds of vendors. A row of the input sheet is found by its key, so sorting there changes nothing.
 */
export function calculationSheet(layout: Layout): SheetModel {
  const vendors = layout.vendors.map((_, index) => vendorRow(layout, index));
  return sheetOf({
    key: 'calculation',
    name: layout.names.calculation,
    writer: 'formulas',
    hidden: true,
    frozen: { rows: 1, columns: 1 },
    cells: rectangular([
      ['key', 'weight', 'input row'].map((text) => textCell(text, 'head')),
      ...layout.criteria.map((criterion) => criterionRow(layout, criterion)),
      ...layout.axes.map((axis) => axisRow(layout, axis)),
      vendorHead(),
      sharesRow(layout),
      ...(vendors.length > 0 ? vendors : [[textCell('')]]),
    ]),
  });
}

function vendorHead(): SheetCell[] {
  const starts = Object.entries(vendorColumns);
  return starts.flatMap(([name, column], place) => {
    const width = (starts[place + 1]?.[1] ?? column + 1) - column;
    return Array.from({ length: width }, (_, axis) =>
      textCell(width === 1 ? name : `${name}:${axisIds[axis] ?? ''}`, 'head'),
    );
  });
}

function criterionRow(layout: Layout, { aggregateRow, id }: CriterionLayout): SheetCell[] {
  return [
    textCell(criterionKey(id)),
    formulaCell(at(layout, 'aggregate', aggregateRow, 1)),
    formulaCell(inputRowOf(layout, rowKey('criterion', id))),
  ];
}

/** The weight of an axis as typed or from the evaluation, and the row it was typed in. */
function axisRow(layout: Layout, { axis, aggregateRow }: AxisLayout): SheetCell[] {
  const row = layout.calculation.firstAxis + axisIds.indexOf(axis);
  const inputRow = cellName(row, weightColumns.inputRow);
  const typed = inputCell(layout, inputColumnKeys.weight, inputRow);
  const machine = at(layout, 'aggregate', aggregateRow, 1);
  const fits = `OR(${typed}=0,AND(${typed}>=1,${typed}<=1000))`;
  return [
    textCell(axisKey(axis)),
    formulaCell(
      `IFERROR(IF(ISNUMBER(${typed}),IF(${fits},${typed}/100,${machine}),${machine}),${machine})`,
    ),
    formulaCell(inputRowOf(layout, rowKey('axis', axis))),
  ];
}

/** The shares of the axes that count, side by side, so that they stand above the sums they weigh. */
function sharesRow({ calculation: { firstAxis } }: Layout): SheetCell[] {
  const all = `$B$${firstAxis + 1}:$B$${firstAxis + axisIds.length}`;
  return [
    textCell('share'),
    textCell(''),
    ...axisIds.map((_, place) => {
      const own = cellName(firstAxis + place, weightColumns.weight);
      return formulaCell(`IF(SUM(${all})>0,${own}/SUM(${all}),1/${axisIds.length})`);
    }),
  ];
}

function vendorRow(layout: Layout, index: number): SheetCell[] {
  const row = layout.calculation.firstVendor + index;
  const cell = (column: keyof typeof vendorColumns): string => cellName(row, vendorColumns[column]);
  const excluded = at(layout, 'aggregate', layout.aggregate.excluded, firstVendorColumn + index);
  const formulas = [
    typedCount(layout, index),
    ...layout.axes.map((axis) => axisValue(layout, axis, index)),
    ...layout.axes.map((axis) => axisLow(layout, axis, index)),
    ...layout.axes.map((axis, place) => axisHigh(layout, axis, index, place)),
    overAxes(layout, row, 'value', quoted(layout.words.unknown)),
    overAxes(layout, row, 'low', '1'),
    overAxes(layout, row, 'high', '5'),
    // -1 without points and -2 when excluded, which no total is; `MAX` passes over the word that then stands there.
    `IF(${excluded}=1,-2,MAX(${cell('total')},-1))`,
    `COUNTIF(${eligibleRange(layout)},">"&${cell('eligible')}+${tie})*${placeBase}+${index + 1}`,
  ];
  return [
    textCell(layout.vendors[index]?.id ?? ''),
    ...formulas.map((formula) => formulaCell(formula)),
  ];
}

/** How many numbers stand in the vendor's column of the input sheet. */
function typedCount(layout: Layout, index: number): string {
  const { rows, columns } = layout.input;
  const key = vendorColumnKey(layout.vendors[index]?.id ?? '');
  return `COUNT(${columnOf(layout, 'input', columns.indexOf(key), 0, rows.length - 1)})`;
}

/** The weights of an axis's criteria whose cell in the vendor's column of the matrix fits the condition, together. */
function weightOf(layout: Layout, axis: AxisLayout, index: number, condition: string): string {
  return `SUMIF(${pointsOf(layout, axis, index)},${condition},${weightsOf(axis)})`;
}

function scoredWeight(layout: Layout, axis: AxisLayout, index: number): string {
  return weightOf(layout, axis, index, '">0"');
}

function openWeight(layout: Layout, axis: AxisLayout, index: number): string {
  return weightOf(layout, axis, index, quoted(layout.words.unknown));
}

/** The points of an axis's criteria times their weights. */
function weighted(layout: Layout, axis: AxisLayout, index: number): string {
  return `SUMPRODUCT(${weightsOf(axis)},${pointsOf(layout, axis, index)})`;
}

/** The weighted mean of an axis's cells with points, else the word that the matrix shows. */
function axisValue(layout: Layout, axis: AxisLayout, index: number): string {
  const { unknown, notApplicable } = layout.words;
  if (axis.criteria.length === 0) return quoted(notApplicable);
  const mean = `${weighted(layout, axis, index)}/${scoredWeight(layout, axis, index)}`;
  return `IFERROR(${mean},IF(${openWeight(layout, axis, index)}>0,${quoted(unknown)},${quoted(notApplicable)}))`;
}

/** The same if every open cell came to 1; empty where nothing applies. */
function axisLow(layout: Layout, axis: AxisLayout, index: number): string {
  if (axis.criteria.length === 0) return '""';
  const open = openWeight(layout, axis, index);
  return `IFERROR((${weighted(layout, axis, index)}+${open})/(${scoredWeight(layout, axis, index)}+${open}),"")`;
}

/** The same if every open cell came to 5; empty where nothing applies. */
function axisHigh(layout: Layout, axis: AxisLayout, index: number, place: number): string {
  if (axis.criteria.length === 0) return '""';
  const open = openWeight(layout, axis, index);
  const low = cellName(layout.calculation.firstVendor + index, vendorColumns.low + place);
  return `IFERROR(${low}+4*${open}/(${scoredWeight(layout, axis, index)}+${open}),"")`;
}

function weightsOf({ criteria }: AxisLayout): string {
  const first = (criteria[0]?.calculationRow ?? 0) + 1;
  return `$B$${first}:$B$${first + criteria.length - 1}`;
}

function pointsOf(layout: Layout, { matrixRow, criteria }: AxisLayout, index: number): string {
  const area = {
    row: matrixRow + 1,
    column: firstVendorColumn + index,
    rows: criteria.length,
    columns: 1,
  };
  return `${sheetPrefix(layout.names.matrix)}${areaName(area)}`;
}

/** Five cells of a vendor's row, or of the shares above them. */
function five(row: number, column: number, fix: '' | 'both' = ''): string {
  return `${cellName(row, column, fix)}:${cellName(row, column + axisIds.length - 1, fix)}`;
}

/** The axes' numbers by their shares, over the axes that have one; the words among them count as 0. */
function overAxes(
  layout: Layout,
  row: number,
  column: 'value' | 'low' | 'high',
  none: string,
): string {
  const shares = ownShares(layout);
  const numbers = five(row, vendorColumns[column]);
  return `IFERROR(SUMPRODUCT(${shares},${numbers})/SUMIF(${numbers},">0",${shares}),${none})`;
}

/**
 * The points that count, as the matrix shows them: the agreed ones where people typed a number from 1 to 5, else the mean, else a word.
 * Whatever else stands there, or no row of this key, makes an error of the division, and the machine's value counts.
 */
export function pointsFormula(layout: Layout, criterion: CriterionLayout, index: number): string {
  const { calculationRow, aggregateRow } = criterion;
  const inputRow = at(layout, 'calculation', calculationRow, weightColumns.inputRow, 'column');
  const agreed = inputCell(layout, vendorColumnKey(layout.vendors[index]?.id ?? ''), inputRow);
  const team = at(layout, 'aggregate', aggregateRow, firstVendorColumn + index);
  // Looking the cell up in each of thousands of columns in which nobody typed anything would take most of the time.
  return `IF(${ofVendor(layout, index, 'typed')}=0,${team},IFERROR(${agreed}/(ABS(SUMPRODUCT(${agreed})-3)<=2),${team}))`;
}

/** The row of the input sheet under this key; an error where there is none, because `INDEX` takes 0 for the whole column. */
function inputRowOf(layout: Layout, key: string): string {
  const { rows, keyColumn } = layout.input;
  return `MATCH(${quoted(key)},${columnOf(layout, 'input', keyColumn, 0, rows.length - 1)},0)`;
}

/** The cell of the input sheet in the column with this key and the row whose number stands in `inputRow`. */
export function inputCell(layout: Layout, columnKey: string, inputRow: string): string {
  const { rows, columns } = layout.input;
  const cells = columnOf(layout, 'input', columns.indexOf(columnKey), 0, rows.length - 1);
  return `INDEX(${cells},${inputRow})`;
}

/** A number of a vendor, as other sheets name it. */
export function ofVendor(
  layout: Layout,
  index: number,
  column: keyof typeof vendorColumns,
  place = 0,
): string {
  const row = layout.calculation.firstVendor + index;
  return at(layout, 'calculation', row, vendorColumns[column] + place);
}

/** The totals of all vendors in the running, -1 and -2 for the others, as a column. */
export function eligibleRange(layout: Layout): string {
  return ofVendors(layout, 'eligible');
}

/** One number of every vendor, as a column. */
export function ofVendors(layout: Layout, column: keyof typeof vendorColumns): string {
  const { firstVendor } = layout.calculation;
  const last = firstVendor + Math.max(1, layout.vendors.length) - 1;
  return columnOf(layout, 'calculation', vendorColumns[column], firstVendor, last);
}

/** The rank, or a word for who is excluded or has no points; from a vendor's numbers `eligible` and `place`. */
export function rankOf(layout: Layout, eligible: string, place: string): string {
  const { excluded, unknown } = layout.words;
  return `IF(${eligible}<0,IF(${eligible}=-2,${quoted(excluded)},${quoted(unknown)}),1+INT(${place}/${placeBase}))`;
}

/** The number (from 1) of the vendor to be shown in a place (from 1): by rank, equal ones in the order of their columns. */
export function vendorInPlace(layout: Layout, place: number): string {
  return `MOD(SMALL(${ofVendors(layout, 'place')},${place}),${placeBase})`;
}

/** The five shares of the axes that count, as a row. */
export function sharesRange(layout: Layout): string {
  return `${sheetPrefix(layout.names.calculation)}${ownShares(layout)}`;
}

function ownShares({ calculation }: Layout): string {
  return five(calculation.shares, vendorColumns.value, 'both');
}

/** The share of one axis that counts. */
export function shareOf(layout: Layout, axis: AxisId): string {
  const column = vendorColumns.value + axisIds.indexOf(axis);
  return at(layout, 'calculation', layout.calculation.shares, column);
}
