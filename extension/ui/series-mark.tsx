import type { ReactNode } from 'react';

/** Which of the four lines of a chart: each has its colour, dash and marker, so that hue is never alone. */
export type Series = 0 | 1 | 2 | 3;

const dashes = [undefined, '6 3', '2 3', '9 3 2 3'] as const;
const colours = [
  'var(--series-1)',
  'var(--series-2)',
  'var(--series-3)',
  'var(--series-4)',
] as const;

/** Stroke attributes of a series. */
export function seriesStroke(series: Series) {
  return { stroke: colours[series], strokeDasharray: dashes[series], strokeWidth: 1.75 };
}

const markers: Record<Series, (x: number, y: number, colour: string) => ReactNode> = {
  0: (x, y, colour) => <circle cx={x} cy={y} r={3.2} fill={colour} />,
  1: (x, y, colour) => (
    <rect
      x={x - 3.2}
      y={y - 3.2}
      width={6.4}
      height={6.4}
      fill="var(--surface-sheet)"
      stroke={colour}
      strokeWidth={1.6}
    />
  ),
  2: (x, y, colour) => <path d={`M${x} ${y - 4.2}l4.2 6.4h-8.4z`} fill={colour} />,
  3: (x, y, colour) => <path d={`M${x} ${y - 4.2}l4.2 4.2-4.2 4.2-4.2-4.2z`} fill={colour} />,
};

/** The marker of a series with its middle at x, y (px of the chart): ● □ ▲ ◆. */
export function SeriesMark({ series, x, y }: { series: Series; x: number; y: number }) {
  return markers[series](x, y, colours[series]);
}

/** Line and marker for a legend, 26 x 12 px. */
export function SeriesKey({ series }: { series: Series }) {
  return (
    <svg width={26} height={12} viewBox="0 0 26 12" aria-hidden="true">
      <line x1={0} x2={26} y1={6} y2={6} {...seriesStroke(series)} />
      <SeriesMark series={series} x={13} y={6} />
    </svg>
  );
}
