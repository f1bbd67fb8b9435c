import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { type Bond, bonds } from '#shared/model/outcome.ts';
import { integrationLevels } from '#shared/rubric/integration-levels.ts';
import { diagnosisOf } from '#shared/scoring/outcome.ts';

import { useScene } from '../frame/scene.tsx';
import { type Review, useOutcome } from './use-outcome.ts';

/** Four questions on how close the work together has become. */
export function BondsSheet({ review }: { review: Review }) {
  const { bonds: words } = useMessages().outcome;
  const { snapshot } = useScene();
  const language = useLanguage();
  const { outcome } = useOutcome(review);
  const { level, open } = diagnosisOf(outcome.bonds);
  const wanted = snapshot.brief?.levelWanted ?? null;
  const labelOf = (one: number) =>
    integrationLevels.find((entry) => entry.level === one)?.label[language] ?? '';
  return (
    <Sheet title={words.title}>
      <ul>
        {bonds.map((bond) => (
          <BondLine key={bond} bond={bond} review={review} />
        ))}
      </ul>
      <p className="strong">
        {level === null ? words.open(open.length) : words.level(level, labelOf(level))}
      </p>
      {wanted !== null && <p className="s2 muted">{words.wanted(wanted, labelOf(wanted))}</p>}
    </Sheet>
  );
}

function BondLine({ bond, review }: { bond: Bond; review: Review }) {
  const { bonds: words } = useMessages().outcome;
  const { outcome, save } = useOutcome(review);
  const answer = outcome.bonds[bond];
  return (
    <li className="oc-b">
      <Segmented
        label={words.questions[bond]}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
          { value: 'unset', label: words.unset },
        ]}
        value={answer === undefined ? 'unset' : answer ? 'yes' : 'no'}
        onChange={(chosen) =>
          void save((now) => {
            const { [bond]: _, ...rest } = now.bonds;
            return { bonds: chosen === 'unset' ? rest : { ...rest, [bond]: chosen === 'yes' } };
          })
        }
      />
    </li>
  );
}
