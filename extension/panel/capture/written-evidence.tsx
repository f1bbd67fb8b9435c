import { useEffect, useRef, useState } from 'react';

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
import { localTime, sortableTime } from '#shared/time/local-time.ts';

import { shortNameOf } from '../at-hand.ts';
import { useScene } from '../scene.tsx';
import {
  evidenceOfNote,
  evidenceOfQuote,
  type OwnNote,
  type QuotedText,
  sameText,
} from './evidence-of-text.ts';

const noteLimit = 2000;

/** Text without a page: their words from a mail or proposal, or our own note of a meeting or call, with its day and with whom it was. */
export function WrittenEvidence({ vendorId, onClose }: { vendorId: string; onClose: () => void }) {
  const { panel } = useMessages().capture;
  const { written } = panel;
  const { vendor } = useScene();
  const form = useWrittenEvidence(vendorId, onClose);
  const root = useFocusAtFirst();
  const isTheirs = form.kind === 'theirs';
  useKeys([
    { keys: 'Ctrl+Enter', label: written.save, run: form.save },
    { keys: 'Esc', label: written.close, run: onClose },
  ]);
  return (
    <section ref={root} className="p-sec stack" aria-label={panel.write}>
      {vendor && <p className="lbl">{written.vendor(shortNameOf(vendor))}</p>}
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
      {isTheirs ? (
        <Field
          label={written.title}
          placeholder={written.titleExample}
          value={form.title.text}
          onChange={form.title.change}
          maxLength={300}
        />
      ) : (
        <OccasionFields form={form} />
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

/** The form takes the place of the button that opened it, and its focus. */
function useFocusAtFirst() {
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  return root;
}

function OccasionFields({ form }: { form: ReturnType<typeof useWrittenEvidence> }) {
  const { written } = useMessages().capture.panel;
  return (
    <div className="occasion">
      <Field type="date" label={written.day} value={form.day.text} onChange={form.day.change} />
      <Field
        label={written.withWhom}
        placeholder={written.withWhomExample}
        value={form.withWhom.text}
        onChange={form.withWhom.change}
        maxLength={200}
      />
    </div>
  );
}

function useWrittenEvidence(vendorId: string, onClose: () => void) {
  const { written } = useMessages().capture.panel;
  const { write } = useWriting();
  const speak = useSpeak();
  const { device, clock, ids } = useServices();
  const scene = useScene();
  const [kind, setKind] = useState<'theirs' | 'ours'>('theirs');
  const [missing, setMissing] = useState(false);
  const drafts = useWrittenDrafts(vendorId);
  const save = async () => {
    const words = drafts.text.text.trim();
    setMissing(words === '');
    if (words === '') {
      speak?.(written.textMissing);
      return;
    }
    const at = clock.instant();
    const { evaluation } = scene.snapshot;
    const { raterId } = scene.device;
    const place = { evaluationId: evaluation.id, vendorId, raterId, at, ids };
    const kept =
      kind === 'theirs'
        ? await quotedOf(words, drafts.title.text.trim() || written.titleDefault)
        : noteOf(words, drafts, written.ownDefault);
    const made = 'remark' in kept ? evidenceOfNote(place, kept) : evidenceOfQuote(place, kept);
    const known = sameText(scene.snapshot, vendorId, kept);
    const evidenceId = known?.id ?? made.evidenceId;
    if (known === null && !(await write(made.changes, null))) return;
    for (const draft of Object.values(drafts)) draft.clear();
    onClose();
    await device.set({
      lastCapture: { evidenceId, inboxId: null, reason: null, at },
    });
  };
  return { kind, setKind, missing, ...drafts, save: () => void save() };
}

/** Everything that is typed in the form; the day begins as today. */
function useWrittenDrafts(vendorId: string) {
  const { clock } = useServices();
  const [today] = useState(() => localDay(clock.instant()));
  return {
    title: useDraft(`written-title:${vendorId}`, ''),
    text: useDraft(`written:${vendorId}`, ''),
    day: useDraft(`written-day:${vendorId}`, today),
    withWhom: useDraft(`written-with:${vendorId}`, ''),
  };
}

async function quotedOf(words: string, title: string): Promise<QuotedText> {
  return { words: words.slice(0, quoteLimit), title, contentHash: await hashOfText(words) };
}

function noteOf(
  words: string,
  { day, withWhom }: Pick<ReturnType<typeof useWrittenDrafts>, 'day' | 'withWhom'>,
  otherwise: string,
): OwnNote {
  const title = [day.text, withWhom.text.trim() || otherwise].filter((part) => part !== '');
  return { remark: words.slice(0, noteLimit), title: title.join(' ') };
}

/** The day of an instant where the person is, as a date field takes it. */
function localDay(instant: string): string {
  const minutesAhead = -new Date(instant).getTimezoneOffset();
  return sortableTime(localTime(instant, minutesAhead)).slice(0, 10);
}
