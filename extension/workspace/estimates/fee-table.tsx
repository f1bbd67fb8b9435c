import type { ReactNode } from 'react';

import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { unpricedText } from '#shared/costs/cost-sentences.ts';
import { feeModelOf } from '#shared/costs/fee-model.ts';
import { marketGuide } from '#shared/costs/market-bands.ts';
import {
  type Horizon,
  horizons,
  type OfferCost,
  type VendorCost,
} from '#shared/costs/vendor-costs.ts';
import { grouped } from '#shared/locales/grouped.ts';
import type { Messages } from '#shared/locales/messages.ts';
import type { FeeLine } from '#shared/model/estimate.ts';
import type { Scenario } from '#shared/model/fee.ts';

import { GuideMark } from './guide-mark.tsx';
import { type FeeCell, type FeeRow, feeRows, pricesOf } from './rows.ts';
import type { Costs } from './use-costs.ts';

type Words = Messages['estimates'];

type FeeTableProps = {
  costs: Costs;
  scenario: Scenario;
  /** Opens the offer of a vendor. */
  onVendor: (vendorId: string) => void;
};

/** The offers of all vendors side by side, each with its plan that counts. */
export function FeeTable({ costs, scenario, onVendor }: FeeTableProps) {
  const { estimates, workbook } = useMessages();
  const offers = [...costs.costs, ...costs.excluded];
  const headOf = (offer: VendorCost) => {
    const name = costs.name(offer.vendorId);
    return (
      <button type="button" className="ft-v" onClick={() => onVendor(offer.vendorId)}>
        {costs.excluded.includes(offer) ? <s title={workbook.excluded}>{name}</s> : name}
        {offer.plan !== '' && <span className="faint ft-d"> {offer.plan}</span>}
      </button>
    );
  };
  return (
    <section className="sheet es-table" aria-label={estimates.table.title}>
      <OfferTable offers={offers} brief={costs.brief} scenario={scenario} headOf={headOf} />
    </section>
  );
}

type OfferTableProps = {
  offers: readonly VendorCost[];
  brief: Costs['brief'];
  scenario: Scenario;
  headOf: (offer: VendorCost) => ReactNode;
};

