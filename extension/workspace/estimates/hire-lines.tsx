import { Chart } from '#extension/ui/chart.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { type Series, SeriesKey, seriesStroke } from '#extension/ui/series-mark.tsx';
import { hireOrOutsource, ownCost } from '#shared/costs/hire.ts';
import type { Hire } from '#shared/model/plan.ts';

import { yenScale } from './scale.ts';
import type { Costs } from './use-costs.ts';

const width = 420;
const height = 190;
const left = 52;
const bottom = height - 24;
const months = 36;
const seriesOrder: readonly Series[] = [0, 1, 2, 3];

/** Cost so far, month by month: own people in ink, the first four offers in their series. */
export function HireLines({ hire, costs }: { hire: Hire; costs: Costs }) {
  const { hire: words, costs: terms, chart } = useMessages().estimates;
  const write = terms.inTenThousands;
  const own = Array.from({ length: months }, (_, month) => ownCost(hire, month + 1));
  const offers = seriesOrder.flatMap((series) => {
    const cost = costs.costs[series];
    const points = cost && hireOrOutsource(hire, cost.scenarios.base.lines, months)?.points;
    if (!points) return [];
    return [{ series, name: costs.name(cost.vendorId), yen: points.map((one) => one.outsourced) }];
  });
  const { end, marks } = yenScale([...own, ...offers.flatMap(({ yen }) => yen)]);
  const x = (month: number) => left + ((month - 1) / (months - 1)) * (width - left - 12);
  const y = (yen: number) => bottom - (yen / end) * (bottom - 10);
  const path = (yen: readonly number[]) =>
    yen.map((value, place) => `${place === 0 ? 'M' : 'L'}${x(place + 1)} ${y(value)}`).join('');
  const names = offers.map(({ name, yen }) => `${name} ${write(yen.at(-1) ?? 0)}`);
  return (
    <figure className="es-lines">
      <Chart
        className="cst"
        width={width}
        height={height}
        label={words.label(write(own.at(-1) ?? 0), names.join(chart.separator))}
      >
        {marks.map((yen) => (
          <g key={yen}>
            <line x1={left} x2={width - 12} y1={y(yen)} y2={y(yen)} stroke="var(--line)" />
            <text x={left - 8} y={y(yen) + 4} textAnchor="end" className="cst-f">
              {write(yen)}
            </text>
          </g>
        ))}
        {[1, 12, 24, 36].map((month) => (
          <text key={month} x={x(month)} y={height - 6} textAnchor="middle" className="cst-f">
            {month}
          </text>
        ))}
        {offers.map(({ series, yen }) => (
          <path key={series} d={path(yen)} fill="none" {...seriesStroke(series)} />
        ))}
        <path d={path(own)} fill="none" stroke="var(--text)" strokeWidth={2.4} />
      </Chart>
      <figcaption className="row wrap s2 muted">
        <span className="es-axis">{words.axis}</span>
        <span className="row">
          <i className="es-own" aria-hidden="true" />
          {words.own}
        </span>
        {offers.map(({ series, name }) => (
          <span key={series} className="row" lang="ja">
            <SeriesKey series={series} />
            {name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
