import { useMemo } from 'react';

import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { type WeightLock, weightLockOf } from '#shared/history/weight-lock.ts';
import type { HistoryEntry } from '#shared/model/history.ts';

import { routeAddress } from '../frame/route.ts';
import { useScene } from '../frame/scene.tsx';
import { nameOf } from '../matrix/vendor-input.ts';

/** When the weights were fixed, what changed since, and the totals under both. */
export function LockSheet({ entries }: { entries: readonly HistoryEntry[] }) {
  const words = useMessages().history.lock;
  const { snapshot } = useScene();
  const { id } = snapshot.evaluation;
  const lock = useMemo(() => weightLockOf(entries, id), [entries, id]);
  return (
    <Sheet
      title={words.title}
      actions={<a href={routeAddress('brief')}>{words.toBrief}</a>}
      className="hs-lock"
    >
      {lock === null ? <p className="muted">{words.open}</p> : <Locked lock={lock} />}
    </Sheet>
  );
}

function Locked({ lock }: { lock: WeightLock }) {
  const words = useMessages().history.lock;
  const format = useFormat();
  const nameOfRater = useRaterName();
  const { changes } = lock;
  return (
    <>
      <p>
        {lock.fixedBy === null
          ? words.fixedAt(format.dateTime(lock.fixedAt))
          : words.fixedBy(format.dateTime(lock.fixedAt), nameOfRater(lock.fixedBy))}{' '}
        {lock.changed ? words.late(Math.max(1, changes.length)) : words.same}
      </p>
      {changes.length > 0 && (
        <ul className="s2 muted">
          {changes.map(({ at, by }) => (
            <li key={at}>{words.change(format.dateTime(at), nameOfRater(by))}</li>
          ))}
        </ul>
      )}
      {lock.changed && <BothTotals lock={lock} />}
    </>
  );
}

function BothTotals({ lock }: { lock: WeightLock }) {
  const words = useMessages().history.lock;
  const format = useFormat();
  const { snapshot } = useScene();
  const write = (rank: number | null, total: number | null) =>
    rank === null || total === null ? words.noTotal : words.rank(rank, format.number(total, 2));
  return (
    <table className="tb">
      <thead>
        <tr>
          <th scope="col">{words.vendor}</th>
          <th scope="col" className="num">
            {words.underFixed}
          </th>
          <th scope="col" className="num">
            {words.present}
          </th>
        </tr>
      </thead>
      <tbody>
        {lock.totals.map(({ vendorId, underFixed, present, rankUnderFixed, rank }) => {
          const vendor = snapshot.vendors.find((one) => one.id === vendorId);
          return (
            <tr key={vendorId}>
              <th scope="row" lang="ja">
                {vendor && nameOf(vendor)}
              </th>
              <td className="num">{write(rankUnderFixed, underFixed)}</td>
              <td className={rank === rankUnderFixed ? 'num' : 'num strong'}>
                {write(rank, present)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The name of a rater, or a word for nobody known. */
export function useRaterName(): (raterId: string | null) => string {
  const words = useMessages().history;
  const { snapshot, device } = useScene();
  return (raterId) => {
    const own = raterId === device.raterId ? device.raterName.trim() : '';
    return snapshot.raters.find(({ id }) => id === raterId)?.name ?? (own || words.nobody);
  };
}
