import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';

import { IconButton } from '#extension/ui/button.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { TotalRuler } from '#extension/ui/total-ruler.tsx';
import type { VendorStanding } from '#shared/scoring/comparison.ts';
import type { FullResult } from '#shared/scoring/full-result.ts';

import { routeAddress } from '../frame/route.ts';
import { relationWords } from './relation-words.ts';
import { StrengthBar } from './strength-bar.tsx';
import { Terms } from './terms.tsx';
import { useLateWeights } from './use-late-weights.ts';
import { useVendorNames } from './use-result.ts';

const columns = 7;

/** Every vendor with its total, what is certain of its place, and what the total rests on. */
export function OrderSheet({ result }: { result: FullResult }) {
  const { order: words } = useMessages().results;
  const late = useLateWeights();
  return (
    <Sheet title={words.title}>
      {late && (
        <Notice>
          {words.lateWeights} <a href={routeAddress('history')}>{words.compareTotals}</a>
        </Notice>
      )}
      <table className="tb rs-o">
        <thead>
          <tr>
            <th scope="col">{words.rank}</th>
            <th scope="col">{words.vendor}</th>
            <th scope="col">{words.total}</th>
            <th scope="col">{words.sure}</th>
            <th scope="col">{words.coverage}</th>
            <th scope="col">{words.strength}</th>
            <th scope="col">
              <span className="vh">{words.why}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {result.comparison.vendors.map((vendor) => (
            <OrderRow key={vendor.vendorId} vendor={vendor} result={result} />
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

function OrderRow({ vendor, result }: { vendor: VendorStanding; result: FullResult }) {
  const { order: words, why } = useMessages().results;
  const nameOf = useVendorNames();
  const [open, setOpen] = useState(false);
  const { vendorId } = vendor;
  const name = nameOf(vendorId);
  const place = result.order.find((one) => one.vendorId === vendorId);
  return (
    <>
      <tr className={vendor.excluded === null ? undefined : 'off'}>
        <td className="nb strong">
          <RankText vendor={vendor} result={result} />
        </td>
        <th scope="row" lang="ja">
          {name}
        </th>
        <td>
          <TotalCell vendor={vendor} />
        </td>
        <td className="s2">
          {vendor.excluded === null
            ? place && relationWords(place, words, nameOf)
            : words.excludedBy(vendor.excluded.reason)}
        </td>
        <td className="s2 nb">{words.scored(vendor.scored, vendor.applicable)}</td>
        <td>
          <Strength vendorId={vendorId} result={result} />
        </td>
        <td>
          <IconButton
            icon={open ? ChevronDown : ChevronRight}
            small
            label={(open ? why.hide : why.show)(name)}
            aria-expanded={open}
            disabled={vendor.value === null}
            onClick={() => setOpen(!open)}
          />
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={columns}>
            <Terms comparison={result.comparison} vendor={vendor} />
          </td>
        </tr>
      )}
    </>
  );
}

function RankText({ vendor, result }: { vendor: VendorStanding; result: FullResult }) {
  const { order: words } = useMessages().results;
  if (vendor.excluded !== null) return words.excluded;
  if (vendor.rank === null) return words.noPoints;
  const sharing = result.comparison.vendors.filter(({ rank }) => rank === vendor.rank);
  return (sharing.length > 1 ? words.tied : words.place)(vendor.rank);
}

function TotalCell({ vendor }: { vendor: VendorStanding }) {
  const { order: words } = useMessages().results;
  const format = useFormat();
  const { value, lower, upper } = vendor;
  if (value === null) return <span className="faint">{words.noPoints}</span>;
  const total = format.number(value, 2);
  const range = format.range(lower, upper);
  return (
    <span className="row rs-t">
      <b className="num">{total}</b>
      <TotalRuler total={value} low={lower} high={upper} label={words.ruler(total, range)} />
      <span className="s2 muted num nb">{range}</span>
    </span>
  );
}

function Strength({ vendorId, result }: { vendorId: string; result: FullResult }) {
  const { order: words } = useMessages().results;
  const format = useFormat();
  const backing = result.backing.find((one) => one.vendorId === vendorId);
  if (!backing || Object.values(backing.shares).every((share) => share === 0)) return null;
  return (
    <span className="rs-s" title={words.firmHint}>
      <StrengthBar backing={backing} />
      <span className="s2 muted">{words.firm(format.percent(backing.firm, 0))}</span>
    </span>
  );
}
