import { useMemo } from 'react';

import { useHistory } from '#extension/app/live.ts';
import { weightLockOf } from '#shared/history/weight-lock.ts';

import { useScene } from '../frame/scene.tsx';

/** Whether the weights differ from those that were fixed before the proposals were read. */
export function useLateWeights(): boolean {
  const { snapshot } = useScene();
  const { id } = snapshot.evaluation;
  const entries = useHistory(id);
  return useMemo(() => {
    // Scores are not needed to see whether weights differ.
    const settings = entries?.filter(({ kind }) => kind === 'evaluation' || kind === 'input');
    return settings !== undefined && weightLockOf(settings, id)?.changed === true;
  }, [entries, id]);
}
