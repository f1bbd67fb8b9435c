/** What the engine asks of a drawn chart, as far as this drawing follows it. */
export interface ChartConfig {
  readonly type: string;
  readonly data: {
    readonly labels: readonly string[];
    readonly datasets: readonly Series[];
  };
  readonly options: {
    readonly indexAxis?: string;
    readonly scales?: Readonly<Record<string, Axis>>;
    readonly plugins?: {
      readonly title?: { readonly text?: string | readonly string[] };
      readonly legend?: { readonly display?: boolean };
    };
  };
}

export interface Series {
  readonly label?: string;
  readonly data: readonly (number | null)[];
  readonly backgroundColor?: string;
  readonly hidden?: boolean;
}

export interface Axis {
  readonly min?: number;
  readonly max?: number;
  readonly suggestedMax?: number;
  readonly title?: { readonly text?: string };
}

/** The ends of the values' axis: what was asked for, else from 0 to the highest value. */
export const rangeOf = ({ min, max, suggestedMax }: Axis, series: readonly Series[]) => {
  const values = series.flatMap(({ data }) =>
    data.filter((value) => typeof value === 'number' && !Number.isNaN(value)),
  );
  const highest = Math.max(1, suggestedMax ?? 0, ...values.map(Number));
  return { low: min ?? 0, high: max ?? Math.ceil(highest) };
};

/** Where the values' axis has its lines. */
export const ticks = (low: number, high: number): number[] => {
  const step = Math.max(1, Math.ceil((high - low) / 6));
  return Array.from(
    { length: Math.floor((high - low) / step) + 1 },
    (_, place) => low + place * step,
  );
};

/** A value as it is written. */
export const shown = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(2);
