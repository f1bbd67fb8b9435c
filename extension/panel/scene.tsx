import { createContext, type ReactNode, useContext } from 'react';

import type { CriterionId } from '#shared/model/axis.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import type { Device } from '#shared/ports/device-store.ts';
import type { Comparison } from '#shared/scoring/comparison.ts';

export const tabIds = ['capture', 'evidence', 'scoring', 'questions'] as const;
export type TabId = (typeof tabIds)[number];

/** What all screens of the panel have before them: the evaluation, the vendor at hand, and where the person is. */
export type Scene = {
  device: Device;
  windowId: number;
  snapshot: Snapshot;
  comparison: Comparison;
  vendor: Entity<'vendor'> | null;
  tab: TabId;
  /** The criterion that is being scored; the others screens can send the person to one. */
  criterionId: CriterionId | null;
  /** Opens a tab, at a criterion where the screen has one. */
  show: (tab: TabId, criterionId?: CriterionId) => void;
  chooseVendor: (vendorId: string) => void;
};

const SceneContext = createContext<Scene | null>(null);

/** Hands the scene to the screens inside. */
export function SceneProvider({ scene, children }: { scene: Scene; children: ReactNode }) {
  return <SceneContext value={scene}>{children}</SceneContext>;
}

/** What this screen has before it. */
export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (scene === null) throw new Error('This part stands outside SceneProvider.');
  return scene;
}

/** The scene of a screen that exists only for a vendor. */
export function useVendorScene(): Scene & { vendor: Entity<'vendor'> } {
  const scene = useScene();
  if (scene.vendor === null) throw new Error('This part needs a vendor.');
  return { ...scene, vendor: scene.vendor };
}
