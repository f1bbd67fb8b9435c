import { EvidenceGauge } from '#extension/ui/evidence-gauge.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { ScoreBox, SplitKey } from '#extension/ui/score-box.tsx';
import { axisOf, type CriterionId } from '#shared/model/axis.ts';
import type { Entity } from '#shared/model/snapshot.ts';
import { evidenceLevels } from '#shared/rubric/evidence-levels.ts';
import type { Cell } from '#shared/scoring/comparison.ts';
import { splitFrom } from '#shared/scoring/standing.ts';

import { useScene } from '../frame/scene.tsx';
import { useCriterionName } from '../frame/use-criterion-name.ts';
import { EvidenceQuote } from './evidence-quote.tsx';
import { nameOf } from './vendor-input.ts';
import { answersOn, evidenceOn, type RaterAnswer } from './why-content.ts';

type WhyProps = { vendor: Entity<'vendor'>; criterionId: CriterionId };

/** Why a criterion has its points: who gave which, for what reason, on what evidence, and what it weighs. */
export function WhyCriterion({ vendor, criterionId }: WhyProps) {
  const { why } = useMessages().matrix;
  const { snapshot, comparison } = useScene();
  const criterionName = useCriterionName();
  const standing = comparison.vendors.find(({ vendorId }) => vendorId === vendor.id);
  const cell = standing?.cells[criterionId] ?? { state: 'unknown' as const };
  const answers = answersOn(snapshot, vendor.id, criterionId);
  const evidence = evidenceOn(snapshot, vendor.id, criterionId);
  return (
    <>
      <div className="row between why-h">
        <WhyTitle cell={cell} />
        <span className="s2 muted">
          {`${criterionId} ${criterionName(criterionId, 'short')} / `}
          <span lang="ja">{nameOf(vendor)}</span>
        </span>
      </div>
      {answers.length === 0 && <p className="muted">{why.nobody}</p>}
      <ul className="why-l">
        {answers.map((answer) => (
          <AnswerLine key={answer.raterId} answer={answer} />
        ))}
      </ul>
      <Reckoning cell={cell} answers={answers} criterionId={criterionId} />
      <h3 className="lbl why-e">{why.evidence}</h3>
      {evidence.length === 0 && <p className="s2 muted">{why.noEvidence}</p>}
      <ul className="why-q">
        {evidence.map((line) => (
          <EvidenceQuote key={line.id} line={line} />
        ))}
      </ul>
    </>
  );
}

function WhyTitle({ cell }: { cell: Cell }) {
  const { why } = useMessages().matrix;
  const format = useFormat();
  const title = {
    scored: () => why.title(cell.state === 'scored' ? format.number(cell.points, 1) : ''),
    unknown: () => why.unknownTitle,
    'not-applicable': () => why.notApplicableTitle,
  }[cell.state];
  return <h2 className="h2">{title()}</h2>;
}

function AnswerLine({ answer: said }: { answer: RaterAnswer }) {
  const { why, cell: words } = useMessages().matrix;
  const language = useLanguage();
  const { answer } = said;
  const value = answer.state === 'scored' ? answer.points : answer.state;
  const word = {
    scored: words.scored(String(value)),
    unknown: words.unknown,
    'not-applicable': words.notApplicable,
  }[answer.state];
  const level = said.strongest === null ? undefined : evidenceLevels[said.strongest];
  return (
    <li className="why-r">
      <span className="why-n" lang="ja">
        {said.name || why.formerRater}
      </span>
      <ScoreBox value={value} label={word} />
      <span className="why-g">
        {level && <EvidenceGauge strength={level.strength} label={level.label[language]} />}
      </span>
      <span className="grow">
        {said.reason === '' ? (
          <span className="faint">{why.noReason}</span>
        ) : (
          <span lang="ja">{said.reason}</span>
        )}
        {said.ceilingReason !== '' && (
          <span className="s2 muted why-c">{why.ceiling(said.ceilingReason)}</span>
        )}
      </span>
    </li>
  );
}

function Reckoning(props: {
  cell: Cell;
  answers: readonly RaterAnswer[];
  criterionId: CriterionId;
}) {
  const { why, cell: words } = useMessages().matrix;
  const { comparison } = useScene();
  const format = useFormat();
  const { cell, criterionId } = props;
  const points = props.answers.flatMap(({ answer }) =>
    answer.state === 'scored' ? [answer.points] : [],
  );
  const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
  const axis = comparison.weights[axisOf(criterionId)];
  const share = comparison.criteria.find(({ id }) => id === criterionId)?.share ?? 0;
  const difference = cell.state === 'scored' ? cell.highest - cell.lowest : 0;
  return (
    <div className="why-s">
      {cell.state === 'scored' && cell.agreed && (
        <p>
          {why.agreed(format.number(cell.points))}
          {points.length > 0 && ` ${why.teamMean(format.number(mean, 1))}`}
        </p>
      )}
      {cell.state === 'scored' && !cell.agreed && points.length > 1 && (
        <p>{why.mean(points.join(' + '), points.length, format.number(mean, 1))}</p>
      )}
      {difference >= splitFrom && (
        <p>
          <SplitKey /> {words.split(difference)}
        </p>
      )}
      <p className="s2 muted">
        {why.share(format.percent(axis), format.percent(share), format.percent(axis * share))}
      </p>
    </div>
  );
}
