import { Chart } from './chart.tsx';
import { radarPath, radarPoint, radarSize } from './radar-geometry.ts';
import { type Series, SeriesMark, seriesStroke } from './series-mark.tsx';

type RadarSeries = { name: string; values: readonly (number | null)[] };

export type RadarProps = {
  /** Short names, clockwise from the top. */
  axes: readonly string[];
  /** Up to four; a value is 1..5, `null` when the axis has no score. */
  series: readonly RadarSeries[];
  /** The sentence that a person would repeat. */
  label: string;
  /** Heads the column of names in the hidden table. */
  nameHeading: string;
  format: (value: number) => string;
  /** Stands where a value is missing. */
  noValue: string;
};

const rings = [1, 2, 3, 4, 5] as const;
const seriesOrder: readonly Series[] = [0, 1, 2, 3];

/** Profiles of up to four vendors on the axes, with a hidden table of the same numbers. */
export function Radar(props: RadarProps) {
  return (
    <figure>
      <Chart
        className="radar"
        width={radarSize.width}
        height={radarSize.height}
        label={props.label}
      >
        <Web axes={props.axes} />
        {seriesOrder.map((series) => {
          const line = props.series[series];
          return line && <Profile key={series} series={series} values={line.values} />;
        })}
      </Chart>
      <RadarTable {...props} />
    </figure>
  );
}

function Web({ axes }: { axes: readonly string[] }) {
  const { centreX, centreY } = radarSize;
  return (
    <>
      {rings.map((ring) => (
        <path
          key={ring}
          d={radarPath(axes.map(() => ring))}
          fill="none"
          stroke={ring === 3 ? 'var(--line-control)' : 'var(--line)'}
          strokeWidth={0.8}
        />
      ))}
      {axes.map((name, axis) => {
        const end = radarPoint(axis, axes.length, 5);
        const below = end.y > centreY + 1;
        const away = Math.sign(Math.round(end.x - centreX)) * (below ? 9 : 0);
        return (
          <g key={name}>
            <line
              x1={centreX}
              y1={centreY}
              x2={end.x}
              y2={end.y}
              stroke="var(--line)"
              strokeWidth={0.8}
            />
            <text
              x={end.x + away}
              y={end.y + (below ? 16 : axis === 0 ? -4 : -8)}
              textAnchor="middle"
            >
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Profile({ series, values }: { series: Series; values: readonly (number | null)[] }) {
  return (
    <>
      <path d={radarPath(values)} fill="none" strokeLinejoin="round" {...seriesStroke(series)} />
      {values.map((value, axis) => {
        if (value === null) return null;
        const { x, y } = radarPoint(axis, values.length, value);
        return <SeriesMark key={`${x} ${y}`} series={series} x={x} y={y} />;
      })}
    </>
  );
}

function RadarTable({ axes, series, label, nameHeading, format, noValue }: RadarProps) {
  return (
    <table className="vh">
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{nameHeading}</th>
          {axes.map((axis) => (
            <th key={axis} scope="col">
              {axis}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.slice(0, 4).map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            {axes.map((axis, place) => {
              const value = line.values[place] ?? null;
              return <td key={axis}>{value === null ? noValue : format(value)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
