import { Chart } from '#extension/ui/chart.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { VendorCost } from '#shared/costs/vendor-costs.ts';
import { grouped } from '#shared/locales/grouped.ts';
import { scenarios } from '#shared/model/fee.ts';

import { yenScale } from './scale.ts';
import type { Costs } from './use-costs.ts';

const width = 640;
const left = 150;
const right = 20;
/** Each limit has a line of its own above the bars, so that limits near each other stay readable. */
const limitRow = 17;
const top = 12 + 3 * limitRow;
const rowHeight = 54;

/** Twelve months of each offer from low to high, against target, budget and ceiling. */
export function CostBars({ costs }: { costs: Costs }) {
  const words = useMessages().estimates;
  const { chart } = words;
  const bars = costs.costs.flatMap((cost) => barOf(cost, costs.name(cost.vendorId)));
  return (
    <Sheet
      title={chart.title}
      actions={
        <span className="s2 muted">{chart.unit(words.costs.taxes[costs.brief.taxBasis])}</span>
      }
    >
      {bars.length === 0 ? (
        <p className="muted">{chart.none}</p>
      ) : (
        <>
          <Bars bars={bars} costs={costs} />
          <HiddenTable costs={costs} />
        </>
      )}
      <p className="s2 muted">{chart.caption(volumesText(costs, words))}</p>
    </Sheet>
  );
}

type Bar = { name: string; low: number; base: number; high: number; open: boolean };

function barOf({ scenarios: costs }: VendorCost, name: string): Bar[] {
  const yen = scenarios.map((scenario) => costs[scenario].sums[12]).filter((sum) => sum !== null);
  const base = costs.base.sums[12] ?? yen[0];
  if (base === undefined) return [];
  const open = scenarios.some(
    (scenario) => costs[scenario].unpriced.length + costs[scenario].openEnded.length > 0,
  );
  return [{ name, low: Math.min(...yen), base, high: Math.max(...yen), open }];
}

function Bars({ bars, costs }: { bars: readonly Bar[]; costs: Costs }) {
  const words = useMessages().estimates;
  const { budgetYen, ceilingYen, targetYen } = costs.brief;
  const limits = [budgetYen, ceilingYen, targetYen].filter((yen) => yen !== null);
  const { end, marks } = yenScale([...bars.map(({ high }) => high), ...limits]);
  const at = (yen: number) => left + (yen / end) * (width - left - right);
  const bottom = top + bars.length * rowHeight;
  const write = words.costs.inTenThousands;
  const label = bars
    .map((bar) => words.chart.label(bar.name, write(bar.low), write(bar.base), write(bar.high)))
    .join(words.chart.separator);
  return (
    <Chart className="cst" width={width} height={bottom + 26} label={label}>
      {targetYen !== null && budgetYen !== null && budgetYen > targetYen && (
        <rect
          x={at(targetYen)}
          y={top - 6}
          width={at(budgetYen) - at(targetYen)}
          height={bottom - top + 6}
          fill="var(--surface-well)"
        />
      )}
      {marks.map((yen) => (
        <g key={yen}>
          <line x1={at(yen)} x2={at(yen)} y1={top - 6} y2={bottom} stroke="var(--line)" />
          <text x={at(yen)} y={bottom + 18} textAnchor="middle" className="cst-f">
            {write(yen)}
          </text>
        </g>
      ))}
      <LimitLines at={at} bottom={bottom} limits={costs.brief} />
      {bars.map((bar, place) => (
        <BarRow
          key={bar.name}
          bar={bar}
          y={top + place * rowHeight + 16}
          at={at}
          ceiling={ceilingYen}
        />
      ))}
      <LimitNames at={at} limits={costs.brief} />
    </Chart>
  );
}

type BarRowProps = { bar: Bar; y: number; at: (yen: number) => number; ceiling: number | null };

