import { ChevronDown, ChevronRight } from 'lucide-react';

import { Icon } from '#extension/ui/icon.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import type { Messages } from '#shared/locales/messages.ts';
import { type ScopeLine, taskTraits } from '#shared/model/brief.ts';
import { type Suitability, suitabilityOf } from '#shared/scoring/suitability.ts';

/** Whether the scope sheet hands out what had better stay, or keeps what could go. */
export function contradicts(
  { assignment }: Pick<ScopeLine, 'assignment'>,
  advice: Suitability['advice'],
): boolean {
  if (advice === 'keep') return assignment === 'outsourced' || assignment === 'shared';
  if (advice === 'partly' || advice === 'later') return assignment === 'outsourced';
  return false;
}

/** What the answers say about a task, and the way to the questions. */
export function SuitabilityButton(props: {
  line: ScopeLine;
  task: string;
  open: boolean;
  onToggle: () => void;
}) {
  const words = useMessages().brief.suitability;
  const { line, task, open } = props;
  const { advice } = suitabilityOf(line.traits);
  const label = words.advice[advice];
  const differs = contradicts(line, advice);
  return (
    <button
      type="button"
      className={differs ? 'btn sm plain su strong' : 'btn sm plain su'}
      aria-expanded={open}
      aria-label={`${label}: ${(open ? words.close : words.ask)(task)}`}
      onClick={props.onToggle}
    >
      {label}
      <Icon of={open ? ChevronDown : ChevronRight} small />
    </button>
  );
}

/** The questions on a task, and what follows from the answers. */
export function TraitQuestions(props: {
  line: ScopeLine;
  task: string;
  onChange: (traits: ScopeLine['traits']) => void;
}) {
  const words = useMessages().brief.suitability;
  const { line, task } = props;
  const { traits } = line;
  const found = suitabilityOf(traits);
  return (
    <div className="su-q">
      <ul>
        {taskTraits.map((trait) => {
          const answer = traits[trait];
          return (
            <li key={trait} className="row between">
              <span className="s2">{words.questions[trait]}</span>
              <Segmented
                label={`${task}: ${words.questions[trait]}`}
                hideLabel
                options={[
                  { value: 'yes', label: words.yes },
                  { value: 'no', label: words.no },
                  { value: 'unset', label: words.unset },
                ]}
                value={answer === undefined ? 'unset' : answer ? 'yes' : 'no'}
                onChange={(chosen) => {
                  const { [trait]: _, ...rest } = traits;
                  props.onChange(
                    chosen === 'unset' ? rest : { ...rest, [trait]: chosen === 'yes' },
                  );
                }}
              />
            </li>
          );
        })}
      </ul>
      <p className="strong">{words.advice[found.advice]}</p>
      {conclusions(found, line, words).map((sentence) => (
        <p key={sentence} className="s2">
          {sentence}
        </p>
      ))}
    </div>
  );
}

function conclusions(
  { advice, because, conditions, open }: Suitability,
  line: ScopeLine,
  words: Messages['brief']['suitability'],
): string[] {
  const reasons = because.map(
    ({ trait, answer }) => words.reasons[trait][answer ? 'true' : 'false'],
  );
  return [
    ...(contradicts(line, advice) ? [words.differs] : []),
    ...(reasons.length > 0 ? [words.because(reasons.join(words.separator))] : []),
    ...conditions.map((condition) => words.conditions[condition]),
    ...(open.length > 0 ? [words.open(open.length)] : []),
  ];
}
