import { useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { Switch } from '#extension/ui/switch.tsx';
import type { ShortlistRule } from '#shared/model/plan.ts';

import { readFigure } from '../fields/read-figure.ts';
import { SavedField } from '../fields/saved-field.tsx';
import { usePlan } from './use-plan.ts';

const ruleTypes = ['by-hand', 'top', 'threshold'] as const;
/** What each rule begins with: three vendors, or the middle of the scale. */
const beginnings: Record<(typeof ruleTypes)[number], ShortlistRule> = {
  'by-hand': { type: 'by-hand' },
  top: { type: 'top', count: 3, noFailed: true },
  threshold: { type: 'threshold', total: 3, noFailed: true },
};

/** How the shortlist is chosen. */
export function RuleChoice() {
  const words = useMessages().plan.shortlist;
  const { fields, save } = usePlan();
  const { rule } = fields;
  const set = (next: ShortlistRule) => save({ rule: next }, words.ruleSaved);
  return (
    <Sheet title={words.title}>
      <Segmented
        label={words.rule}
        hideLabel
        options={ruleTypes.map((value) => ({ value, label: words.rules[value] }))}
        value={rule.type}
        onChange={(type) => void set(beginnings[type])}
      />
      {rule.type !== 'by-hand' && (
        <div className="row wrap sm-rule">
          <RuleFigure rule={rule} onSave={set} />
          <Switch on={rule.noFailed} onChange={(noFailed) => void set({ ...rule, noFailed })}>
            {words.noFailed}
          </Switch>
        </div>
      )}
    </Sheet>
  );
}

/** The number of a rule: how many vendors, or from which total upwards. */
function RuleFigure({
  rule,
  onSave,
}: {
  rule: Exclude<ShortlistRule, { type: 'by-hand' }>;
  onSave: (rule: ShortlistRule) => Promise<boolean>;
}) {
  const words = useMessages().plan;
  const { draftKey } = usePlan();
  const top = rule.type === 'top';
  const limit = top ? 50 : 5;
  const read = (text: string): number | null => {
    const figure = readFigure(text, { max: limit, fractions: !top });
    return 'value' in figure && figure.value !== null && figure.value >= 1 ? figure.value : null;
  };
  return (
    <SavedField
      draftKey={draftKey(`rule ${rule.type}`)}
      label={top ? words.shortlist.count : words.shortlist.total}
      form="number"
      unit={top ? words.shortlist.companies : words.shortlist.points}
      value={String(rule.type === 'top' ? rule.count : rule.total)}
      problem={(text) =>
        read(text) === null ? (top ? words.badCount : words.badTotal) : undefined
      }
      onSave={async (text) => {
        const figure = read(text);
        if (figure === null) return false;
        return onSave(
          rule.type === 'top' ? { ...rule, count: figure } : { ...rule, total: figure },
        );
      }}
    />
  );
}
