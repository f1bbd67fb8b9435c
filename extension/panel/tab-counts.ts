import { coverageOf } from '#shared/scoring/coverage.ts';

import type { Scene, TabId } from './scene.tsx';
import { ownProgress } from './scoring/own-scores.ts';

/** The figures beside the tabs' names: evidence, own scores of all that apply, open questions. Empty without a vendor. */
export function tabCounts(
  scene: Pick<Scene, 'snapshot' | 'comparison' | 'vendor' | 'device'>,
): Partial<Record<TabId, number[]>> {
  const { snapshot, comparison, vendor, device } = scene;
  if (vendor === null) return {};
  const own = ownProgress(snapshot, comparison, vendor.id, device.raterId);
  const coverage = coverageOf(snapshot, comparison, vendor.id);
  return {
    evidence: [snapshot.evidence.filter(({ vendorId }) => vendorId === vendor.id).length],
    scoring: [own.done, own.total],
    questions: [coverage?.open.length ?? 0],
  };
}
