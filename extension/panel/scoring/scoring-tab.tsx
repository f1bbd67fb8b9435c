import { useState } from 'react';

import type { CriterionId } from '#shared/model/axis.ts';

import { useVendorScene } from '../scene.tsx';
import { Declare } from './declare.tsx';
import { firstToScore } from './own-scores.ts';
import { ScoreScreen } from './score-screen.tsx';
import { useDeclaration } from './use-declaration.ts';

/** Criterion by criterion. Only one's own scores are seen and written here. */
export function ScoringTab() {
  const { snapshot, comparison, vendor, device, criterionId, show } = useVendorScene();
  const ids = comparison.criteria.map(({ id }) => id);
  const [first] = useState(() => firstToScore(snapshot, ids, vendor.id, device.raterId));
  const current = criterionId !== null && ids.includes(criterionId) ? criterionId : first;
  const { declaration } = useDeclaration();
  if (current === null) return null;
  if (declaration === undefined) return <Declare />;
  const place = ids.indexOf(current);
  const go = (id: CriterionId) => show('scoring', id);
  return (
    <ScoreScreen
      key={current}
      criterionId={current}
      previous={ids[place - 1] ?? null}
      next={ids[place + 1] ?? null}
      onGo={go}
    />
  );
}
