import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button, IconButton } from '#extension/ui/button.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { RuledNote } from '#extension/ui/ruled-note.tsx';
import type { CriterionId } from '#shared/model/axis.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import { useVendorScene } from '../scene.tsx';

export type VendorNotesProps = {
  /** What the next note is about; `null` for the vendor as a whole. */
  criterionId: CriterionId | null;
  onSubject: (criterionId: CriterionId | null) => void;
};

/** Notes on the vendor and its criteria, by everybody, newest first; and the field for one more. */
export function VendorNotes({ criterionId, onSubject }: VendorNotesProps) {
  const { questions: words } = useMessages();
  const { snapshot, vendor } = useVendorScene();
  const notes = snapshot.notes
    .filter(({ vendorId }) => vendorId === vendor.id)
    .toSorted((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1));
  return (
    <section className="p-sec stack">
      <NewNote key={criterionId ?? ''} criterionId={criterionId} onSubject={onSubject} />
      {notes.length > 0 && (
        <ul aria-label={words.notes}>
          {notes.map((note) => (
            <NoteRow key={note.id} note={note} />
          ))}
        </ul>
      )}
    </section>
  );
}

function NewNote({ criterionId, onSubject }: VendorNotesProps) {
  const { questions: words } = useMessages();
  const { snapshot, vendor, device } = useVendorScene();
  const { ids, clock } = useServices();
  const { write } = useWriting();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(`note:${vendor.id}:${criterionId ?? ''}`, '');
  useEffect(() => {
    if (criterionId === null) return;
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, [criterionId]);
  const save = async () => {
    const text = draft.text.trim();
    if (text === '') return;
    const set = {
      vendorId: vendor.id,
      criterionId,
      text,
      writtenBy: device.raterId,
      writtenAt: clock.instant(),
    };
    const evaluationId = snapshot.evaluation.id;
    const change = { kind: 'note', id: ids.next(), evaluationId, set } as const;
    if (!(await write([change], words.noteSaved))) return;
    draft.change('');
    onSubject(null);
  };
  useKeys([
    { keys: 'Ctrl+Enter', label: words.saveNote, run: () => void save() },
    { keys: 'Esc', label: words.note, run: () => field.current?.blur() },
  ]);
  return (
    <>
      <RuledNote
        ref={field}
        label={words.noteOn(criterionId ?? words.wholeVendor)}
        aside={words.draftKept}
        value={draft.text}
        onChange={draft.change}
        rows={2}
        maxLength={2000}
      />
      <div className="row wrap">
        <Button keycap="Ctrl+Enter" disabled={draft.text.trim() === ''} onClick={() => void save()}>
          {words.saveNote}
        </Button>
        {criterionId !== null && (
          <Button variant="plain" onClick={() => onSubject(null)}>
            {words.wholeVendor}
          </Button>
        )}
      </div>
    </>
  );
}

function NoteRow({ note }: { note: Entity<'note'> }) {
  const { questions: words } = useMessages();
  const format = useFormat();
  const { snapshot, device } = useVendorScene();
  const { write } = useWriting();
  const isOwn = note.writtenBy === device.raterId;
  const author = isOwn
    ? words.you
    : (snapshot.raters.find(({ id }) => id === note.writtenBy)?.name ?? '');
  const evaluationId = snapshot.evaluation.id;
  const remove = () =>
    void write(
      [{ kind: 'note', id: note.id, evaluationId, set: {}, deleted: true }],
      words.noteRemoved,
    );
  return (
    <li className="oq">
      <span className="cid">{note.criterionId ?? '–'}</span>
      <div className="grow">
        <p lang="ja">{note.text}</p>
        <p className="s2 faint">{`${author} ${format.dateTime(note.writtenAt)}`}</p>
      </div>
      {isOwn && <IconButton icon={Trash2} label={words.removeNote} small onClick={remove} />}
    </li>
  );
}
