import { Download } from 'lucide-react';
import { useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { FileButton } from '#extension/ui/file-button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { reasonOf } from '#shared/errors.ts';
import { type Grid, rowLimit } from '#shared/importing/head.ts';
import { readRubric } from '#shared/importing/rubric.ts';
import { rubricTemplate, vendorTemplate } from '#shared/importing/templates.ts';
import { readVendors } from '#shared/importing/vendors.ts';
import { messagesFor } from '#shared/locales/messages.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';

import { readDomain } from '../matrix/vendor-input.ts';
import { dayOf, fileNameOf } from '../summary/file-name.ts';
import { saveFile } from '../summary/save-file.ts';
import { rubricChanges, vendorChanges } from './changes.ts';
import { RubricPreview, VendorPreview } from './preview.tsx';
import { gridOfFile } from './read-file.ts';

const listFiles =
  '.xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Kind = 'vendors' | 'rubric';
type Chosen = { kind: Kind; name: string; grid: Grid };

/** Lists of vendors and rubrics from a file: chosen, looked at row by row, taken. */
export function ImportSection({ snapshot }: { snapshot: Snapshot }) {
  const words = useMessages().importing;
  const { fail } = useWriting();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = async (kind: Kind, file: File) => {
    try {
      setChosen({ kind, name: file.name, grid: await gridOfFile(file) });
    } catch (error) {
      fail(reasonOf(error, 'file-not-ours'));
    }
  };
  return (
    <Sheet title={words.title}>
      <p className="s2 muted">{words.lead}</p>
      <div className="row wrap set-acts">
        <FileButton
          label={words.chooseVendors}
          accept={listFiles}
          onChoose={(file) => void choose('vendors', file)}
        />
        <FileButton
          label={words.chooseRubric}
          accept={listFiles}
          onChoose={(file) => void choose('rubric', file)}
        />
        <Templates snapshot={snapshot} />
      </div>
      {chosen && <Reading snapshot={snapshot} chosen={chosen} onDone={() => setChosen(null)} />}
    </Sheet>
  );
}

/** Files to begin with, in the language of the evaluation. */
function Templates({ snapshot: { evaluation } }: { snapshot: Snapshot }) {
  const words = useMessages().importing;
  const { clock } = useServices();
  const { heads, vendorFile, rubricFile } = messagesFor(evaluation.language).importing;
  const save = (word: string, text: string) => {
    const now = clock.instant();
    const day = dayOf(now, -new Date(now).getTimezoneOffset());
    const name = fileNameOf([evaluation.title, word, day], 'csv');
    saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <>
      <Button
        icon={Download}
        variant="plain"
        onClick={() => save(vendorFile, vendorTemplate(heads))}
      >
        {words.vendorTemplate}
      </Button>
      <Button
        icon={Download}
        variant="plain"
        onClick={() => save(rubricFile, rubricTemplate(evaluation, heads))}
      >
        {words.rubricTemplate}
      </Button>
    </>
  );
}

type ReadingProps = { snapshot: Snapshot; chosen: Chosen; onDone: () => void };

function Reading({ snapshot, chosen, onDone }: ReadingProps) {
  const words = useMessages().importing;
  return (
    <div className="stack im-read">
      <h3 className="strong">{words.preview(chosen.name)}</h3>
      {chosen.grid.length > rowLimit && <Notice>{words.tooManyRows(rowLimit)}</Notice>}
      {chosen.kind === 'vendors' ? (
        <VendorReading snapshot={snapshot} chosen={chosen} onDone={onDone} />
      ) : (
        <RubricReadingView snapshot={snapshot} chosen={chosen} onDone={onDone} />
      )}
    </div>
  );
}

function VendorReading({ snapshot, chosen, onDone }: ReadingProps) {
  const words = useMessages().importing;
  const { write } = useWriting();
  const { clock, ids } = useServices();
  const rows = readVendors(chosen.grid, snapshot.vendors, readDomain);
  const good = rows?.filter(({ vendor }) => vendor !== null).length ?? 0;
  const take = async () => {
    const changes = vendorChanges(snapshot.evaluation.id, rows ?? [], {
      now: clock.instant(),
      ids,
    });
    if (await write(changes, words.vendorsTaken(good))) onDone();
  };
  return (
    <>
      {rows === null ? (
        <Notice tone="bad">{words.noNames}</Notice>
      ) : (
        <>
          <p>{good === 0 ? words.nothing : words.counts(good, rows.length - good)}</p>
          <VendorPreview rows={rows} />
        </>
      )}
      <Answer count={good} label={words.takeVendors(good)} onTake={take} onDone={onDone} />
    </>
  );
}

function RubricReadingView({ snapshot, chosen, onDone }: ReadingProps) {
  const words = useMessages().importing;
  const { write } = useWriting();
  const { evaluation } = snapshot;
  const reading = readRubric(chosen.grid, evaluation);
  const rows = reading?.rows ?? [];
  const changed = rows.filter(({ change }) => change !== 'same').length;
  const bad = rows.filter(({ problems }) => problems.length > 0).length;
  const take = async () => {
    const changes = reading ? rubricChanges(evaluation.id, reading) : [];
    if (await write(changes, words.rubricTaken)) onDone();
  };
  return (
    <>
      {reading === null ? (
        <Notice tone="bad">{words.noIds}</Notice>
      ) : (
        <>
          <p>{words.changes(changed, bad)}</p>
          <RubricPreview rows={rows} />
        </>
      )}
      <Answer count={changed} label={words.takeRubric(changed)} onTake={take} onDone={onDone} />
    </>
  );
}

function Answer(props: {
  count: number;
  label: string;
  onTake: () => Promise<void>;
  onDone: () => void;
}) {
  const words = useMessages().importing;
  return (
    <div className="row wrap">
      {props.count > 0 && (
        <Button variant="primary" onClick={() => void props.onTake()}>
          {props.label}
        </Button>
      )}
      <Button onClick={props.onDone}>{words.cancel}</Button>
    </div>
  );
}
