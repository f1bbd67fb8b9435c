import { Chart } from '#extension/ui/chart.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { axisNumber } from '#shared/model/axis.ts';
import { axisById } from '#shared/rubric/rubric.ts';
import { outcomeResult, type PredictedAndActual } from '#shared/scoring/outcome.ts';

import { useScene } from '../frame/scene.tsx';
import { type Review, useOutcome } from './use-outcome.ts';

const width = 160;
const height = 16;
const at = (points: number) => 8 + ((points - 1) / 4) * (width - 16);

/** Every axis and the total: what was expected, what came, and the difference. */
export function CompareSheet({ review }: { review: Review }) {
  const { compare: words } = useMessages().outcome;
  const language = useLanguage();
  const format = useFormat();
  const { comparison } = useScene();
  const { outcome } = useOutcome(review);
  const { axes, total } = outcomeResult(comparison, review.vendorId, outcome);
  return (
    <Sheet title={words.title}>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{words.axis}</th>
            <th scope="col" className="oc-p" aria-hidden="true" />
            <th scope="col" className="num">
              {words.predicted}
            </th>
            <th scope="col" className="num">
              {words.actual}
            </th>
            <th scope="col" className="num">
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {axes.map(({ axis, ...pair }) => (
            <PairRow
              key={axis}
              name={`${axisNumber(axis)} ${axisById(axis).label[language]}`}
              pair={pair}
            />
          ))}
          <PairRow name={words.total} pair={total} />
        </tbody>
      </table>
      {total.actual !== null && (
        <p className="s2 muted">{words.bounds(format.range(total.lower, total.upper))}</p>
      )}
    </Sheet>
  );
}

function PairRow({ name, pair }: { name: string; pair: PredictedAndActual }) {
  const { compare: words } = useMessages().outcome;
  const format = useFormat();
  const { predicted, actual } = pair;
  const text = (value: number | null) => (value === null ? words.none : format.number(value, 2));
  const difference = predicted === null || actual === null ? null : actual - predicted;
  const sign = difference !== null && difference > 0 ? '+' : '';
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Chart
          className="oc-c"
          width={width}
          height={height}
          label={words.label(name, text(predicted), text(actual))}
        >
          <line x1={at(1)} x2={at(5)} y1={8} y2={8} stroke="var(--line-strong)" />
          {predicted !== null && <circle cx={at(predicted)} cy={8} r={5} className="oc-then" />}
          {actual !== null && <circle cx={at(actual)} cy={8} r={4} className="oc-now" />}
        </Chart>
      </td>
      <td className="num">{text(predicted)}</td>
      <td className="num strong">{text(actual)}</td>
      <td className="num">{difference === null ? '' : `${sign}${format.number(difference, 2)}`}</td>
    </tr>
  );
}
