import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';

import { Button, IconButton } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { Issue } from '#shared/model/brief.ts';

import { FigureField } from '../fields/figure-field.tsx';
import { SavedField } from '../fields/saved-field.tsx';
import { emptyIssue, numbered, withEntry, withMoved, withoutEntry } from './brief-edits.ts';
import { useBrief } from './use-brief.ts';

const issueLimit = 50;

/** What hurts, by priority. */
export function Issues() {
  const words = useMessages().brief.issues;
  const { fields, save } = useBrief();
  const { issues } = fields;
  return (
    <Sheet title={words.title} actions={<span className="s2 muted">{words.hint}</span>}>
      {issues.length === 0 ? (
        <p className="muted">{words.empty}</p>
      ) : (
        <table className="tb ed">
          <thead>
            <tr>
              <th scope="col" className="ed-n">
                <span className="vh">{words.priority}</span>
              </th>
              <th scope="col">{words.text}</th>
              <th scope="col" className="ed-f">
                {words.figure}
              </th>
              <th scope="col" className="ed-s num">
                {words.hours}
              </th>
              <th scope="col" className="ed-m num">
                {words.cost}
              </th>
              <th scope="col">{words.goal}</th>
              <th scope="col" className="ed-a">
                <span className="vh">{words.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {numbered(issues).map(({ entry, place }) => (
              <IssueRow key={place} issue={entry} place={place} />
            ))}
          </tbody>
        </table>
      )}
      {issues.length < issueLimit && (
        <Button
          icon={Plus}
          variant="plain"
          onClick={() =>
            void save(({ issues: now }) => ({ issues: [...now, emptyIssue] }), words.added)
          }
        >
          {words.add}
        </Button>
      )}
    </Sheet>
  );
}

function IssueRow({ issue, place }: { issue: Issue; place: number }) {
  const words = useMessages().brief.issues;
  const { save, draftKey } = useBrief();
  const set = (part: Partial<Issue>) =>
    save(({ issues }) => ({ issues: withEntry(issues, place, part) }));
  const line = (field: 'text' | 'figure' | 'goal' | 'episode') => (
    <SavedField
      draftKey={draftKey(`issue ${place} ${field}`)}
      label={words.cell(words[field], place + 1)}
      hideLabel
      maxLength={300}
      lang="ja"
      value={issue[field]}
      placeholder={field === 'episode' ? words.episodeExample : undefined}
      onSave={(text) => set({ [field]: text })}
    />
  );
  const figure = (field: 'hours' | 'costYen', label: string, max: number) => (
    <FigureField
      draftKey={draftKey(`issue ${place} ${field}`)}
      label={words.cell(label, place + 1)}
      hideLabel
      value={issue[field]}
      rules={{ max, fractions: field === 'hours' }}
      onSave={(value) => set({ [field]: value })}
    />
  );
  return (
    <tr>
      <td className="strong num">{place + 1}</td>
      <td>
        {line('text')}
        {line('episode')}
      </td>
      <td>{line('figure')}</td>
      <td>{figure('hours', words.hours, 100_000)}</td>
      <td>{figure('costYen', words.cost, 1_000_000_000_000)}</td>
      <td>{line('goal')}</td>
      <td>
        <IssueActions place={place} />
      </td>
    </tr>
  );
}

function IssueActions({ place }: { place: number }) {
  const words = useMessages().brief.issues;
  const { fields, save } = useBrief();
  const { issues } = fields;
  const move = (by: -1 | 1) =>
    void save(({ issues: now }) => ({ issues: withMoved(now, place, by) }), words.moved);
  return (
    <span className="row ed-acts">
      <IconButton
        icon={ArrowUp}
        small
        label={words.up(place + 1)}
        disabled={place === 0}
        onClick={() => move(-1)}
      />
      <IconButton
        icon={ArrowDown}
        small
        label={words.down(place + 1)}
        disabled={place === issues.length - 1}
        onClick={() => move(1)}
      />
      <IconButton
        icon={Trash2}
        small
        label={words.remove(place + 1)}
        onClick={() =>
          void save(({ issues: now }) => ({ issues: withoutEntry(now, place) }), words.removed)
        }
      />
    </span>
  );
}
