import { AnchorList } from '#extension/ui/anchor-list.tsx';
import { Button } from '#extension/ui/button.tsx';
import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import type { CriterionId } from '#shared/model/axis.ts';

import { useScene } from '../scene.tsx';
import { anchorsOf } from './anchors.ts';
import type { ScoreForm } from './use-score-form.ts';

/** The five anchors, and the two answers that are no number. */
export function AnswerChoice({ criterionId, form }: { criterionId: CriterionId; form: ScoreForm }) {
  const messages = useMessages();
  const language = useLanguage();
  const { scoring, words } = messages;
  const { answer, strengths, lifted } = form;
  const { snapshot } = useScene();
  return (
    <section className="p-sec">
      <AnchorList
        label={scoring.anchors}
        keyLabel={scoring.keyScore}
        pointsLabel={scoring.points}
        anchors={anchorsOf(snapshot.evaluation, criterionId, language, messages, {
          strengths,
          lifted,
        })}
        value={answer?.state === 'scored' ? answer.points : null}
        onChange={(points) => form.choose({ state: 'scored', points })}
        takesFocus
      />
      <div className="row wrap fold nums">
        <Button
          grow
          keycap="U"
          aria-pressed={answer?.state === 'unknown'}
          onClick={() => form.choose({ state: 'unknown' })}
        >
          <span className="sc s unk" aria-hidden="true" />
          {words.unknown}
        </Button>
        <Button
          grow
          keycap="N"
          aria-pressed={answer?.state === 'not-applicable'}
          onClick={() => form.choose({ state: 'not-applicable' })}
        >
          <span className="na na-mark" aria-hidden="true" />
          {words.notApplicable}
        </Button>
      </div>
    </section>
  );
}
