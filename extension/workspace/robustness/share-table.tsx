import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { shareStep } from '#extension/ui/score-step.ts';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { VendorStanding } from '#shared/scoring/comparison.ts';
import { shareOfWeightings } from '#shared/scoring/robustness.ts';

import { useScene } from '../frame/scene.tsx';
import { nameOf } from '../matrix/vendor-input.ts';

/** Pairs beyond this many vendors would no longer fit. */
const shareLimit = 8;

/** For every pair the share of all weightings in which the row comes before the column. */
export function ShareTable() {
  const { shares: words } = useMessages().robustness;
  const { snapshot, comparison } = useScene();
  const ranked = comparison.vendors.filter(({ rank }) => rank !== null).slice(0, shareLimit);
  const name = (id: string) => {
    const vendor = snapshot.vendors.find((one) => one.id === id);
    return vendor ? nameOf(vendor) : '';
  };
  return (
    <Sheet title={words.title}>
      <p className="s2 muted">{words.note}</p>
      <div className="pw-s">
        <table className="pw">
          <thead>
            <tr>
              <th scope="col">
                <span className="vh">{words.vendor}</span>
              </th>
              {ranked.map(({ vendorId }) => (
                <th key={vendorId} scope="col" lang="ja" title={name(vendorId)}>
                  <span className="clip">{name(vendorId)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranked.map((row) => (
              <tr key={row.vendorId}>
                <th scope="row" lang="ja" title={name(row.vendorId)}>
                  <span className="clip">{name(row.vendorId)}</span>
                </th>
                {ranked.map((column) => (
                  <ShareCell key={column.vendorId} row={row} column={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}

function ShareCell({ row, column }: { row: VendorStanding; column: VendorStanding }) {
  const { shares: words } = useMessages().robustness;
  const format = useFormat();
  if (row.vendorId === column.vendorId) return <td className="faint">{'—'}</td>;
  const found = shareOfWeightings(row, column);
  if (found === null) {
    return (
      <td className="faint" title={words.none}>
        {'—'}
      </td>
    );
  }
  return (
    <td className={shareStep(found.share)}>
      {found.tied ? words.tied : format.number(found.share * 100, 1)}
    </td>
  );
}
