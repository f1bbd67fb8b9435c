import type { Model } from '@odoo/o-spreadsheet';

import type { ChartInfo } from '../chart-info.ts';
import type { Area } from '../protocol.ts';
import { zoneOf } from './cells.ts';
import type { Dispatch } from './engine.ts';
import { numberOf } from './structure.ts';

type Definition = ReturnType<Model['getters']['getChartDefinition']>;

/** Google's size of a chart whose size no script gave. */
const SIZE = { width: 600, height: 371 };

/** Types of charts that scripts may make here. */
const TYPES = ['BAR', 'COLUMN', 'LINE', 'RADAR'] as const;

/** The charts on a sheet, those that people made in the grid too. */
export const readCharts = (model: Model, sheetId: string): readonly ChartInfo[] =>
  model.getters.getChartIds(sheetId).flatMap((chartId) => {
    const figure = model.getters.getFigure(sheetId, model.getters.getFigureIdFromChartId(chartId));
    if (!figure) return [];
    const definition = model.getters.getChartDefinition(chartId);
    const { col, row, offset, width, height } = figure;
    return {
      id: numberOf(chartId),
      type: typeOf(definition),
      areas: areasOf(model, sheetId, definition),
      headers: rangesOf(definition)?.dataSetsHaveTitle ? 1 : 0,
      anchor: { row, column: col, x: offset.x, y: offset.y },
      options: { title: definition.title?.text ?? '', width, height },
    };
  });

const typeOf = (definition: Definition): string => {
  if (definition.type !== 'bar') return definition.type.toUpperCase();
  return definition.horizontal ? 'BAR' : 'COLUMN';
};

/** The cells that a chart reads; null when it reads none. */
const rangesOf = (definition: Definition) =>
  'dataSource' in definition && definition.dataSource?.type === 'range'
    ? definition.dataSource
    : null;

/** The cells of a chart; neighbouring columns of the same rows are one area, as a script gave them. */
const areasOf = (model: Model, sheetId: string, definition: Definition): Area[] => {
  const ranges = rangesOf(definition);
  if (!ranges) return [];
  const { labelRange, dataSets } = ranges;
  const areas: Area[] = [];
  for (const text of [labelRange, ...dataSets.map(({ dataRange }) => dataRange)]) {
    if (text === undefined) continue;
    const range = model.getters.getRangeFromSheetXC(sheetId, text);
    const { top, bottom, left, right } = range.zone;
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    const last = areas.at(-1);
    if (last?.row === top && last.rows === rows && last.column + last.columns === left)
      areas.splice(-1, 1, { ...last, columns: last.columns + columns });
    else areas.push({ sheetId: range.sheetId, row: top, column: left, rows, columns });
  }
  return areas;
};

/** Makes, changes or, with null, removes a chart; of one that people gave another look only its cells, type, title and place change. */
export const writeChart = (
  model: Model,
  dispatch: Dispatch,
  sheetId: string,
  id: number,
  chart: ChartInfo | null,
): void => {
  const chartId = model.getters.getChartIds(sheetId).find((known) => numberOf(known) === id);
  if (chart === null) {
    if (chartId === undefined) throw new Error('The chart is not on this sheet.');
    dispatch('DELETE_FIGURE', { sheetId, figureId: model.getters.getFigureIdFromChartId(chartId) });
    return;
  }
  const { row, column: col, x, y } = chart.anchor;
  const offset = { x, y };
  const { width, height } = sizeOf(chart);
  if (chartId === undefined) {
    const ids = { sheetId, chartId: String(id), figureId: `chart-${id}` };
    const definition = definitionOf(model, sheetId, chart);
    dispatch('CREATE_CHART', { ...ids, definition, col, row, offset, size: { width, height } });
    return;
  }
  const ids = { sheetId, chartId, figureId: model.getters.getFigureIdFromChartId(chartId) };
  const known = model.getters.getChartDefinition(chartId);
  const wanted = definitionOf(model, sheetId, chart);
  const { title, dataSource } = wanted;
  const definition = typeOf(known) === chart.type ? { ...known, title, dataSource } : wanted;
  // A definition of the same kind with another source is of that kind still, which the union of all kinds does not show.
  Reflect.apply(dispatch, undefined, ['UPDATE_CHART', { ...ids, definition }]);
  dispatch('UPDATE_FIGURE', { sheetId, figureId: ids.figureId, col, row, offset, width, height });
};

const sizeOf = ({ options }: ChartInfo): { width: number; height: number } => {
  const { width, height } = options;
  return {
    width: typeof width === 'number' ? width : SIZE.width,
    height: typeof height === 'number' ? height : SIZE.height,
  };
};

const definitionOf = (model: Model, sheetId: string, chart: ChartInfo) => {
  const type = TYPES.find((one) => one === chart.type);
  if (!type) throw new Error(`The local platform draws no chart of type ${chart.type}.`);
  const dataSource = sourceOf(model, sheetId, chart);
  const common = {
    dataSource,
    dataSetStyles: stylesOf(chart, dataSource.dataSets),
    title: { text: titleOf(chart) },
    legendPosition: legendOf(chart),
    axesDesign: axesOf(chart),
    stacked: false,
  };
  if (type === 'LINE')
    return { type: 'line' as const, labelsAsText: true, cumulative: false, ...common };
  if (type === 'RADAR') return { type: 'radar' as const, ...common };
  return { type: 'bar' as const, horizontal: type === 'BAR', ...common };
};

/** The first column names the categories, each further one is a series. */
const sourceOf = (model: Model, sheetId: string, { areas, headers }: ChartInfo) => {
  const columns = areas.flatMap((area) =>
    Array.from({ length: area.columns }, (_, place) => {
      const column = { ...area, column: area.column + place, columns: 1 };
      return model.getters.getRangeString(
        model.getters.getRangeFromZone(area.sheetId, zoneOf(column)),
        sheetId,
      );
    }),
  );
  const [labelRange, ...series] = columns;
  return {
    type: 'range' as const,
    dataSets: series.map((dataRange, place) => ({ dataSetId: String(place), dataRange })),
    dataSetsHaveTitle: headers > 0,
    ...(labelRange === undefined ? {} : { labelRange }),
  };
};

const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const titleOf = ({ options }: ChartInfo): string =>
  typeof options['title'] === 'string' ? options['title'] : '';

const stylesOf = ({ options }: ChartInfo, series: readonly { readonly dataSetId: string }[]) =>
  Object.fromEntries(
    series.flatMap(({ dataSetId }, place) => {
      const color = partOf(options['colors'], String(place));
      return typeof color === 'string' ? [[dataSetId, { backgroundColor: color }]] : [];
    }),
  );

const legendOf = ({ options }: ChartInfo) => {
  const place = partOf(options['legend'], 'position') ?? options['legend'];
  return (
    (['top', 'bottom', 'left', 'right', 'none'] as const).find((one) => one === place) ?? 'top'
  );
};

const axisOf = (option: unknown) => {
  const view = partOf(option, 'viewWindow');
  const [title, low, high] = [partOf(option, 'title'), partOf(view, 'min'), partOf(view, 'max')];
  return {
    ...(typeof title === 'string' ? { title: { text: title } } : {}),
    ...(typeof low === 'number' ? { min: low } : {}),
    ...(typeof high === 'number' ? { max: high } : {}),
  };
};

const axesOf = ({ options }: ChartInfo) => ({
  x: axisOf(options['hAxis']),
  y: axisOf(options['vAxis']),
});
