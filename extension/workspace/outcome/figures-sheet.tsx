import { Plus, Trash2 } from 'lucide-react';

import { Button, IconButton } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';

import { numbered, withEntry, withoutEntry } from '../brief/brief-edits.ts';
import { SavedField } from '../fields/saved-field.tsx';
import { useScene } from '../frame/scene.tsx';
import { type Review, useOutcome } from './use-outcome.ts';

const figureLimit = 30;
const columns = ['name', 'predicted', 'actual'] as const;

/** What was promised in figures, and what came. */
export function FiguresSheet({ review }: { review: Review }) {
  const { figures: words } = useMessages().outcome;
  const { snapshot } = useScene();
  const { outcome, save } = useOutcome(review);
  const { figures } = outcome;
  const kpis = (snapshot.brief?.kpis ?? []).map(({ name }) => name).filter((name) => name !== '');
  const missing = kpis.filter((kpi) => !figures.some(({ name }) => name === kpi));
  const add = (names: readonly string[]) =>
    void save((now) => ({
      figures: [
        ...now.figures,
        ...names.map((name) => ({ name, predicted: '', actual: '' })),
      ].slice(0, figureLimit),
    }));
  return (
    <Sheet title={words.title}>
      {figures.length === 0 ? (
        <p className="muted">{words.empty}</p>
      ) : (
        <table className="tb ed">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
              <th scope="col" className="ed-b" aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {numbered(figures).map(({ place }) => (
              <FigureRow key={place} place={place} review={review} />
            ))}
          </tbody>
        </table>
      )}
      <div className="row wrap">
        <Button icon={Plus} variant="plain" onClick={() => add([''])}>
          {words.add}
        </Button>
        {missing.length > 0 && (
          <Button variant="plain" onClick={() => add(missing)}>
            {words.fromKpis}
          </Button>
        )}
      </div>
    </Sheet>
  );
}

function FigureRow({ place, review }: { place: number; review: Review }) {
  const { figures: words } = useMessages().outcome;
  const { outcome, save, draftKey } = useOutcome(review);
  const figure = outcome.figures[place];
  return (
    <tr>
      {columns.map((column) => (
        <td key={column}>
          <SavedField
            draftKey={draftKey(`figure ${place} ${column}`)}
            label={words.cell(words[column], place + 1)}
            hideLabel
            maxLength={300}
            lang="ja"
            value={figure?.[column] ?? ''}
            onSave={(text) =>
              save((now) => ({ figures: withEntry(now.figures, place, { [column]: text }) }))
            }
          />
        </td>
      ))}
      <td>
        <IconButton
          icon={Trash2}
          small
          label={words.remove(place + 1)}
          onClick={() => void save((now) => ({ figures: withoutEntry(now.figures, place) }))}
        />
      </td>
    </tr>
  );
}
