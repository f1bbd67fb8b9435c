import { createContext, type ReactNode, useContext, useMemo } from 'react';

import { useComparison } from '#extension/app/live.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { Device } from '#shared/ports/device-store.ts';
import type { Comparison } from '#shared/scoring/comparison.ts';

/** What every page of the workspace shows: one evaluation, its numbers, and who is looking. */
export type Scene = { snapshot: Snapshot; comparison: Comparison; device: Device };

const SceneContext = createContext<Scene | null>(null);

/** Calculates the matrix once for all pages. */
export function SceneProvider(props: { snapshot: Snapshot; device: Device; children: ReactNode }) {
  const { snapshot, device } = props;
  const comparison = useComparison(snapshot);
  const scene = useMemo(() => ({ snapshot, comparison, device }), [snapshot, comparison, device]);
  return <SceneContext value={scene}>{props.children}</SceneContext>;
}

/** The evaluation that is open. */
export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('This component stands outside SceneProvider.');
  return scene;
}
