import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { SecondOpinion } from '#shared/scoring/second-opinion.ts';

import { useVendorNames } from './use-result.ts';

const shownLimit = 6;

/** What another method says, as numbers beside its one sentence. */
export function SecondSheet({ opinion }: { opinion: SecondOpinion }) {
  const { second: words } = useMessages().results;
  const format = useFormat();
  const nameOf = useVendorNames();
  if (opinion.closeness.length === 0) return null;
  return (
    <Sheet title={words.title}>
      <p className="s2 muted">{words.note}</p>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{words.vendor}</th>
            <th scope="col" className="num">
              {words.closeness}
            </th>
          </tr>
        </thead>
        <tbody>
          {opinion.closeness.slice(0, shownLimit).map(({ vendorId, closeness }) => (
            <tr key={vendorId}>
              <th scope="row" lang="ja">
                {nameOf(vendorId)}
              </th>
              <td className="num">{format.number(closeness, 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
