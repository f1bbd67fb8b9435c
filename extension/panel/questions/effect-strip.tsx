import { Chart } from '#extension/ui/chart.tsx';

export type EffectStripProps = {
  /** Totals, 1..5. */
  low: number;
  high: number;
  own: number | null;
  /** The vendor next to whose total this one lies. */
  rival: number | null;
  /** The ends of the scale, the same for all strips of a screen. */
  from: number;
  to: number;
  label: string;
  /** In px. */
  width: number;
  height: number;
};

/** Where an answer can move the total: block for the range, tick for the present total, dotted line for the rival. */
export function EffectStrip(props: EffectStripProps) {
  const { low, high, own, rival, width, height } = props;
  const span = Math.max(props.to - props.from, 1e-9);
  const at = (total: number) => ((total - props.from) / span) * width;
  const base = height - 0.5;
  return (
    <Chart className="band" width={width} height={height} label={props.label}>
      <line x1={0} x2={width} y1={base} y2={base} stroke="var(--line-control)" />
      <rect
        x={at(low)}
        y={height * 0.4}
        width={Math.max(1.5, at(high) - at(low))}
        height={height * 0.5}
        fill="var(--action-line)"
      />
      {rival !== null && (
        <line
          x1={at(rival)}
          x2={at(rival)}
          y1={0}
          y2={base}
          stroke="var(--text-muted)"
          strokeWidth={2}
          strokeDasharray="2 2"
        />
      )}
      {own !== null && (
        <rect
          x={at(own) - 1}
          y={height * 0.15}
          width={2}
          height={height * 0.8}
          fill="var(--text)"
        />
      )}
    </Chart>
  );
}
