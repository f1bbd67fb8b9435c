import type { Area } from './protocol.ts';

/** A chart on a sheet. */
export interface ChartInfo {
  /** What `getChartId()` gives. */
  readonly id: number;
  /** A name of `Charts.ChartType`. */
  readonly type: string;
  readonly areas: readonly Area[];
  /** Rows at the top of the areas that name the series. */
  readonly headers: number;
  /** The cell over which it begins, counted from 0, and the pixels from that cell's corner. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  };
  readonly options: Readonly<Record<string, unknown>>;
}
