import { type Measure, measures } from '../model/fee.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { currentEstimate } from './versions.ts';

/** The limits of the brief that people can replace in the workbook. */
export const limitKeys = ['budgetYen', 'ceilingYen', 'targetYen'] as const;
export type LimitKey = (typeof limitKeys)[number];

/** The volumes that matter for this evaluation: planned in the brief, typed into the workbook, or asked for by an offer. */
export function measuresInUse(
  snapshot: Pick<Snapshot, 'brief' | 'input' | 'vendors' | 'estimates'>,
): Measure[] {
  const lines = snapshot.vendors.flatMap(({ id }) => currentEstimate(snapshot, id)?.feeLines ?? []);
  const used = new Set<Measure | null>([
    ...(snapshot.brief?.volumes ?? []).map(({ measure }) => measure),
    ...snapshot.input.volumes.map(({ measure }) => measure),
    ...lines.map(({ measure }) => measure),
    ...lines.map(({ performance }) =>
      performance?.salesBase === 'net' ? ('returned-sales' as const) : null,
    ),
  ]);
  return measures.filter((measure) => used.has(measure));
}
