import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { axisNumber } from '#shared/model/axis.ts';
import { axisById } from '#shared/rubric/rubric.ts';
import type { Comparison, VendorStanding } from '#shared/scoring/comparison.ts';
import { termsOf } from '#shared/scoring/why.ts';

import { useVendorNames } from './use-result.ts';

/** Why a total is what it is: the products that sum to it. */
export function Terms({ comparison, vendor }: { comparison: Comparison; vendor: VendorStanding }) {
  const { why: words } = useMessages().results;
  const format = useFormat();
  const language = useLanguage();
  const nameOf = useVendorNames();
  const { axes, total } = termsOf(comparison, vendor);
  return (
    <div className="rs-w">
      <table className="tb">
        <caption className="lbl">{words.title(nameOf(vendor.vendorId))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.axis}</th>
            <th scope="col" className="num">
              {words.weight}
            </th>
            <th scope="col" className="num">
              {words.share}
            </th>
            <th scope="col" className="num">
              {words.value}
            </th>
            <th scope="col" className="num">
              {words.product}
            </th>
          </tr>
        </thead>
        <tbody>
          {axes.map(({ axis, weight, share, value, product }) => (
            <tr key={axis}>
              <th scope="row">{`${axisNumber(axis)} ${axisById(axis).label[language]}`}</th>
              <td className="num">{format.percent(weight)}</td>
              <td className="num">{format.percent(share)}</td>
              <td className="num">{value === null ? words.none : format.number(value, 3)}</td>
              <td className="num">{format.number(product, 3)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {words.sum}
            </th>
            <td className="num strong">{total === null ? words.none : format.number(total, 3)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="s2 muted">{words.note}</p>
    </div>
  );
}
