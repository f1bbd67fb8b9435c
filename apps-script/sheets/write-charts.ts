import { areaName } from '#shared/matrix/a1.ts';
import type { Chart, SheetModel } from '#shared/matrix/model.ts';

import type { Book } from '../store/properties.ts';
import { findSheet, type Sheet, type Spreadsheet } from './book-sheets.ts';
import { rangeOf } from './write-cells.ts';
import type { Size } from './write-model.ts';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
/** By key, the numbers under which Google knows our charts. */
type Made = Book['charts'];

/** Pixels between the upper edge of a chart's row and the chart. */
const gap = 6;
/** The vendors' colours in charts, as the extension draws them. */
const colors = ['#1F467C', '#8A5A14', '#2E6F5E'];

/**
 * Brings the charts of a sheet up to date and gives their numbers. One that was never made is made; of one that is there only the cells
 * follow the model and, while it stands where it was put, its place. So people can move it, give it another look or delete it, and none of
 * their own is ever touched. `before` is the size that the sheet had, `null` when it was just made.
 */
export function writeCharts(
  sheet: Sheet,
  { charts, cells }: SheetModel,
  before: Size | null,
  made: Made,
): Made {
  const numbers = { ...made };
  let there = charts.length > 0 ? sheet.getCharts() : [];
  for (const chart of charts) {
    const number = before ? numbers[chart.key] : undefined;
    const known = there.find((one) =>
      // Whoever made it may have been ended before its number was kept.
      number === undefined
        ? one.getOptions().get('title') === chart.title
        : one.getChartId() === number,
    );
    if (!known && number !== undefined) continue;
    let now = known;
    if (!known || follow(sheet, chart, known, before ? before.rows - cells.length : 0)) {
      if (!known) insert(sheet, chart);
      const others = new Set(there.filter((one) => one !== known).map((one) => one.getChartId()));
      there = sheet.getCharts();
      now = there.find((one) => !others.has(one.getChartId()));
    }
    numbers[chart.key] = now?.getChartId() ?? 0;
  }
  return numbers;
}

/** The charts without those that people deleted, which are then made again. */
export function withoutDeletedCharts(spreadsheet: Spreadsheet, book: Book): Book {
  const there = findSheet(spreadsheet, book, 'summary')
    ?.getCharts()
    .map((chart) => chart.getChartId());
  const charts = Object.entries(book.charts).filter(([, number]) => there?.includes(number));
  return { ...book, charts: Object.fromEntries(charts) };
}

function insert(sheet: Sheet, chart: Chart): void {
  const { kind, title, at, data, width, height } = chart;
  const isBar = kind === 'bar';
  const axis = {
    title: chart.valueLabel,
    viewWindow: { min: chart.low, max: chart.high },
  };
  const built = sheet
    .newChart()
    .setChartType(isBar ? Charts.ChartType.BAR : Charts.ChartType.RADAR)
    .addRange(rangeOf(sheet, data))
    .setNumHeaders(1)
    .setPosition(at.row + 1, at.column + 1, 0, gap)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('colors', colors)
    .setOption('legend', { position: isBar ? 'none' : 'bottom' })
    .setOption(isBar ? 'hAxis' : 'vAxis', axis)
    .build();
  sheet.insertChart(built);
}

/** Whether anything had to change. `shift`: how many rows further down the model had the chart when it was last written. */
function follow(sheet: Sheet, { data, at }: Chart, known: EmbeddedChart, shift: number): boolean {
  const ranges = known.getRanges().map((range) => range.getA1Notation());
  const place = known.getContainerInfo();
  const isMoved = shift !== 0 && place.getAnchorRow() === at.row + 1 + shift;
  if (ranges.join() === areaName(data) && !isMoved) return false;
  const builder = known.modify().clearRanges().addRange(rangeOf(sheet, data));
  if (isMoved)
    builder.setPosition(
      at.row + 1,
      place.getAnchorColumn(),
      place.getOffsetX(),
      place.getOffsetY(),
    );
  sheet.updateChart(builder.build());
  return true;
}
