import { X } from 'lucide-react';
import { useMemo, useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { Button, IconButton } from '#extension/ui/button.tsx';
import { EvidenceGauge } from '#extension/ui/evidence-gauge.tsx';
import { Group } from '#extension/ui/group.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { RuledNote } from '#extension/ui/ruled-note.tsx';
import { ScoreBox } from '#extension/ui/score-box.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { CriterionId } from '#shared/model/axis.ts';
import { evidenceLevels } from '#shared/rubric/evidence-levels.ts';
import { compareVendors } from '#shared/scoring/compare.ts';

import { useScene } from '../frame/scene.tsx';
import { useCriterionName } from '../frame/use-criterion-name.ts';
import { decideConsensus } from '../matrix/decisions.ts';
import { EvidenceQuote } from '../matrix/evidence-quote.tsx';
import { useDeciding } from '../matrix/use-deciding.ts';
import { answersOn, evidenceOn, type RaterAnswer } from '../matrix/why-content.ts';
import { useVendorNames } from '../results/use-result.ts';
import { withDecisions } from './with-decisions.ts';

export type DiscussionProps = { vendorId: string; criterionId: CriterionId; onClose: () => void };

/** What everybody said about one criterion, and the points to agree on. */
export function Discussion({ vendorId, criterionId, onClose }: DiscussionProps) {
  const words = useMessages().meeting;
  const criterionName = useCriterionName();
  const { snapshot } = useScene();
  const nameOf = useVendorNames();
  const answers = answersOn(snapshot, vendorId, criterionId);
  const evidence = evidenceOn(snapshot, vendorId, criterionId);
  const name = `${criterionId} ${criterionName(criterionId, 'full')}`;
  return (
    <div className="mt-d">
      <Sheet
        title={words.originalsTitle(nameOf(vendorId), name)}
        actions={<IconButton icon={X} small label={words.close} onClick={onClose} />}
      >
        <ul className="mt-a">
          {answers.map((answer) => (
            <Said key={answer.raterId} said={answer} />
          ))}
        </ul>
        {evidence.length > 0 && (
          <>
            <h3 className="lbl">{words.evidence}</h3>
            <ul className="why-q">
              {evidence.map((line) => (
                <EvidenceQuote key={line.id} line={line} />
              ))}
            </ul>
          </>
        )}
      </Sheet>
      <Agree vendorId={vendorId} criterionId={criterionId} onClose={onClose} />
    </div>
  );
}

function Said({ said }: { said: RaterAnswer }) {
  const { meeting: words, matrix } = useMessages();
  const language = useLanguage();
  const { answer, strongest } = said;
  const value = answer.state === 'scored' ? answer.points : answer.state;
  const label = {
    scored: matrix.cell.scored(String(value)),
    unknown: matrix.cell.unknown,
    'not-applicable': matrix.cell.notApplicable,
  }[answer.state];
  return (
    <li>
      <div className="row">
        <ScoreBox value={value} label={label} />
        <b lang="ja">{said.name || matrix.why.formerRater}</b>
        {strongest !== null && (
          <EvidenceGauge
            strength={strongest}
            label={evidenceLevels[strongest]?.label[language] ?? ''}
          />
        )}
      </div>
      {said.reason === '' ? (
        <p className="s2 faint">{words.noReason}</p>
      ) : (
        <p lang="ja">{said.reason}</p>
      )}
    </li>
  );
}

const choices = [1, 2, 3, 4, 5] as const;

function Agree({ vendorId, criterionId, onClose }: DiscussionProps) {
  const { agree: words, originals } = useMessages().meeting;
  const { snapshot } = useScene();
  const { agree } = useDeciding();
  const [points, setPoints] = useState<number | null>(null);
  const draft = useDraft(`agree ${snapshot.evaluation.id} ${vendorId} ${criterionId}`, '');
  const reason = draft.text.trim();
  const count = answersOn(snapshot, vendorId, criterionId).length;
  const save = async () => {
    if (points === null || !(await agree(vendorId, { criterionId, points, reason }))) return;
    draft.clear();
    onClose();
  };
  return (
    <Sheet title={words.title}>
      <Group label={words.title} className="row mt-p">
        {choices.map((one) => (
          <button
            key={one}
            type="button"
            className={one === points ? 'pick on' : 'pick'}
            aria-label={words.points(one)}
            aria-pressed={one === points}
            onClick={() => setPoints(one)}
          >
            <ScoreBox value={one} label={words.points(one)} size="small" />
          </button>
        ))}
      </Group>
      <RuledNote
        label={words.reason}
        hint={words.reasonNeeded}
        value={draft.text}
        onChange={draft.change}
        rows={2}
        maxLength={2000}
      />
      <p className="s2 muted">
        {originals(count)}{' '}
        {points !== null && (
          <Preview vendorId={vendorId} criterionId={criterionId} points={points} />
        )}
      </p>
      <Button
        variant="primary"
        disabled={points === null || reason === ''}
        onClick={() => void save()}
      >
        {words.save}
      </Button>
    </Sheet>
  );
}

/** What the total would be after agreeing. */
function Preview(props: { vendorId: string; criterionId: CriterionId; points: number }) {
  const { agree: words } = useMessages().meeting;
  const format = useFormat();
  const { snapshot, comparison, device } = useScene();
  const { vendorId, criterionId, points } = props;
  const after = useMemo(() => {
    const agreement = { criterionId, points, reason: '' };
    const decider = { device, now: snapshot.evaluation.createdAt };
    const changes = decideConsensus(snapshot, vendorId, agreement, decider);
    return compareVendors(withDecisions(snapshot, changes));
  }, [criterionId, device, points, snapshot, vendorId]);
  const total = (of: typeof comparison) =>
    format.number(of.vendors.find((one) => one.vendorId === vendorId)?.value ?? 0, 2);
  return words.preview(total(comparison), total(after));
}