function BarRow({ bar, y, at, ceiling }: BarRowProps) {
  const { costs } = useMessages().estimates;
  const write = costs.inTenThousands;
  const over = (yen: number) => ceiling !== null && yen > ceiling;
  const tooClose = (yen: number) => Math.abs(at(yen) - at(bar.base)) < 34;
  const end = (yen: number) => (
    <>
      <line
        x1={at(yen)}
        x2={at(yen)}
        y1={y - 9}
        y2={y + 9}
        stroke={over(yen) ? 'var(--warn)' : 'var(--text)'}
        strokeWidth={over(yen) ? 3 : 1.6}
      />
      {!tooClose(yen) && (
        <text x={at(yen)} y={y + 25} textAnchor="middle" className={over(yen) ? 'cst-w' : 'cst-f'}>
          {write(yen)}
        </text>
      )}
    </>
  );
  return (
    <g>
      <text x={left - 10} y={y + 5} textAnchor="end" className="cst-n">
        {bar.name.length > 11 ? `${bar.name.slice(0, 10)}…` : bar.name}
      </text>
      <rect
        x={at(bar.low)}
        y={y - 5}
        width={Math.max(1, at(bar.high) - at(bar.low))}
        height={10}
        fill="var(--score-2)"
      />
      {bar.low !== bar.base && end(bar.low)}
      {bar.high !== bar.base && end(bar.high)}
      <rect x={at(bar.base) - 5.5} y={y - 10} width={11} height={20} fill="var(--action)" />
      <text
        x={at(bar.base)}
        y={y + 26}
        textAnchor="middle"
        className={over(bar.base) ? 'cst-w' : 'cst-b'}
      >
        {`${write(bar.base)}${bar.open ? '+' : ''}`}
      </text>
    </g>
  );
}

type LimitsProps = { at: (yen: number) => number; limits: Costs['brief'] };

/** Drawn before the bars, so that no line crosses out a figure. */
function LimitLines({ at, bottom, limits }: LimitsProps & { bottom: number }) {
  const { budgetYen, ceilingYen } = limits;
  const lines = [
    { yen: budgetYen, row: 0, line: 'cst-budget' },
    { yen: ceilingYen, row: 1, line: 'cst-ceiling' },
  ];
  return lines.map(({ yen, row, line }) =>
    yen === null ? null : (
      <line
        key={line}
        x1={at(yen)}
        x2={at(yen)}
        y1={18 + row * limitRow}
        y2={bottom}
        className={line}
      />
    ),
  );
}

function LimitNames({ at, limits }: LimitsProps) {
  const { chart, costs } = useMessages().estimates;
  const names = [
    { yen: limits.budgetYen, word: chart.budget, text: 'cst-t' },
    { yen: limits.ceilingYen, word: chart.ceiling, text: 'cst-w' },
    { yen: limits.targetYen, word: chart.target, text: 'cst-t' },
  ];
  return names.map(({ yen, word, text }, row) =>
    yen === null ? null : (
      <text
        key={word}
        x={Math.min(at(yen), width - 40)}
        y={12 + row * limitRow}
        textAnchor="middle"
        className={text}
      >
        {`${word} ${costs.inTenThousands(yen)}`}
      </text>
    ),
  );
}

function HiddenTable({ costs }: { costs: Costs }) {
  const { chart, costs: terms } = useMessages().estimates;
  return (
    <table className="vh">
      <thead>
        <tr>
          <th scope="col">{chart.vendor}</th>
          {scenarios.map((scenario) => (
            <th key={scenario} scope="col">
              {terms.scenarios[scenario]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {costs.costs.map(({ vendorId, scenarios: sums }) => (
          <tr key={vendorId}>
            <th scope="row" lang="ja">
              {costs.name(vendorId)}
            </th>
            {scenarios.map((scenario) => {
              const yen = sums[scenario].sums[12];
              return <td key={scenario}>{yen === null ? chart.unknown : terms.yen(yen)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The volumes that the offers are priced with, in one line. */
function volumesText(
  { brief }: Costs,
  { chart, costs }: ReturnType<typeof useMessages>['estimates'],
): string {
  return brief.volumes
    .map(({ measure, ...planned }) => {
      const values = scenarios.map(
        (scenario) =>
          `${costs.scenarios[scenario]} ${planned[scenario] === null ? '—' : grouped(planned[scenario])}`,
      );
      return chart.volume(costs.measures[measure], values, costs.counted[measure]);
    })
    .join(chart.separator);
}
