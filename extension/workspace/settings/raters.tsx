import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { Device } from '#shared/ports/device-store.ts';

/** Who scores in this evaluation, as far as this device knows. */
export function Raters({ snapshot, device }: { snapshot: Snapshot; device: Device }) {
  const { members: words } = useMessages().team;
  const format = useFormat();
  const scoresOf = (raterId: string) =>
    snapshot.scores.filter((score) => score.raterId === raterId).length;
  return (
    <Sheet title={words.title}>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.role}</th>
            <th scope="col" className="num">
              {words.scores}
            </th>
            <th scope="col">{words.joined}</th>
          </tr>
        </thead>
        <tbody>
          {snapshot.raters.map((rater) => (
            <tr key={rater.id}>
              <td>
                <b lang="ja">{rater.name}</b>
                {rater.id === device.raterId && <span className="s2 faint"> {words.you}</span>}
              </td>
              <td>{words.roles[rater.role]}</td>
              <td className="num">{format.number(scoresOf(rater.id))}</td>
              <td>{format.date(rater.joinedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="s2 muted">{words.where}</p>
    </Sheet>
  );
}
