import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { hireOrOutsource } from '#shared/costs/hire.ts';
import { emptyPlan, type Hire, planId } from '#shared/model/plan.ts';

import { FigureField } from '../fields/figure-field.tsx';
import { useScene } from '../frame/scene.tsx';
import { HireLines } from './hire-lines.tsx';
import type { Costs } from './use-costs.ts';

const parts = ['wagesYen', 'recruitingYen', 'trainingYen', 'managementYen', 'lossYen'] as const;
const noHire: Hire = {
  wagesYen: 0,
  recruitingYen: 0,
  trainingYen: 0,
  managementYen: 0,
  lossYen: 0,
};

/** Own people beside the offers, over time. */
export function HireOrOutsource({ costs }: { costs: Costs }) {
  const words = useMessages().estimates.hire;
  const { costs: terms } = useMessages().estimates;
  const { hire, save, draftKey } = useHire();
  const sentences = costs.costs.flatMap(({ vendorId, scenarios }) => {
    const result = hire && hireOrOutsource(hire, scenarios.base.lines);
    if (!result) return [];
    const name = costs.name(vendorId);
    if (result.cheaperFrom === null) return [words.neverCheaper(name, result.points.length)];
    return [
      result.cheaperFrom === 1
        ? words.alwaysCheaper(name)
        : words.cheaperFrom(name, result.cheaperFrom),
    ];
  });
  return (
    <Sheet title={words.title}>
      <p className="s2 muted">{words.lead}</p>
      <div className="es-hire">
        {parts.map((part) => (
          <FigureField
            key={part}
            draftKey={draftKey(part)}
            label={words[part]}
            unit={terms.counted.sales}
            value={hire?.[part] ?? null}
            rules={{ max: 1_000_000_000_000 }}
            onSave={(value) => save({ [part]: value ?? 0 })}
          />
        ))}
      </div>
      {hire && sentences.length > 0 && (
        <>
          <HireLines hire={hire} costs={costs} />
          <ul className="cav">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

function useHire() {
  const { snapshot } = useScene();
  const { write } = useWriting();
  const { records } = useServices();
  const { saved } = useMessages().estimates.hire;
  const { evaluation, plan } = snapshot;
  const id = plan?.id ?? planId(evaluation.id);
  return {
    hire: plan?.hire ?? null,
    draftKey: (field: string) => `hire ${evaluation.id} ${field}`,
    save: (set: Partial<Hire>) =>
      write(async () => {
        const record = await records.get(evaluation.id, id);
        const known = record?.kind === 'plan' && !record.deleted ? record.fields : null;
        const hire = { ...noHire, ...known?.hire, ...set };
        return [
          {
            kind: 'plan',
            id,
            evaluationId: evaluation.id,
            set: known === null ? { ...emptyPlan, hire } : { hire },
            deleted: false,
          },
        ];
      }, saved),
  };
}
