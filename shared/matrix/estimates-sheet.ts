import { limitKeys } from '../costs/measures-in-use.ts';
import { scenarios } from '../model/fee.ts';
import { cellName } from './a1.ts';
import { feeColumns } from './estimates-fees.ts';
import {
  columns,
  effective,
  feeCell,
  helperHeads,
  hiddenColumns,
  lastLineFormula,
  lineFormulas,
  totalFormulas,
} from './estimates-formulas.ts';
import { formulaCell, quoted, rectangular, sheetOf, textCell } from './grid.ts';
import { at, firstVendorColumn, type Layout } from './layout.ts';
import type { Area, ConditionalFormat, SheetCell, SheetModel } from './model.ts';
import { failedLook, unknownLook } from './style.ts';

/**
 * What the offers cost, live (見積比較): volumes and limits as they count, twelve months of every vendor in three scenarios against them,
 * and every line with its cost. Formulas only; volumes and limits are typed into the input sheet, where the extension reads them too.
 */
export function estimatesSheet(layout: Layout): SheetModel {
  const words = layout.words.estimates;
  const { costs } = layout;
  const tax = words.taxes[layout.snapshot.brief?.taxBasis ?? 'excluded'];
  const cells = rectangular([
    [textCell(words.title(tax), 'title')],
    // Text does not reach across the frozen edge in every program.
    [textCell(''), textCell(words.explanation, 'summaryQuiet')],
    [],
    heads([words.volumes, ...scenarios.map((scenario) => words.scenarios[scenario])]),
    ...costs.measures.map((measure, place) => volumeRow(layout, words.measures[measure], place)),
    ...limitKeys.map((key, place) => limitRow(layout, words.limits[key], place)),
    [],
    heads(words.totals),
    ...layout.vendors.map((_, index) => totalRow(layout, index)),
    [],
    [...heads(words.lineHeads), ...helperHeads.map((formula) => formulaCell(formula))],
    ...Array.from({ length: costs.room }, (_, place) => lineRow(layout, place)),
  ]);
  const { first, count } = hiddenColumns;
  const twoLines = new Set([costs.totalsHead, costs.linesHead]);
  const helpers = Array.from({ length: count }, (_, place) => first + place);
  return sheetOf({
    key: 'estimates',
    name: layout.names.estimates,
    writer: 'formulas',
    cells,
    columnWidths: [200, 150, 92, 92, 150, 92, 92, 92, 110, 104, 270, 250, ...helpers.map(() => 80)],
    rowHeights: cells.map((_, row) => (row === 0 ? 30 : twoLines.has(row) ? 38 : 21)),
    frozen: { rows: 0, columns: 1 },
    hiddenColumns: helpers,
    conditionalFormats: formatsOf(layout),
  });
}

function heads(texts: readonly string[]): SheetCell[] {
  return texts.map((text) => textCell(text, 'headCentre'));
}

function volumeRow(layout: Layout, label: string, place: number): SheetCell[] {
  const { aggregateRow, volumesHead, measures } = layout.costs;
  const measure = measures[place] ?? '';
  const row = volumesHead + 1 + place;
  const cells = scenarios.map((scenario, index) => ({
    key: `volume:${measure}:${scenario}`,
    machine: at(layout, 'aggregate', aggregateRow + place, 1 + index),
  }));
  return [
    textCell(label),
    ...cells.map(({ machine }, index) =>
      formulaCell(effective(layout, machine, row, index, 4), 'money'),
    ),
    ...blanks(columns.inputRow - 4),
    ...cells.map(({ key }) => inputRowCell(layout, key)),
    textCell(measure),
  ];
}

function limitRow(layout: Layout, label: string, place: number): SheetCell[] {
  const { aggregateRow, limits, measures } = layout.costs;
  const key = limitKeys[place] ?? 'budgetYen';
  const machine = at(layout, 'aggregate', aggregateRow + measures.length + place, 1);
  const row = limits + place;
  return [
    textCell(label),
    textCell(''),
    formulaCell(effective(layout, machine, row, 0, 0), 'money'),
    ...blanks(columns.inputRow - 3),
    inputRowCell(layout, `limit:${key}`),
  ];
}

function blanks(count: number): SheetCell[] {
  return Array.from({ length: count }, () => textCell(''));
}

/** The row of the input sheet under this key, 0 where there is none. */
function inputRowCell(layout: Layout, key: string): SheetCell {
  const { rows, keyColumn } = layout.input;
  const first = at(layout, 'input', 0, keyColumn, 'both');
  const last = cellName(rows.length - 1, keyColumn, 'both');
  return formulaCell(`IFERROR(MATCH(${quoted(key)},${first}:${last},0),0)`);
}

function totalRow(layout: Layout, index: number): SheetCell[] {
  const { amounts, unsaid } = totalFormulas(layout, index);
  return [
    formulaCell(
      at(layout, 'aggregate', layout.aggregate.name, firstVendorColumn + index),
      'summaryLabel',
    ),
    ...amounts.map((formula) => formulaCell(formula, 'money')),
    formulaCell(unsaid, 'word'),
    ...blanks(columns.lastLine - 2 - amounts.length),
    formulaCell(lastLineFormula(layout, index)),
  ];
}

function lineRow(layout: Layout, place: number): SheetCell[] {
  const text = (column: number, style?: 'word') => {
    const cell = feeCell(layout, place, column);
    return formulaCell(`IF(${cell}="","",${cell})`, style);
  };
  const { shown, twelve, helpers } = lineFormulas(layout, place);
  return [
    text(feeColumns.vendor),
    text(feeColumns.label),
    text(feeColumns.basis),
    text(feeColumns.unit),
    text(feeColumns.price),
    ...shown.map((formula) => formulaCell(formula, 'money')),
    text(feeColumns.dueWord, 'word'),
    formulaCell(twelve, 'money'),
    text(feeColumns.tax, 'word'),
    text(feeColumns.caution),
    ...helpers.map((formula) => formulaCell(formula)),
  ];
}

function formatsOf(layout: Layout): ConditionalFormat[] {
  const { totalsHead, linesHead, room } = layout.costs;
  const vendors = layout.vendors.length;
  const words = layout.words.estimates;
  const lines: Area = { row: linesHead + 1, column: 5, rows: room, columns: 3 };
  const unknown: ConditionalFormat = {
    areas: [lines],
    rule: { kind: 'text-equals', text: words.unpriced },
    style: unknownLook,
  };
  if (vendors === 0) return [unknown];
  const left: Area = { row: totalsHead + 1, column: 7, rows: vendors, columns: 2 };
  const exits: Area = { row: totalsHead + 1, column: 9, rows: vendors, columns: 1 };
  return [
    unknown,
    {
      areas: [exits],
      rule: { kind: 'text-equals', text: layout.words.unknown },
      style: unknownLook,
    },
    {
      areas: [left],
      rule: { kind: 'number-between', low: -1e15, high: -1 },
      style: failedLook,
    },
  ];
}
