import { Button } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { RuledNote } from '#extension/ui/ruled-note.tsx';
import type { CriterionId } from '#shared/model/axis.ts';
import { ceilingOf } from '#shared/rubric/evidence-levels.ts';

import { useScene } from '../scene.tsx';
import { useStrengthLabel } from '../strength-menu.tsx';
import { strongestOf } from './own-scores.ts';
import type { ScoreForm } from './use-score-form.ts';

/** How far the evidence carries, and the ways to a higher score: a document, a question, a reason. */
export function CeilingNotice({
  criterionId,
  form,
}: {
  criterionId: CriterionId;
  form: ScoreForm;
}) {
  const { scoring } = useMessages();
  const { show } = useScene();
  const labelOf = useStrengthLabel();
  const strongest = strongestOf(form.attached);
  const ceiling = ceilingOf(form.strengths);
  const level = `E${strongest ?? 0}`;
  const meaning = labelOf(strongest ?? 0);
  if (ceiling === 5) {
    return (
      <div className="fold">
        <Notice tone="plain">{scoring.noCeiling(level, meaning)}</Notice>
      </div>
    );
  }
  return (
    <div className="fold stack">
      <Notice
        actions={
          <>
            <Button variant="plain" size="small" onClick={() => show('capture')}>
              {scoring.addDocument}
            </Button>
            <Button variant="plain" size="small" onClick={() => show('questions', criterionId)}>
              {scoring.askVendor}
            </Button>
            {!form.lifted && (
              <Button variant="plain" size="small" onClick={form.lift}>
                {scoring.lift}
              </Button>
            )}
          </>
        }
      >
        {strongest === null ? scoring.withoutEvidence : scoring.ceiling(level, meaning, ceiling)}
      </Notice>
      {form.lifted && (
        <RuledNote
          label={scoring.liftReason}
          value={form.ceilingReason.text}
          onChange={form.ceilingReason.change}
          rows={2}
          maxLength={2000}
        />
      )}
    </div>
  );
}
