import { Chart } from '#extension/ui/chart.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { VisuallyHidden } from '#extension/ui/visually-hidden.tsx';
import type { Voices } from '#shared/scoring/raters.ts';

import { useRaterName } from '../history/lock-sheet.tsx';
import { pointsGroups } from './points-of.ts';

const width = 200;
const margin = 24;
const height = 34;
const at = (points: number) => margin + ((points - 1) / 4) * (width - 2 * margin);

/** Who gave which points, on a line from 1 to 5; the sentence below says the same. */
export function PointsLine({ voices }: { voices: Voices }) {
  const words = useMessages().meeting;
  const nameOf = useRaterName();
  const groups = pointsGroups(voices);
  const [low] = groups;
  const high = groups.at(-1);
  const named = groups.map(({ points, raterIds }) => ({
    points,
    names: raterIds.map(nameOf).join(words.separator),
  }));
  const label = named
    .map(({ points, names }) => words.said(names, String(points)))
    .join(words.sentence);
  if (!low || !high) return null;
  return (
    <Chart className="dots" width={width} height={height} label={label}>
      <line x1={at(1)} x2={at(5)} y1={9} y2={9} stroke="var(--line-strong)" />
      <rect
        x={at(low.points)}
        y={6.5}
        width={at(high.points) - at(low.points)}
        height={5}
        fill="var(--action-line)"
      />
      {named.map(({ points, names }) => (
        <g key={points}>
          <circle cx={at(points)} cy={9} r={6} className="dots-p" />
          <text x={at(points)} y={29} textAnchor="middle" className="dots-n">
            {names.length > 10 ? `${names.slice(0, 9)}…` : names}
          </text>
        </g>
      ))}
    </Chart>
  );
}

/** The digits 1 to 5 over the lines. */
export function PointsScale() {
  const words = useMessages().meeting;
  return (
    <>
      <VisuallyHidden>{words.scale}</VisuallyHidden>
      <svg width={width} height={14} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((points) => (
          <text key={points} x={at(points)} y={11} textAnchor="middle" className="dots-n">
            {points}
          </text>
        ))}
      </svg>
    </>
  );
}
