import { Copy, FileCheck2, NotebookPen } from 'lucide-react';
import { useState } from 'react';

import { Button, IconButton } from '#extension/ui/button.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import type { CriterionId } from '#shared/model/axis.ts';
import { unseenVendors } from '#shared/scoring/independence.ts';

import { LaterOffer } from '../facts/later.tsx';
import { useVendorScene } from '../scene.tsx';
import { useCriterionLabel } from '../use-criterion-label.ts';
import { EffectStrip } from './effect-strip.tsx';
import { InterviewCard } from './interview-card.tsx';
import { openQuestions, type OpenQuestion } from './open-questions.ts';
import { useCopy } from './use-copy.ts';
import { type EffectWords, useEffects } from './use-effects.ts';
import { VendorNotes } from './vendor-notes.tsx';

/** How many questions are drawn at first. */
const firstQuestions = 5;

/** What to ask this vendor next, everything else that is open, and notes. */
export function QuestionsTab() {
  const { questions: words } = useMessages();
  const language = useLanguage();
  const { comparison, vendor, criterionId, snapshot, device } = useVendorScene();
  const [noteOn, setNoteOn] = useState<CriterionId | null>(null);
  const questions = openQuestions(comparison, vendor.id, criterionId, language);
  const effects = useEffects(questions);
  // Totals hold others' scores, which stay unseen until one's own are handed in.
  const unseen = unseenVendors(snapshot, device.raterId).length > 0;
  const effectOf = unseen ? () => null : effects;
  const [next, ...others] = questions;
  return (
    <main className="p-body">
      {next === undefined ? (
        <section className="p-sec">
          <EmptyState icon={FileCheck2} title={words.empty.title} text={words.empty.text} />
        </section>
      ) : (
        <NextQuestion question={next} effect={effectOf(next)} unseen={unseen} onNote={setNoteOn} />
      )}
      {others.length > 0 && (
        <OtherQuestions questions={others} all={questions} effectOf={effectOf} onNote={setNoteOn} />
      )}
      <LaterOffer />
      <InterviewCard />
      <VendorNotes criterionId={noteOn} onSubject={setNoteOn} />
    </main>
  );
}

type NextQuestionProps = {
  question: OpenQuestion;
  effect: EffectWords | null;
  onNote: (criterionId: CriterionId) => void;
};

function NextQuestion({
  question,
  effect,
  unseen,
  onNote,
}: NextQuestionProps & { unseen: boolean }) {
  const { questions: words } = useMessages();
  const criterionLabel = useCriterionLabel();
  const { show } = useVendorScene();
  const copy = useCopy();
  const { criterionId, text } = question;
  useKeys([{ keys: 'C', label: words.copy, run: () => void copy(text, words.copied) }]);
  return (
    <section className="p-sec next" aria-label={words.next}>
      <div className="row between">
        <h2 className="lbl">{words.next}</h2>
        <span className="s2 muted clip">{`${criterionId} ${criterionLabel(criterionId)}`}</span>
      </div>
      <p className="bigq">{text}</p>
      {effect === null ? (
        <p className="s2 muted">{unseen ? words.afterHandIn : words.noTotal}</p>
      ) : (
        <div className="row wrap s2 muted">
          <EffectStrip {...effect.strip} width={132} height={20} />
          <span>
            {`${words.total} `}
            <b className="num">{effect.range}</b>
            <br />
            {effect.swap ?? words.keepsOrder}
          </span>
        </div>
      )}
      <div className="row wrap fold">
        <Button
          variant="primary"
          icon={Copy}
          keycap="C"
          onClick={() => void copy(text, words.copied)}
        >
          {words.copy}
        </Button>
        <Button onClick={() => show('scoring', criterionId)}>{words.score}</Button>
        <Button variant="plain" icon={NotebookPen} onClick={() => onNote(criterionId)}>
          {words.note}
        </Button>
      </div>
    </section>
  );
}

function OtherQuestions(props: {
  questions: readonly OpenQuestion[];
  all: readonly OpenQuestion[];
  effectOf: (question: OpenQuestion) => EffectWords | null;
  onNote: (criterionId: CriterionId) => void;
}) {
  const { questions: words } = useMessages();
  const format = useFormat();
  const copy = useCopy();
  const [open, setOpen] = useState(false);
  const shown = open ? props.questions : props.questions.slice(0, firstQuestions);
  const hidden = props.questions.length - shown.length;
  const copyAll = () => {
    const lines = props.all.map(({ text }, place) => `${place + 1}. ${text}`);
    void copy(lines.join('\n'), words.copiedAll(lines.length));
  };
  return (
    <section className="p-sec">
      <div className="row between">
        <h2 className="lbl">{`${words.open} ${format.number(props.questions.length)}`}</h2>
        <Button variant="plain" size="small" icon={Copy} onClick={copyAll}>
          {words.copyAll}
        </Button>
      </div>
      <ul>
        {shown.map((question) => (
          <QuestionRow
            key={question.criterionId}
            question={question}
            effect={props.effectOf(question)}
            onNote={props.onNote}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="plain" onClick={() => setOpen(true)}>
          {words.more(format.number(hidden))}
        </Button>
      )}
    </section>
  );
}

function QuestionRow({ question, effect, onNote }: NextQuestionProps) {
  const { questions: words } = useMessages();
  const copy = useCopy();
  const { criterionId, text } = question;
  return (
    <li className="oq">
      <span className="cid">{criterionId}</span>
      <div className="grow">
        <p>{text}</p>
        {effect !== null && (
          <div className="row wrap s2 faint">
            <EffectStrip {...effect.strip} width={84} height={12} />
            <span className="num">{effect.range}</span>
          </div>
        )}
      </div>
      <IconButton
        icon={NotebookPen}
        label={words.noteAction(criterionId)}
        small
        onClick={() => onNote(criterionId)}
      />
      <IconButton
        icon={Copy}
        label={words.copyAction(criterionId)}
        small
        onClick={() => void copy(text, words.copied)}
      />
    </li>
  );
}
