import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { Button, IconButton } from '#extension/ui/button.tsx';
import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { assignments, type ScopeLine } from '#shared/model/brief.ts';
import { businessAreas } from '#shared/model/business-area.ts';
import { businessAreaGuides } from '#shared/rubric/business-areas.ts';

import { SavedField } from '../fields/saved-field.tsx';
import { emptyScopeLine, numbered, withEntry, withoutEntry } from './brief-edits.ts';
import { SuitabilityButton, TraitQuestions } from './suitability.tsx';
import { useBrief } from './use-brief.ts';

const scopeLimit = 200;

/** Who does which task. */
export function ScopeSheet() {
  const { scope: words, suitability } = useMessages().brief;
  const { fields, save } = useBrief();
  const { scope } = fields;
  return (
    <Sheet title={words.title} actions={<Counts scope={scope} />}>
      {scope.length === 0 ? (
        <p className="muted">{words.empty}</p>
      ) : (
        <table className="tb ed sc4">
          <thead>
            <tr>
              <th scope="col">{words.task}</th>
              {assignments.map((assignment) => (
                <th key={assignment} scope="col" className="ctr">
                  {words.assignments[assignment]}
                </th>
              ))}
              <th scope="col">{words.condition}</th>
              <th scope="col" className="ed-l">
                {words.area}
              </th>
              <th scope="col" className="ed-u">
                {suitability.column}
              </th>
              <th scope="col" className="ed-b">
                <span className="vh">{words.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {numbered(scope).map(({ entry, place }) => (
              <ScopeRow key={place} line={entry} place={place} />
            ))}
          </tbody>
        </table>
      )}
      {scope.length < scopeLimit && (
        <Button
          icon={Plus}
          variant="plain"
          onClick={() =>
            void save(({ scope: now }) => ({ scope: [...now, emptyScopeLine] }), words.added)
          }
        >
          {words.add}
        </Button>
      )}
    </Sheet>
  );
}

function Counts({ scope }: { scope: readonly ScopeLine[] }) {
  const words = useMessages().brief.scope;
  return (
    <span className="row s2 muted">
      {assignments.map((assignment) => (
        <span key={assignment}>
          {words.counts(
            words.assignments[assignment],
            scope.filter((line) => line.assignment === assignment).length,
          )}
        </span>
      ))}
    </span>
  );
}

function ScopeRow({ line, place }: { line: ScopeLine; place: number }) {
  const words = useMessages().brief.scope;
  const { save, draftKey } = useBrief();
  const task = line.task.trim() || words.unnamed;
  const set = (part: Partial<ScopeLine>) =>
    save(({ scope }) => ({ scope: withEntry(scope, place, part) }));
  const text = (field: 'task' | 'condition') => (
    <SavedField
      draftKey={draftKey(`scope ${place} ${field}`)}
      label={words.cell(words[field], task)}
      hideLabel
      maxLength={300}
      lang="ja"
      value={line[field]}
      onSave={(typed) => set({ [field]: typed })}
    />
  );
  const [asking, setAsking] = useState(false);
  return (
    <>
      <tr className={line.assignment === 'excluded' ? 'off' : undefined}>
        <td>{text('task')}</td>
        <AssignmentCells
          line={line}
          place={place}
          task={task}
          onChange={(assignment) => void set({ assignment })}
        />
        <td>{text('condition')}</td>
        <td>
          <AreaChoice line={line} task={task} onChange={(area) => void set({ area })} />
        </td>
        <td>
          <SuitabilityButton
            line={line}
            task={task}
            open={asking}
            onToggle={() => setAsking(!asking)}
          />
        </td>
        <td>
          <RemoveTask task={task} place={place} />
        </td>
      </tr>
      {asking && (
        <tr>
          <td colSpan={9}>
            <TraitQuestions line={line} task={task} onChange={(traits) => void set({ traits })} />
          </td>
        </tr>
      )}
    </>
  );
}

function RemoveTask({ task, place }: { task: string; place: number }) {
  const words = useMessages().brief.scope;
  const { save } = useBrief();
  return (
    <IconButton
      icon={Trash2}
      small
      label={words.remove(task)}
      onClick={() =>
        void save(({ scope }) => ({ scope: withoutEntry(scope, place) }), words.removed)
      }
    />
  );
}

function AssignmentCells(props: {
  line: ScopeLine;
  place: number;
  task: string;
  onChange: (assignment: ScopeLine['assignment']) => void;
}) {
  const words = useMessages().brief.scope;
  return assignments.map((assignment) => (
    <td key={assignment} className="ctr">
      <input
        type="radio"
        className="rd"
        name={`assignment-${props.place}`}
        aria-label={`${words.who(props.task)}: ${words.assignments[assignment]}`}
        checked={props.line.assignment === assignment}
        onChange={() => props.onChange(assignment)}
      />
    </td>
  ));
}

function AreaChoice(props: {
  line: ScopeLine;
  task: string;
  onChange: (area: ScopeLine['area']) => void;
}) {
  const words = useMessages().brief.scope;
  const language = useLanguage();
  return (
    <select
      className="in"
      aria-label={words.cell(words.area, props.task)}
      value={props.line.area ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        props.onChange(businessAreas.find((area) => area === chosen) ?? null);
      }}
    >
      <option value="">{words.noArea}</option>
      {businessAreas.map((area) => (
        <option key={area} value={area}>
          {businessAreaGuides[area].label[language]}
        </option>
      ))}
    </select>
  );
}
