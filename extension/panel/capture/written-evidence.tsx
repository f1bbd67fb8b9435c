import { useState } from 'react';

import { hashOfText } from '#extension/app/attachments.ts';
import { useDraft } from '#extension/app/draft.ts';
import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { Field } from '#extension/ui/field.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';
import { RuledNote } from '#extension/ui/ruled-note.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { useSpeak } from '#extension/ui/spoken.tsx';
import { quoteLimit } from '#shared/model/quote-limit.ts';

import { useScene } from '../scene.tsx';
import { evidenceOfNote, evidenceOfQuote, sameText } from './evidence-of-text.ts';

const noteLimit = 2000;

/** Text without a page: their words from a mail or proposal, or our own note of a meeting. */
export function WrittenEvidence({ vendorId, onClose }: { vendorId: string; onClose: () => void }) {
  const { panel } = useMessages().capture;
  const { written } = panel;
  const form = useWrittenEvidence(vendorId, onClose);
  const isTheirs = form.kind === 'theirs';
  useKeys([
    { keys: 'Ctrl+Enter', label: written.save, run: form.save },
    { keys: 'Esc', label: written.close, run: onClose },
  ]);
  return (
    <section className="p-sec stack" aria-label={panel.write}>
      <Segmented
        label={written.kind}
        options={[
          { value: 'theirs', label: written.theirs },
          { value: 'ours', label: written.ours },
        ]}
        value={form.kind}
        onChange={form.setKind}
      />
      <p className="s2 muted">{isTheirs ? written.theirsHint : written.oursHint}</p>
      {isTheirs && (
        <Field
          label={written.title}
          placeholder={written.titleExample}
          value={form.title.text}
          onChange={form.title.change}
          maxLength={300}
        />
      )}
      <RuledNote
        label={written.text}
        aside={panel.draftKept}
        value={form.text.text}
        onChange={form.text.change}
        rows={5}
        maxLength={isTheirs ? quoteLimit : noteLimit}
        error={form.missing ? written.textMissing : undefined}
      />
      <div className="row wrap">
        <Button variant="primary" keycap="Ctrl+Enter" onClick={form.save}>
          {written.save}
        </Button>
        <Button onClick={onClose}>{written.close}</Button>
      </div>
    </section>
  );
}

function useWrittenEvidence(vendorId: string, onClose: () => void) {
  const { capture } = useMessages();
  const { device, clock, ids } = useServices();
  const { write } = useWriting();
  const speak = useSpeak();
  const scene = useScene();
  const [kind, setKind] = useState<'theirs' | 'ours'>('theirs');
  const [missing, setMissing] = useState(false);
  const title = useDraft(`written-title:${vendorId}`, '');
  const text = useDraft(`written:${vendorId}`, '');
  const save = async () => {
    const words = text.text.trim();
    setMissing(words === '');
    if (words === '') {
      speak?.(capture.panel.written.textMissing);
      return;
    }
    const at = clock.instant();
    const occasion = {
      evaluationId: scene.snapshot.evaluation.id,
      vendorId,
      raterId: scene.device.raterId,
      at,
      ids,
    };
    const source = title.text.trim() || capture.panel.written.titleDefault;
    const quoted = {
      words: words.slice(0, quoteLimit),
      title: source,
      contentHash: await hashOfText(words),
    };
    const remark = words.slice(0, noteLimit);
    const isTheirs = kind === 'theirs';
    const made = isTheirs ? evidenceOfQuote(occasion, quoted) : evidenceOfNote(occasion, remark);
    const known = sameText(scene.snapshot, vendorId, isTheirs ? quoted : { remark });
    const evidenceId = known?.id ?? made.evidenceId;
    if (known === null && !(await write(made.changes, null))) return;
    title.clear();
    text.clear();
    onClose();
    await device.set({
      lastCapture: { evidenceId, inboxId: null, reason: null, at },
    });
  };
  return { kind, setKind, missing, title, text, save: () => void save() };
}
