import { Undo2 } from 'lucide-react';

import { IconButton } from '#extension/ui/button.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { Voices } from '#shared/scoring/raters.ts';
import { type Consensus, consensusOf } from '#shared/scoring/settled.ts';

import { useScene } from '../frame/scene.tsx';
import { useCriterionName } from '../frame/use-criterion-name.ts';
import { useRaterName } from '../history/lock-sheet.tsx';
import { useDeciding } from '../matrix/use-deciding.ts';
import { useVendorNames } from '../results/use-result.ts';
import { pointsGroups } from './points-of.ts';

/** What was agreed on, with the originals, the reason, who and when. */
export function AgreedSheet({ voices }: { voices: readonly Voices[] }) {
  const { agreed: words, subject, actions } = useMessages().meeting;
  const { snapshot } = useScene();
  const consensus = consensusOf(snapshot.decisions);
  const typed = snapshot.input.overrides.length;
  return (
    <Sheet title={words.title}>
      {consensus.length === 0 && typed === 0 && <p className="muted">{words.none}</p>}
      {consensus.length > 0 && (
        <table className="tb">
          <thead>
            <tr>
              <th scope="col">{subject}</th>
              <th scope="col" className="num">
                {words.points}
              </th>
              <th scope="col">{words.originals}</th>
              <th scope="col">{words.reason}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">
                <span className="vh">{actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {consensus.map((one) => (
              <AgreedRow
                key={`${one.vendorId} ${one.criterionId}`}
                agreed={one}
                voices={voices.find(
                  ({ vendorId, criterionId }) =>
                    vendorId === one.vendorId && criterionId === one.criterionId,
                )}
              />
            ))}
          </tbody>
        </table>
      )}
      {typed > 0 && <TypedAgreements />}
    </Sheet>
  );
}

function AgreedRow({ agreed, voices }: { agreed: Consensus; voices: Voices | undefined }) {
  const { agreed: words, said, separator, sentence } = useMessages().meeting;
  const criterionName = useCriterionName();
  const format = useFormat();
  const nameOf = useVendorNames();
  const raterName = useRaterName();
  const { disagree } = useDeciding();
  const { vendorId, criterionId, points, reason, decidedBy, decidedAt } = agreed;
  const originals = voices ? pointsGroups(voices) : [];
  return (
    <tr>
      <th scope="row">
        <span lang="ja">{nameOf(vendorId)}</span>{' '}
        <span className="s2 muted">{`${criterionId} ${criterionName(criterionId, 'full')}`}</span>
      </th>
      <td className="num strong">{format.number(points)}</td>
      <td className="s2" lang="ja">
        {originals
          .map((group) => said(group.raterIds.map(raterName).join(separator), String(group.points)))
          .join(sentence)}
      </td>
      <td lang="ja">{reason}</td>
      <td className="s2 nb">{words.when(raterName(decidedBy), format.dateTime(decidedAt))}</td>
      <td>
        <IconButton
          icon={Undo2}
          small
          label={`${words.takeBack}: ${nameOf(vendorId)} ${criterionId}`}
          onClick={() => void disagree(vendorId, criterionId)}
        />
      </td>
    </tr>
  );
}

function TypedAgreements() {
  const { agreed: words, said } = useMessages().meeting;
  const format = useFormat();
  const nameOf = useVendorNames();
  const { snapshot } = useScene();
  return (
    <>
      <h3 className="lbl">{words.fromWorkbook}</h3>
      <ul className="s2">
        {snapshot.input.overrides.map(({ vendorId, criterionId, points }) => (
          <li key={`${vendorId} ${criterionId}`} lang="ja">
            {said(`${nameOf(vendorId)} ${criterionId}`, format.number(points))}
          </li>
        ))}
      </ul>
    </>
  );
}
