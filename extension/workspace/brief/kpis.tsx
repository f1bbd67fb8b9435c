import { Plus, Trash2 } from 'lucide-react';

import { Button, IconButton } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';

import { SavedField } from '../fields/saved-field.tsx';
import { numbered, withEntry, withoutEntry } from './brief-edits.ts';
import { useBrief } from './use-brief.ts';

const kpiLimit = 20;

/** The numbers on the way to the KGI, and how each leads there. */
export function Kpis() {
  const words = useMessages().brief.kpis;
  const { fields, save } = useBrief();
  const { kpis } = fields;
  return (
    <Sheet title={words.title} actions={<span className="s2 muted">{words.hint}</span>}>
      {kpis.length === 0 ? (
        <p className="muted">{words.missing}</p>
      ) : (
        <table className="tb ed">
          <thead>
            <tr>
              <th scope="col" className="ed-k">
                {words.name}
              </th>
              <th scope="col">{words.leads}</th>
              <th scope="col" className="ed-b" aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {numbered(kpis).map(({ place }) => (
              <KpiRow key={place} place={place} />
            ))}
          </tbody>
        </table>
      )}
      {kpis.length < kpiLimit && (
        <Button
          icon={Plus}
          variant="plain"
          onClick={() =>
            void save(({ kpis: now }) => ({ kpis: [...now, { name: '', leads: '' }] }), words.added)
          }
        >
          {words.add}
        </Button>
      )}
    </Sheet>
  );
}

function KpiRow({ place }: { place: number }) {
  const words = useMessages().brief.kpis;
  const { fields, save, draftKey } = useBrief();
  const kpi = fields.kpis[place];
  const field = (name: 'name' | 'leads', example: string) => (
    <SavedField
      draftKey={draftKey(`kpi ${place} ${name}`)}
      label={words.cell(words[name], place + 1)}
      hideLabel
      maxLength={300}
      lang="ja"
      placeholder={example}
      value={kpi?.[name] ?? ''}
      onSave={(text) => save(({ kpis }) => ({ kpis: withEntry(kpis, place, { [name]: text }) }))}
    />
  );
  return (
    <tr>
      <td>{field('name', words.example)}</td>
      <td>{field('leads', words.leadsExample)}</td>
      <td>
        <IconButton
          icon={Trash2}
          small
          label={words.remove(place + 1)}
          onClick={() =>
            void save(({ kpis }) => ({ kpis: withoutEntry(kpis, place) }), words.removed)
          }
        />
      </td>
    </tr>
  );
}
