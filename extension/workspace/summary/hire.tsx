import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { Hire } from '#shared/model/plan.ts';

import { FigureField } from '../fields/figure-field.tsx';
import { withHire } from './plan-edits.ts';
import { ListField } from './plan-fields.tsx';
import { usePlan } from './use-plan.ts';

const yenLimit = 1_000_000_000_000;
const parts = ['wagesYen', 'recruitingYen', 'trainingYen', 'managementYen', 'lossYen'] as const;

/** What the work costs with own people instead, all of it and not wages alone. */
export function HireSheet() {
  const { plan, summary } = useMessages();
  const words = plan.hire;
  const format = useFormat();
  const { fields, save, draftKey } = usePlan();
  const { hire } = fields;
  const labels: Record<keyof Hire, string> = {
    wagesYen: summary.wages,
    recruitingYen: summary.recruiting,
    trainingYen: summary.training,
    managementYen: summary.management,
    lossYen: summary.loss,
  };
  const sum = parts.reduce((total, part) => total + (hire?.[part] ?? 0), 0);
  return (
    <Sheet title={words.title} actions={<span className="s2 muted">{words.hint}</span>}>
      <div className="sm-two">
        {parts.map((part) => (
          <FigureField
            key={part}
            draftKey={draftKey(`hire ${part}`)}
            label={labels[part]}
            unit={plan.pilot.yen}
            value={hire?.[part] ?? null}
            rules={{ max: yenLimit }}
            onSave={(yen) =>
              save(({ hire: now }) => ({ hire: withHire(now, { [part]: yen ?? 0 }) }))
            }
          />
        ))}
        {hire !== null && <p className="strong sm-sum">{words.sum(format.yen(sum))}</p>}
      </div>
    </Sheet>
  );
}

const boxLimit = 6;

/** Who signs: the names of the boxes at the head of the document. */
export function BoxesSheet() {
  const words = useMessages().plan.boxes;
  const { fields, save, draftKey } = usePlan();
  return (
    <Sheet title={words.title} actions={<span className="s2 muted">{words.hint}</span>}>
      <ListField
        draftKey={draftKey('boxes')}
        label={words.label}
        limit={boxLimit}
        value={fields.boxes}
        onSave={(boxes) => save({ boxes })}
      />
    </Sheet>
  );
}
