import { firstVendorColumn, type Layout } from './layout.ts';
import type { Area, ConditionalFormat } from './model.ts';
import { failedLook, scoreBands, splitLook, unknownLook } from './style.ts';

/** The colours of the matrix by value: the score ramp, the word for not known, wide differences and failed must-haves. */
export function matrixFormats(layout: Layout): ConditionalFormat[] {
  const columns = layout.lastVendorColumn - firstVendorColumn + 1;
  const { firstAxis, mustHaves } = layout.matrix;
  const rows = layout.axes.reduce((sum, axis) => sum + 1 + axis.criteria.length, 0);
  const points: Area = { row: firstAxis, column: firstVendorColumn, rows, columns };
  const axes = layout.axes.map(({ matrixRow }) => ({ ...points, row: matrixRow, rows: 1 }));
  const criteria = layout.axes
    .filter((axis) => axis.criteria.length > 0)
    .map((axis) => ({ ...points, row: axis.matrixRow + 1, rows: axis.criteria.length }));
  const mustHaveRow: Area = { row: mustHaves, column: firstVendorColumn, rows: 2, columns };
  const differences: Area = {
    row: firstAxis,
    column: layout.lastVendorColumn + 1,
    rows,
    columns: 1,
  };
  return [
    ...bands(axes, true),
    ...bands(criteria, false),
    {
      areas: [points],
      rule: { kind: 'text-equals', text: layout.words.unknown },
      style: unknownLook,
    },
    {
      areas: [mustHaveRow],
      rule: { kind: 'text-begins', text: layout.words.matrix.failed },
      style: failedLook,
    },
    {
      areas: [mustHaveRow],
      rule: { kind: 'text-begins', text: layout.words.matrix.open },
      style: unknownLook,
    },
    {
      areas: [differences],
      rule: { kind: 'number-between', low: 2, high: 4 },
      style: splitLook,
    },
  ];
}

/** The score ramp over some areas; a conditional look replaces the cell's own weight of letters, so it has to say it again. */
export function bands(areas: Area[], bold: boolean): ConditionalFormat[] {
  if (areas.length === 0) return [];
  return scoreBands.map(({ low, high, background, color }) => ({
    areas,
    rule: { kind: 'number-between', low, high },
    style: { background, color, bold, italic: false },
  }));
}
