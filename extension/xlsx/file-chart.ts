import type { WriteSheet } from 'hucre/xlsx';

import { areaName } from '#shared/matrix/a1.ts';
import type { Area, Chart, SheetModel } from '#shared/matrix/model.ts';

type FileChart = NonNullable<WriteSheet['charts']>[number];

/** The series' colours, as in the extension. */
const colors = ['1F467C', '8A5A14', '2E6F5E', '6B6470', 'A8A08F'];

/**
 * A chart of the model as the file's. The writer knows no radar, so a group of columns for each of its series stands instead, whose names
 * then come from cells that go on calculating: a name that stood in the file would stay when the order of the vendors changes.
 */
export function fileChart(
  sheet: Pick<SheetModel, 'cells' | 'columnWidths'>,
  chart: Chart,
): FileChart {
  const { at, low, high } = chart;
  const isBar = chart.kind === 'bar';
  return {
    type: isBar ? 'bar' : 'column',
    title: chart.title,
    series: isBar ? seriesByColumn(sheet, chart) : seriesByRow(sheet, chart),
    legend: isBar ? false : 'bottom',
    axes: {
      // Excel lists the categories of lying bars from below.
      x: isBar ? { reverse: true } : {},
      y: {
        title: chart.valueLabel,
        scale: { min: low, max: high, majorUnit: 1 },
        numberFormat: { formatCode: '0' },
        minorTickMark: 'none',
      },
    },
    anchor: {
      from: { row: at.row, col: at.column },
      to: { row: at.row + 1, col: endColumn(sheet.columnWidths, chart) },
    },
  };
}

function seriesByColumn({ cells }: Pick<SheetModel, 'cells'>, { data }: Chart) {
  const column = (place: number): Area => ({
    row: data.row + 1,
    column: data.column + place,
    rows: data.rows - 1,
    columns: 1,
  });
  return Array.from({ length: data.columns - 1 }, (_, place) => ({
    ...nameAt(cells, data.row, data.column + place + 1),
    values: areaName(column(place + 1)),
    categories: areaName(column(0)),
    color: colors[place] ?? '',
  }));
}

function seriesByRow({ cells }: Pick<SheetModel, 'cells'>, { data }: Chart) {
  const row = (place: number): Area => ({
    row: data.row + place,
    column: data.column + 1,
    rows: 1,
    columns: data.columns - 1,
  });
  return Array.from({ length: data.rows - 1 }, (_, place) => ({
    ...nameAt(cells, data.row + place + 1, data.column),
    values: areaName(row(place + 1)),
    categories: areaName(row(0)),
    color: colors[place] ?? '',
  }));
}

function nameAt(cells: SheetModel['cells'], row: number, column: number): { name?: string } {
  const content = cells[row]?.[column]?.content;
  return content?.kind === 'text' ? { name: content.text } : {};
}

/** The column before which the chart ends. */
function endColumn(widths: readonly number[], { at, width }: Chart): number {
  let column = at.column;
  for (let left = width; left > 0 && column < widths.length; column += 1)
    left -= widths[column] ?? 0;
  return column;
}