/** All fee lines of some offers side by side on one basis, with the published guide, and what they add up to. */
export function OfferTable({ offers, brief, scenario, headOf }: OfferTableProps) {
  const { table: words } = useMessages().estimates;
  const language = useLanguage();
  const rows = feeRows(offers, scenario, brief.areas);
  return (
    <table className="tb ft">
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col">{words.unit}</th>
          {offers.map((offer) => (
            <th key={offer.estimateId} scope="col" className="num" lang="ja">
              {headOf(offer)}
            </th>
          ))}
          <th scope="col" className="ft-g" title={marketGuide.source[language]}>
            {words.guide} <span className="faint ft-d">{words.guideDate}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} ids={offers.map(({ estimateId }) => estimateId)} />
        ))}
        <Models offers={offers} />
        {horizons.map((months) => (
          <Totals key={months} offers={offers} brief={brief} scenario={scenario} months={months} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, ids }: { row: FeeRow; ids: readonly string[] }) {
  const { table: words, costs } = useMessages().estimates;
  return (
    <tr>
      <th scope="row" lang="ja">
        {row.label === '' ? costs.unnamed : row.label}
      </th>
      <td className="s2 faint nb">{costs.units[row.sample.unit]}</td>
      {row.cells.map((cell, place) => (
        <td key={ids[place]} className="num">
          {cell === null ? (
            <span className="faint">
              {'—'}
              <span className="vh">{words.missing}</span>
              <i className="sl0" />
            </span>
          ) : (
            <Price cell={cell} row={row} />
          )}
        </td>
      ))}
      <td className="s2 muted">
        <GuideMark row={row} />
      </td>
    </tr>
  );
}

/** What an offer says for one fee; a price that nobody knows is hatched and named. */
function Price({ cell, row }: { cell: FeeCell; row: FeeRow }) {
  const words = useMessages().estimates;
  const { line, cost, band } = cell;
  if (cost.state === 'included') return <Quiet text={words.table.included} />;
  if (cost.state === 'not-taken') return <Quiet text={words.table.notTaken} />;
  const position = band?.position;
  const away = position === 'below' || position === 'above' ? position : null;
  const isUnpriced = cost.state === 'unpriced';
  const price = priceText(line, words);
  return (
    <>
      {isUnpriced ? (
        <span className="unk ft-u" title={price}>
          {unpricedText(cost.why, words.costs)}
        </span>
      ) : (
        price
      )}
      {line.unit !== row.sample.unit && !isUnpriced && (
        <span className="s2 faint">{` ${line.measure === null ? words.table.flat : words.costs.units[line.unit]}`}</span>
      )}
      <i className="sl0">
        {away !== null && (
          <span className="bl" title={words.table.position[away]}>
            {words.costs.positions[away]}
          </span>
        )}
      </i>
    </>
  );
}

function Quiet({ text }: { text: string }) {
  return (
    <span className="faint">
      {text}
      <i className="sl0" />
    </span>
  );
}

/** The price of a line in its own words: a figure, a range, a share or steps. */
export function priceText(line: FeeLine, { table, costs }: Words): string {
  const { low, high } = pricesOf(line);
  const write = (amount: string) => {
    if (line.percent) return table.percent(grouped(amount));
    return line.currency === 'JPY' ? grouped(amount) : costs.money(amount, line.currency);
  };
  if (low === null && high === null) return '';
  if (low === null) return table.upTo(write(high ?? ''));
  if (line.sizes.length > 0) {
    const range = high === null ? table.from(write(low)) : table.range(write(low), write(high));
    return table.sizes(low === high ? write(low) : range);
  }
  if (high === null) return table.from(write(low));
  if (line.tiers.length > 1) return table.tiers(write(low), write(high));
  return low === high ? write(low) : table.range(write(low), write(high));
}

function Models({ offers }: { offers: readonly VendorCost[] }) {
  const { table: words, costs: terms } = useMessages().estimates;
  return (
    <tr>
      <th scope="row">{words.model}</th>
      <td className="s2 faint">{'—'}</td>
      {offers.map(({ estimateId, scenarios }) => {
        const model = feeModelOf(scenarios.base.lines.map(({ line }) => line));
        return (
          <td key={estimateId} className="num s2 muted">
            {model === null ? '—' : terms.models[model]}
            <i className="sl0" />
          </td>
        );
      })}
      <td className="s2 faint">{'—'}</td>
    </tr>
  );
}

type TotalsProps = {
  offers: readonly VendorCost[];
  brief: Costs['brief'];
  scenario: Scenario;
  months: Horizon;
};

function Totals({ offers, brief, scenario, months }: TotalsProps) {
  const { table: words, costs: terms } = useMessages().estimates;
  const limits = [brief.budgetYen, brief.ceilingYen].map((yen) =>
    yen === null ? '—' : terms.inTenThousands(yen),
  );
  return (
    <tr className={months === 12 ? 'tot' : 'tot less'}>
      <th scope="row">
        {words.total(months, terms.scenarios[scenario], terms.taxes[brief.taxBasis])}
      </th>
      <td className="s2 faint">{words.unitOfTotal}</td>
      {offers.map(({ estimateId, scenarios }) => (
        <td key={estimateId} className="num">
          <Total cost={scenarios[scenario]} months={months} />
        </td>
      ))}
      <td className="s2 muted">
        {months === 12 &&
          (brief.budgetYen === null && brief.ceilingYen === null
            ? words.noLimits
            : words.limits(limits[0] ?? '', limits[1] ?? ''))}
      </td>
    </tr>
  );
}

function Total({ cost, months }: { cost: OfferCost; months: Horizon }) {
  const { table: words, costs: terms } = useMessages().estimates;
  const language = useLanguage();
  const format = useFormat();
  const yen = cost.sums[months];
  const missing = cost.unpriced.length + cost.openEnded.length;
  return (
    <>
      {yen === null ? '—' : <b title={format.yen(yen)}>{terms.inTenThousands(yen)}</b>}
      {missing > 0 && (
        <span className="faint" lang={language} title={words.undecidedTitle(missing)}>
          {words.undecided}
        </span>
      )}
    </>
  );
}
