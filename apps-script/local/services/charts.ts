import type { ChartInfo } from '../chart-info.ts';
import { areaOf, rangeService } from './range.ts';
import type { Runtime } from './runtime.ts';
import { asInteger, asOneOf, asText, type Member, Service, SignatureMismatch } from './service.ts';

const NAME = 'SpreadsheetApp.EmbeddedChart';

/** Types of charts in spreadsheets that scripts can name. */
const TYPES = [
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'HISTOGRAM',
  'LINE',
  'PIE',
  'RADAR',
  'SCATTER',
  'TABLE',
] as const;

const charts = new WeakMap<Service, ChartInfo>();

/** `Charts`, of which a script in a sheet needs only the names of types. */
export const chartsService = (): Service =>
  new Service('Charts', { ChartType: Object.fromEntries(TYPES.map((type) => [type, type])) });

/** What a script handed over as an EmbeddedChart. */
const asChart = (value: unknown): ChartInfo => {
  const chart = value instanceof Service ? charts.get(value) : undefined;
  if (!chart) throw new SignatureMismatch();
  return chart;
};

/** What `Sheet.newChart()` begins with; 0 is the number of a chart that stands nowhere. */
const newChart: ChartInfo = {
  id: 0,
  type: 'COLUMN',
  areas: [],
  headers: 0,
  anchor: { row: 0, column: 0, x: 0, y: 0 },
  options: {},
};

const containerInfo = ({ anchor }: ChartInfo): Service =>
  new Service('SpreadsheetApp.ContainerInfo', {
    getAnchorRow: () => anchor.row + 1,
    getAnchorColumn: () => anchor.column + 1,
    getOffsetX: () => anchor.x,
    getOffsetY: () => anchor.y,
  });

/** An EmbeddedChart. */
const chartService = (runtime: Runtime, chart: ChartInfo): Service => {
  const service = new Service(NAME, {
    getChartId: () => (chart.id === 0 ? null : chart.id),
    getRanges: () => chart.areas.map((area) => rangeService(runtime, area)),
    getNumHeaders: () => chart.headers,
    getContainerInfo: () => containerInfo(chart),
    getOptions: () =>
      new Service('Charts.ChartOptions', {
        get: (option) => chart.options[asText(option)] ?? null,
      }),
    modify: () => chartBuilder(runtime, chart),
  });
  charts.set(service, chart);
  return service;
};

const data = (
  runtime: Runtime,
  get: () => ChartInfo,
  set: (part: Partial<ChartInfo>) => Service,
): Record<string, Member> => ({
  addRange: (range) => {
    const area = areaOf(range);
    if (!area) throw new SignatureMismatch();
    return set({ areas: [...get().areas, area] });
  },
  clearRanges: () => set({ areas: [] }),
  getRanges: () => get().areas.map((area) => rangeService(runtime, area)),
  setNumHeaders: (headers) => set({ headers: asInteger(headers) }),
});

/** An EmbeddedChartBuilder; nothing changes on the sheet before its chart is inserted or updated. */
const chartBuilder = (runtime: Runtime, start: ChartInfo): Service => {
  let draft = start;
  const set = (part: Partial<ChartInfo>): Service => {
    draft = { ...draft, ...part };
    return builder;
  };
  const builder: Service = new Service('SpreadsheetApp.EmbeddedChartBuilder', {
    ...data(runtime, () => draft, set),
    getChartType: () => draft.type,
    setChartType: (type) => set({ type: asOneOf(type, TYPES) }),
    getContainer: () => containerInfo(draft),
    setPosition: (row, column, x, y) =>
      set({
        anchor: {
          row: asInteger(row, 1) - 1,
          column: asInteger(column, 1) - 1,
          x: asInteger(x),
          y: asInteger(y),
        },
      }),
    setOption: (option, value) =>
      set({ options: { ...draft.options, [asText(option)]: plain(value) } }),
    build: () => chartService(runtime, draft),
  });
  return builder;
};

/** An option's value as it crosses to the service: a chart keeps nothing of the script's own objects. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** What a Sheet does with its charts. */
export const sheetCharts = (runtime: Runtime, id: string): Record<string, Member> => {
  const write = (method: string, number: number, chart: ChartInfo | null): void =>
    runtime.change(`SpreadsheetApp.Sheet.${method}`, {
      kind: 'chart',
      sheetId: id,
      id: number,
      chart,
    });
  return {
    newChart: () => chartBuilder(runtime, newChart),
    getCharts: () =>
      runtime
        .read('SpreadsheetApp.Sheet.getCharts', 1, 'charts', id)
        .map((chart) => chartService(runtime, chart)),
    insertChart: (chart) => {
      const number = runtime.ask('freeChartId');
      write('insertChart', number, { ...asChart(chart), id: number });
    },
    updateChart: (chart) => {
      const changed = asChart(chart);
      if (!runtime.ask('charts', id).some((known) => known.id === changed.id))
        throw new Error('The chart is not on this sheet.');
      write('updateChart', changed.id, changed);
    },
    removeChart: (chart) => write('removeChart', asChart(chart).id, null),
  };
};
