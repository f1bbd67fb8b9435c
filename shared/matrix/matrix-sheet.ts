import { axisById } from '../rubric/rubric.ts';
import { criterionLabelOf } from '../rubric/wording.ts';
import { areaName, cellName } from './a1.ts';
import {
  eligibleRange,
  inputCell,
  ofVendor,
  pointsFormula,
  rankOf,
  sharesRange,
  shareOf,
} from './calculation-sheet.ts';
import { noteOf } from './cell-note.ts';
import { formulaCell, quoted, rectangular, sheetOf, textCell } from './grid.ts';
import { inputColumnKeys } from './input-layout.ts';
import {
  at,
  type AxisLayout,
  type CriterionLayout,
  firstVendorColumn,
  type Layout,
} from './layout.ts';
import { matrixFormats } from './matrix-formats.ts';
import type { SheetCell, SheetModel } from './model.ts';
import type { StyleName } from './style.ts';

const labelColumn = 2;

/** The matrix (比較表): labels and formulas only, so that it follows every change of the input sheet by itself. */
export function matrixSheet(layout: Layout): SheetModel {
  const cells = rectangular([
    titleRow(layout),
    headRow(layout),
    ...summaryRows(layout),
    ...layout.axes.flatMap((axis) => [
      axisRow(layout, axis),
      ...axis.criteria.map((criterion) => criterionRow(layout, criterion)),
    ]),
  ]);
  const vendorCount = layout.lastVendorColumn - firstVendorColumn + 1;
  const columns = firstVendorColumn + vendorCount + 2;
  return sheetOf({
    key: 'matrix',
    name: layout.names.matrix,
    writer: 'formulas',
    cells,
    columnWidths: [28, 52, 190, 64, ...Array.from({ length: vendorCount }, () => 128), 92, 250],
    rowHeights: [
      34,
      40,
      26,
      30,
      30,
      21,
      21,
      21,
      ...layout.axes.flatMap((axis) => [26, ...axis.criteria.map(() => 21)]),
    ],
    frozen: { rows: 2, columns: 4 },
    rowGroups: layout.axes
      .filter((axis) => axis.criteria.length > 0)
      .map((axis) => ({
        firstRow: axis.matrixRow + 1,
        rows: axis.criteria.length,
        collapsed: true,
      })),
    merges: [
      { row: 0, column: 0, rows: 1, columns: labelColumn + 2 },
      { row: 0, column: firstVendorColumn, rows: 1, columns: columns - firstVendorColumn },
    ],
    conditionalFormats: matrixFormats(layout),
  });
}

function titleRow(layout: Layout): SheetCell[] {
  const { title, status } = layout.aggregate;
  const [before, after] = layout.words.matrix.title('\u0000').split('\u0000');
  const parts = [
    ...(before ? [quoted(before)] : []),
    at(layout, 'aggregate', title, 3),
    ...(after ? [quoted(after)] : []),
  ];
  return [
    formulaCell(parts.join('&'), 'title'),
    ...[0, 0, 0].map(() => textCell('', 'title')),
    formulaCell(at(layout, 'aggregate', status, 3), 'meta'),
  ];
}

function headRow(layout: Layout): SheetCell[] {
  const words = layout.words.matrix;
  return [
    ...['', words.id, words.criterion, words.weight].map((text) => textCell(text, 'head')),
    ...vendorCells(layout, (column) =>
      formulaCell(at(layout, 'aggregate', layout.aggregate.name, column), 'headCentre'),
    ),
    textCell(words.difference, 'head'),
    textCell(words.note, 'head'),
  ];
}

function summaryRows(layout: Layout): SheetCell[][] {
  const words = layout.words.matrix;
  const each = (formula: (index: number) => string, style: StyleName): SheetCell[] =>
    vendorCells(layout, (column) => formulaCell(formula(column - firstVendorColumn), style));
  const mustHaves = (index: number): string =>
    at(layout, 'aggregate', layout.aggregate['must-haves'], firstVendorColumn + index);
  const number = (which: 'total' | 'lower' | 'upper') => (index: number) =>
    ofVendor(layout, index, which);
  const rank = (index: number): string =>
    rankOf(layout, ofVendor(layout, index, 'eligible'), ofVendor(layout, index, 'place'));
  const counts = vendorCells(layout, (column) => formulaCell(confirmed(layout, column), 'count'));
  const sum = formulaCell(`SUM(${sharesRange(layout)})`, 'summaryPercent');
  return [
    summaryLine(textCell(words.mustHaves, 'summaryLabel'), each(mustHaves, 'summaryCentre')),
    summaryLine(textCell(words.rank, 'summaryLabel'), each(rank, 'rank')),
    summaryLine(textCell(words.total, 'summaryLabel'), each(number('total'), 'total'), {
      weight: sum,
      note: formulaCell(gap(layout), 'note'),
    }),
    summaryLine(textCell(words.lower, 'summaryQuiet'), each(number('lower'), 'bound')),
    summaryLine(textCell(words.upper, 'summaryQuiet'), each(number('upper'), 'bound')),
    summaryLine(textCell(words.confirmed, 'countLabel'), counts, {}, 'countLabel'),
  ];
}

