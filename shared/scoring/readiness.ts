import type { BriefFields } from '../model/brief.ts';

/** A part of the buyer's own homework. */
export type BriefPart = 'issues' | 'kgi' | 'scope';

export type Readiness = { ready: boolean; missing: BriefPart[] };

/**
 * Whether the buyer's homework is done, without which the axes fit and scope cannot be scored (S1-43): at least one issue (S1-46), the
 * KGI (S2-09) and at least one line of the scope sheet (S1-47, S0-04). Blank text does not count; `null` means no brief was begun.
 */
export function briefReadiness(
  brief: Pick<BriefFields, 'issues' | 'kgi' | 'scope'> | null,
): Readiness {
  const missing: BriefPart[] = [];
  if (!brief?.issues.some((issue) => issue.text.trim() !== '')) missing.push('issues');
  if (!brief || brief.kgi.trim() === '') missing.push('kgi');
  if (!brief?.scope.some((line) => line.task.trim() !== '')) missing.push('scope');
  return { ready: missing.length === 0, missing };
}
