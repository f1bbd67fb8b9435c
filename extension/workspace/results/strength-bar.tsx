import { Chart } from '#extension/ui/chart.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { strengths } from '#shared/model/evidence.ts';
import type { Backing } from '#shared/scoring/strength.ts';

const width = 96;
const height = 10;

const levels = [...strengths.toReversed(), 'none'] as const;

/** What a total rests on: the stronger the evidence the darker, from the left; nothing where there is no evidence. */
export function StrengthBar({ backing }: { backing: Backing }) {
  const { order: words } = useMessages().results;
  const format = useFormat();
  const parts = levels.filter((level) => backing.shares[level] > 0);
  const label = words.shares(
    parts
      .map((level) =>
        words.share(
          level === 'none' ? words.noEvidence : `E${level}`,
          format.percent(backing.shares[level], 0),
        ),
      )
      .join(words.separator),
  );
  const starts = parts.map((_, place) =>
    parts.slice(0, place).reduce<number>((sum, level) => sum + backing.shares[level] * width, 0),
  );
  return (
    <Chart className="sbar" width={width} height={height} label={label}>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} className="sbar-edge" />
      {parts.map((level, place) => (
        <rect
          key={level}
          x={starts[place]}
          y={0}
          width={backing.shares[level] * width}
          height={height}
          className={`sbar-${level}`}
        />
      ))}
    </Chart>
  );
}
