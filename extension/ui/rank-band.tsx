import { Chart } from './chart.tsx';

export type RankBandProps = {
  /** 1-based; best <= rank <= worst <= count. */
  rank: number;
  best: number;
  worst: number;
  count: number;
  /** The sentence with the same ranks. */
  label: string;
};

const step = 11;

/** One box per rank: the ranks that open criteria allow are filled, the present one has the tick. */
export function RankBand({ rank, best, worst, count, label }: RankBandProps) {
  const places = Array.from({ length: count }, (_, index) => index + 1);
  const width = count * step;
  return (
    <Chart className="band" width={width} height={14} label={label}>
      {places.map((place) => {
        const possible = place >= best && place <= worst;
        return (
          <rect
            key={place}
            x={(place - 1) * step + 1.5}
            y={4}
            width={8}
            height={6}
            rx={1}
            fill={possible ? 'var(--action-line)' : 'none'}
            stroke={possible ? 'none' : 'var(--line-strong)'}
          />
        );
      })}
      <rect x={(rank - 1) * step + 4.25} y={1} width={2.5} height={12} fill="var(--text)" />
    </Chart>
  );
}
