import { Chart } from './chart.tsx';

export type TotalRulerProps = {
  /** Totals on 1..5; low and high are the bounds with every unknown criterion at 1 and at 5. */
  total: number;
  low: number;
  high: number;
  /** The sentence with the same numbers. */
  label: string;
  /** In px. */
  width?: number;
};

const marks = [1, 2, 3, 4, 5] as const;

/** The total on a ruler from 1 to 5: tick for the total, block for what open criteria allow. */
export function TotalRuler({ total, low, high, label, width = 104 }: TotalRulerProps) {
  const at = (value: number) => ((Math.min(5, Math.max(1, value)) - 1) / 4) * width;
  const block = Math.max(1.5, at(high) - at(low));
  return (
    <Chart className="ruler" width={width} height={14} label={label}>
      <line x1={0} x2={width} y1={10.5} y2={10.5} stroke="var(--line-strong)" />
      {marks.map((mark) => {
        const x = Math.min(width - 0.5, Math.max(0.5, at(mark)));
        return <line key={mark} x1={x} x2={x} y1={8.5} y2={12.5} stroke="var(--line-strong)" />;
      })}
      <rect x={at(low)} y={7.5} width={block} height={6} fill="var(--action-line)" />
      <rect
        x={Math.min(width - 2.5, Math.max(0, at(total) - 1.25))}
        y={3}
        width={2.5}
        height={11}
        fill="var(--text)"
      />
    </Chart>
  );
}
