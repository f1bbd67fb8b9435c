import { type BriefFields, emptyBrief, type Volume } from '../model/brief.ts';
import { type Measure, scenarios } from '../model/fee.ts';
import type { Snapshot } from '../model/snapshot.ts';

/**
 * The brief as it counts for costs: volumes, budget, ceiling and target that people typed into the workbook's input sheet lie over it,
 * as weights do, so that the sheet and the extension show the same yen.
 */
export function effectiveBrief({ brief, input }: Pick<Snapshot, 'brief' | 'input'>): {
  brief: BriefFields;
  fromWorkbook: boolean;
} {
  const fields = brief ?? emptyBrief;
  const typedMeasures = input.volumes.map(({ measure }) => measure);
  const measures = [
    ...new Set([...fields.volumes.map(({ measure }) => measure), ...typedMeasures]),
  ];
  return {
    brief: {
      ...fields,
      volumes: measures.map((measure) => volumeOf(fields, input.volumes, measure)),
      budgetYen: input.limits.budgetYen ?? fields.budgetYen,
      ceilingYen: input.limits.ceilingYen ?? fields.ceilingYen,
      targetYen: input.limits.targetYen ?? fields.targetYen,
    },
    fromWorkbook: input.volumes.length > 0 || Object.keys(input.limits).length > 0,
  };
}

function volumeOf(
  { volumes }: BriefFields,
  typed: Snapshot['input']['volumes'],
  measure: Measure,
): Volume {
  const planned = volumes.find((one) => one.measure === measure);
  const [low, base, high] = scenarios.map(
    (scenario) =>
      typed.find((one) => one.measure === measure && one.scenario === scenario)?.volume ??
      planned?.[scenario] ??
      null,
  );
  return { measure, low: low ?? null, base: base ?? null, high: high ?? null };
}
