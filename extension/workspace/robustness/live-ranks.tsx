import { ArrowDown, ArrowUp } from 'lucide-react';

import { Icon } from '#extension/ui/icon.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { Tag } from '#extension/ui/tag.tsx';
import { VisuallyHidden } from '#extension/ui/visually-hidden.tsx';
import type { Comparison, VendorStanding } from '#shared/scoring/comparison.ts';

import { useScene } from '../frame/scene.tsx';
import { nameOf } from '../matrix/vendor-input.ts';

/** The order under the trial weights, with what moved. */
export function LiveRanks({ tried, trying }: { tried: Comparison; trying: boolean }) {
  const { order: words, trial, shares } = useMessages().robustness;
  const ranked = tried.vendors.filter((vendor) => vendor.rank !== null);
  return (
    <Sheet title={words.title} actions={trying && <Tag>{trial.tag}</Tag>}>
      <table className="tb lv">
        <thead className="vh">
          <tr>
            <th scope="col">{words.rank}</th>
            <th scope="col">{words.change}</th>
            <th scope="col">{shares.vendor}</th>
            <th scope="col">{words.total}</th>
            <th scope="col">{words.ruler}</th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((vendor) => (
            <RankRow key={vendor.vendorId} vendor={vendor} />
          ))}
        </tbody>
      </table>
      <p className="s2 faint">{words.note}</p>
    </Sheet>
  );
}

/** Where a total lies on the ruler from 1 to 5. */
function at(value: number): string {
  return `${((value - 1) / 4) * 100}%`;
}

function RankRow({ vendor }: { vendor: VendorStanding }) {
  const { snapshot, comparison } = useScene();
  const format = useFormat();
  const fixed = comparison.vendors.find(({ vendorId }) => vendorId === vendor.vendorId);
  const named = snapshot.vendors.find(({ id }) => id === vendor.vendorId);
  return (
    <tr>
      <td className="rkc">{vendor.rank}</td>
      <td className="rkm">
        <Moved by={(fixed?.rank ?? 0) - (vendor.rank ?? 0)} />
      </td>
      <th scope="row" lang="ja">
        <b>{named ? nameOf(named) : vendor.name}</b>
      </th>
      <td className="num rkt">
        <b>{format.number(vendor.value ?? 0, 3)}</b>
      </td>
      <td className="rkb">
        <span className="bar" aria-hidden="true">
          <i style={{ width: at(vendor.value ?? 1) }} />
          <u style={{ left: at(fixed?.value ?? 1) }} />
        </span>
        <VisuallyHidden>{format.range(vendor.lower, vendor.upper)}</VisuallyHidden>
      </td>
    </tr>
  );
}

function Moved({ by }: { by: number }) {
  const { order: words } = useMessages().robustness;
  if (by === 0) {
    return (
      <span className="faint">
        <span aria-hidden="true">{'―'}</span>
        <VisuallyHidden>{words.same}</VisuallyHidden>
      </span>
    );
  }
  const places = Math.abs(by);
  return (
    <span className={by > 0 ? 'mv up' : 'mv'}>
      <Icon of={by > 0 ? ArrowUp : ArrowDown} small />
      <span aria-hidden="true">{places}</span>
      <VisuallyHidden>{by > 0 ? words.up(places) : words.down(places)}</VisuallyHidden>
    </span>
  );
}