function summaryLine(
  label: SheetCell,
  cells: readonly SheetCell[],
  parts: { weight?: SheetCell; note?: SheetCell } = {},
  style: StyleName = 'summary',
): SheetCell[] {
  const empty = textCell('', style);
  return [empty, empty, label, parts.weight ?? empty, ...cells, empty, parts.note ?? empty];
}

function confirmed(layout: Layout, column: number): string {
  const areas = layout.axes
    .filter(({ criteria }) => criteria.length > 0)
    .map(({ matrixRow, criteria }) =>
      areaName({ row: matrixRow + 1, column, rows: criteria.length, columns: 1 }),
    );
  if (areas.length === 0) return quoted('0/0');
  const counted = `COUNT(${areas.join()})`;
  const open = areas.map((area) => `COUNTIF(${area},${quoted(layout.words.unknown)})`).join('+');
  return `${counted}&"/"&(${counted}+${open})`;
}

function gap(layout: Layout): string {
  const totals = eligibleRange(layout);
  const words = quoted(layout.words.matrix.gap);
  return `IF(SUMPRODUCT((${totals}>0)*1)>1,${words}&TEXT(LARGE(${totals},1)-LARGE(${totals},2),"0.00"),"")`;
}

function axisRow(layout: Layout, axis: AxisLayout): SheetCell[] {
  return [
    textCell('', 'axis'),
    textCell(String(layout.axes.indexOf(axis) + 1), 'axisId'),
    textCell(axisById(axis.axis).label[layout.language], 'axis'),
    formulaCell(shareOf(layout, axis.axis), 'axisPercent'),
    ...vendorCells(layout, (column) =>
      formulaCell(
        ofVendor(layout, column - firstVendorColumn, 'value', layout.axes.indexOf(axis)),
        'axisPoints',
      ),
    ),
    textCell('', 'axis'),
    textCell('', 'axis'),
  ];
}

function weightsOf(layout: Layout, axis: AxisLayout): string {
  const first = axis.criteria[0]?.aggregateRow ?? 0;
  const last = first + axis.criteria.length - 1;
  return `${at(layout, 'aggregate', first, 1, 'both')}:${cellName(last, 1, 'both')}`;
}

function criterionRow(layout: Layout, criterion: CriterionLayout): SheetCell[] {
  const axis = layout.axes.find((entry) => entry.axis === criterion.axis);
  const weight = at(layout, 'aggregate', criterion.aggregateRow, 1);
  const difference = at(layout, 'aggregate', criterion.aggregateRow, 2);
  const inputRow = at(layout, 'calculation', criterion.calculationRow, 2);
  const label = criterionLabelOf(
    layout.snapshot.evaluation,
    criterion.id,
    layout.language,
    'short',
  );
  return [
    textCell(''),
    textCell(criterion.id, 'criterionId'),
    textCell(`　${label}`, 'plain'),
    formulaCell(`${weight}&"/"&SUM(${axis ? weightsOf(layout, axis) : weight})`, 'criterionShare'),
    ...layout.vendors.map((vendor, index) => {
      const cell = formulaCell(pointsFormula(layout, criterion, index), 'points');
      const note = noteOf(layout, vendor, criterion.id);
      return note === '' ? cell : { ...cell, note };
    }),
    ...(layout.vendors.length === 0 ? [textCell('', 'points')] : []),
    formulaCell(`IF(${difference}>0,${difference},"")`, 'difference'),
    formulaCell(`IFERROR(${inputCell(layout, inputColumnKeys.note, inputRow)}&"","")`, 'note'),
  ];
}

/** One cell per vendor; an empty one when there is no vendor yet, so that the columns keep their places. */
function vendorCells(layout: Layout, cell: (column: number) => SheetCell): SheetCell[] {
  if (layout.vendors.length === 0) return [textCell('', 'summary')];
  return layout.vendors.map((_, index) => cell(firstVendorColumn + index));
}
