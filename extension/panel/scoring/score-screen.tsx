import { ChevronLeft, Search } from 'lucide-react';
import { useRef, useState } from 'react';

import { Button, IconButton } from '#extension/ui/button.tsx';
import { CoverageBar, type CoverageCell } from '#extension/ui/coverage-bar.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { RuledNote } from '#extension/ui/ruled-note.tsx';
import { axisOf, type CriterionId } from '#shared/model/axis.ts';

import { CriterionSearch } from '../criterion-search.tsx';
import { axisTitle } from '../criterion-words.ts';
import { LaterPriceHint } from '../facts/later.tsx';
import { useVendorScene } from '../scene.tsx';
import { useCriterionLabel } from '../use-criterion-label.ts';
import { AnswerChoice } from './answer-choice.tsx';
import { AttachedEvidence } from './attached-evidence.tsx';
import { BriefFirst } from './brief-first.tsx';
import { HandIn } from './hand-in.tsx';
import { ownProgress, ownScore } from './own-scores.ts';
import { RedFlags } from './red-flags.tsx';
import { type ScoreForm, useScoreForm } from './use-score-form.ts';

export type ScoreScreenProps = {
  criterionId: CriterionId;
  previous: CriterionId | null;
  next: CriterionId | null;
  onGo: (id: CriterionId) => void;
};

/** One criterion: its anchors, the evidence attached, the reason; Enter saves and goes on. */
export function ScoreScreen(props: ScoreScreenProps) {
  const { criterionId, previous, next, onGo } = props;
  const [searching, setSearching] = useState(false);
  const form = useScoreForm(criterionId, () => next && onGo(next));
  const skip = () => next && onGo(next);
  const back = () => previous && onGo(previous);
  const choose = (id: CriterionId) => {
    // Choosing the criterion that is open leaves this screen standing.
    setSearching(false);
    onGo(id);
  };
  useScoreKeys(form, { skip, back, search: () => setSearching(true) }, !searching);
  return (
    <>
      <main className="p-body">
        <ScoreHead criterionId={criterionId} onSearch={() => setSearching(true)} />
        {searching && (
          <section className="p-sec">
            <CriterionSearch onChoose={choose} onClose={() => setSearching(false)} />
          </section>
        )}
        {form.needsBrief ? (
          <BriefFirst missing={form.readiness.missing} />
        ) : (
          <>
            <AnswerChoice criterionId={criterionId} form={form} />
            {criterionId === '4.2' && <LaterPriceHint />}
            <AttachedEvidence criterionId={criterionId} form={form} />
            <ReasonField form={form} />
            <RedFlags criterionId={criterionId} />
          </>
        )}
        <HandIn />
      </main>
      <ScoreActions {...props} form={form} onBack={back} onSkip={skip} />
    </>
  );
}

type ScoreActionsProps = ScoreScreenProps & {
  form: ScoreForm;
  onBack: () => void;
  onSkip: () => void;
};

function ScoreActions({ previous, next, form, onBack, onSkip }: ScoreActionsProps) {
  const { scoring } = useMessages();
  return (
    <div className="p-act">
      <IconButton
        icon={ChevronLeft}
        label={scoring.previous}
        disabled={previous === null}
        onClick={onBack}
      />
      {form.needsBrief ? null : (
        <Button variant="primary" size="large" grow keycap="Enter" onClick={form.save}>
          {next === null ? scoring.save : scoring.saveAndGo(next)}
        </Button>
      )}
      <SkipButton needsBrief={form.needsBrief} disabled={next === null} onSkip={onSkip} />
    </div>
  );
}

/** Every action of the screen by its key, while nothing is searched for. */
function useScoreKeys(
  form: ScoreForm,
  go: { skip: () => void; back: () => void; search: () => void },
  enabled: boolean,
) {
  const { scoring, words } = useMessages();
  useKeys(
    [
      { keys: 'Enter', label: scoring.save, run: form.save },
      { keys: 'Ctrl+Enter', label: scoring.save, run: form.save },
      { keys: 'U', label: words.unknown, run: () => form.choose({ state: 'unknown' }) },
      {
        keys: 'N',
        label: words.notApplicable,
        run: () => form.choose({ state: 'not-applicable' }),
      },
      { keys: 'S', label: scoring.skip, run: go.skip },
      { keys: 'J', label: scoring.skip, run: go.skip },
      { keys: 'K', label: scoring.previous, run: go.back },
      { keys: '/', label: scoring.another, run: go.search },
    ],
    { enabled },
  );
}

function SkipButton(props: { needsBrief: boolean; disabled: boolean; onSkip: () => void }) {
  const { scoring } = useMessages();
  return (
    <Button
      size="large"
      keycap="S"
      grow={props.needsBrief}
      disabled={props.disabled}
      onClick={props.onSkip}
    >
      {scoring.skip}
    </Button>
  );
}

function ScoreHead({ criterionId, onSearch }: { criterionId: CriterionId; onSearch: () => void }) {
  const { scoring } = useMessages();
  const language = useLanguage();
  const criterionLabel = useCriterionLabel();
  const format = useFormat();
  const { snapshot, comparison, vendor, device } = useVendorScene();
  const { number, label } = axisTitle(criterionId, language);
  const { done, total } = ownProgress(snapshot, comparison, vendor.id, device.raterId);
  const axis = axisOf(criterionId);
  const cells = comparison.criteria
    .filter((criterion) => criterion.axis === axis)
    .map(({ id }): CoverageCell => {
      if (id === criterionId) return 'current';
      const state = ownScore(snapshot, device.raterId, vendor.id, id)?.answer.state;
      if (state === 'not-applicable') return 'not-applicable';
      return state === 'scored' ? 'done' : 'open';
    });
  return (
    <div className="ch">
      <div className="row between s2 muted">
        <span className="clip">{scoring.axis(number, label)}</span>
        <span className="row">
          <span className="hide-s">
            <CoverageBar cells={cells} label={scoring.progress(done, total)} />
          </span>
          <span className="num">{`${format.number(done)}/${format.number(total)}`}</span>
        </span>
      </div>
      <div className="row between">
        <h2 className="s5 grow">
          <span className="cid">{criterionId}</span> {criterionLabel(criterionId)}
        </h2>
        <IconButton icon={Search} label={scoring.another} small onClick={onSearch} />
      </div>
    </div>
  );
}

function ReasonField({ form }: { form: ScoreForm }) {
  const { scoring, errors } = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const { answer, hindrance, reason } = form;
  const needed = answer?.state === 'scored' && answer.points !== 3;
  const isMissing = hindrance === 'reason-missing';
  useKeys([{ keys: 'Esc', label: scoring.hints.leave, run: () => field.current?.blur() }]);
  return (
    <section className="p-sec stack">
      <RuledNote
        ref={field}
        label={scoring.reason}
        hint={needed ? scoring.reasonNeeded(answer.points) : undefined}
        aside={scoring.draftKept}
        value={reason.text}
        onChange={reason.change}
        rows={3}
        maxLength={2000}
        error={isMissing ? errors['reason-missing'] : undefined}
      />
      {hindrance !== null && !isMissing && (
        <Notice announce>
          {hindrance === 'nothing-chosen' ? scoring.chooseFirst : errors[hindrance]}
        </Notice>
      )}
    </section>
  );
}
