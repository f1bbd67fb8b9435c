import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { conflictTopics } from '#shared/model/plan.ts';

import { FillButton } from './pilot.tsx';
import { withAgreement, withStance } from './plan-edits.ts';
import { LineField, ListField } from './plan-fields.tsx';
import { usePlan } from './use-plan.ts';
import { useUsual } from './use-usual.ts';

const lines = ['frequency', 'format', 'meeting', 'decides'] as const;

/** What is agreed on reports and meetings. */
export function AgreementSheet() {
  const { plan } = useMessages();
  const words = plan.agreement;
  const usual = useUsual().agreement.usual;
  const { fields, save, draftKey } = usePlan();
  const { agreement } = fields;
  const set = (part: Parameters<typeof withAgreement>[1], sentence?: string) =>
    save(({ agreement: now }) => ({ agreement: withAgreement(now, part) }), sentence);
  return (
    <Sheet
      title={words.title}
      actions={agreement === null && <FillButton onClick={() => void set(usual, plan.filled)} />}
    >
      <ListField
        draftKey={draftKey('agreement measures')}
        label={words.measures}
        value={agreement?.measures ?? []}
        onSave={(measures) => set({ measures })}
      />
      {lines.map((field) => (
        <LineField
          key={field}
          draftKey={draftKey(`agreement ${field}`)}
          label={words[field]}
          value={agreement?.[field] ?? ''}
          onSave={(text) => set({ [field]: text })}
        />
      ))}
    </Sheet>
  );
}

/** Good rules that contradict each other, and what the team makes of them. */
export function ConflictSheet() {
  const { plan, summary } = useMessages();
  const words = plan.conflicts;
  const { fields, save, draftKey } = usePlan();
  return (
    <Sheet title={words.title} actions={<span className="s2 muted">{words.hint}</span>}>
      {conflictTopics.map((topic) => {
        const { label, one, other } = summary.topics[topic];
        return (
          <div key={topic} className="sm-card">
            <p className="strong">{label}</p>
            <p className="s2 muted">{words.versus(one, other)}</p>
            <LineField
              draftKey={draftKey(`conflict ${topic}`)}
              label={words.stance(label)}
              hideLabel
              placeholder={summary.stance}
              value={fields.conflicts.find((entry) => entry.topic === topic)?.stance ?? ''}
              onSave={(stance) =>
                save(({ conflicts }) => ({ conflicts: withStance(conflicts, topic, stance) }))
              }
            />
          </div>
        );
      })}
    </Sheet>
  );
}
