import { Chart } from '#extension/ui/chart.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { VendorAcceptability } from '#shared/scoring/second-opinion.ts';

import { useVendorNames } from './use-result.ts';

/** Vendors and ranks beyond this many would no longer fit. */
const shownLimit = 6;
const width = 150;
const height = 12;

/** How often each vendor takes each rank when weights are drawn at random, as bars and as numbers. */
export function AcceptabilitySheet({ acceptability }: { acceptability: VendorAcceptability }) {
  const { acceptability: words } = useMessages().results;
  const format = useFormat();
  const nameOf = useVendorNames();
  const { vendorIds, acceptability: found } = acceptability;
  const shown = vendorIds.slice(0, shownLimit);
  return (
    <Sheet title={words.title}>
      <p className="s2 muted">
        {words.note(format.number(found.samples), format.number(found.margin * 100, 1))}
      </p>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{words.vendor}</th>
            <th scope="col">
              <span className="vh">{words.picture}</span>
            </th>
            {shown.map((vendorId, place) => (
              <th key={vendorId} scope="col" className="num">
                {words.rank(place + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((vendorId, row) => (
            <tr key={vendorId}>
              <th scope="row" lang="ja">
                {nameOf(vendorId)}
              </th>
              <td>
                <RankShares name={nameOf(vendorId)} shares={found.ranks[row] ?? []} />
              </td>
              {shown.map((column, rank) => (
                <td key={column} className="num">
                  {format.number((found.ranks[row]?.[rank] ?? 0) * 100, 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

function RankShares({ name, shares }: { name: string; shares: readonly number[] }) {
  const { results } = useMessages();
  const { acceptability: words, order } = results;
  const format = useFormat();
  const parts = shares.flatMap((share, place) => (share > 0 ? [{ share, place }] : []));
  const label = words.chart(
    name,
    parts
      .map(({ share, place }) => words.part(place + 1, format.number(share * 100, 0)))
      .join(order.separator),
  );
  return (
    <Chart className="racc" width={width} height={height} label={label}>
      {parts.map(({ share, place }) => (
        <rect
          key={place}
          x={shares.slice(0, place).reduce((sum, one) => sum + one, 0) * width}
          y={0}
          width={Math.max(0.5, share * width - 1)}
          height={height}
          className={`racc-${Math.min(place, 4)}`}
        />
      ))}
    </Chart>
  );
}
