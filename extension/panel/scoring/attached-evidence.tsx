import { Flag, Plus } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { Chip } from '#extension/ui/chip.tsx';
import { EvidenceGauge } from '#extension/ui/evidence-gauge.tsx';
import { Group } from '#extension/ui/group.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import type { CriterionId } from '#shared/model/axis.ts';

import type { SourcedEvidence } from '../evidence-source.ts';
import { useStrengthLabel } from '../strength-menu.tsx';
import { CeilingNotice } from './ceiling-notice.tsx';
import type { ScoreForm } from './use-score-form.ts';

/** The evidence behind this score, and how high it lets the score be. */
export function AttachedEvidence(props: { criterionId: CriterionId; form: ScoreForm }) {
  const { scoring } = useMessages();
  const format = useFormat();
  const { form } = props;
  const [choosing, setChoosing] = useState(false);
  useKeys([
    { keys: 'E', label: scoring.attach, run: () => setChoosing((open) => !open) },
    ...(choosing ? [{ keys: 'Esc', label: scoring.closeList, run: () => setChoosing(false) }] : []),
  ]);
  return (
    <section className="p-sec">
      <div className="row between">
        <h3 className="lbl">{`${scoring.evidence} ${format.number(form.attached.length)}`}</h3>
        <Button
          variant="plain"
          size="small"
          icon={choosing ? undefined : Plus}
          keycap="E"
          aria-expanded={choosing}
          onClick={() => setChoosing((open) => !open)}
        >
          {choosing ? scoring.closeList : scoring.attach}
        </Button>
      </div>
      {choosing ? (
        <AttachList criterionId={props.criterionId} form={form} />
      ) : (
        <ul className="evs">
          {form.attached.map((evidence) => (
            <li key={evidence.id}>
              <EvidenceChip evidence={evidence} />
            </li>
          ))}
        </ul>
      )}
      <CeilingNotice criterionId={props.criterionId} form={form} />
    </section>
  );
}

function EvidenceChip({ evidence }: { evidence: SourcedEvidence }) {
  const labelOf = useStrengthLabel();
  const strength = { level: evidence.strength, label: labelOf(evidence.strength) };
  return (
    <Chip
      tone={evidence.counter ? 'flag' : 'plain'}
      icon={evidence.counter ? Flag : undefined}
      strength={strength}
      quoteLang={evidence.quote === null ? undefined : 'ja'}
    >
      {evidence.quote === null ? (
        <span className="clip" lang="ja">
          {evidence.words}
        </span>
      ) : (
        evidence.words
      )}
    </Chip>
  );
}

/** All evidence of the vendor to tick; what is filed under the criterion stands first. */
function AttachList({ criterionId, form }: { criterionId: CriterionId; form: ScoreForm }) {
  const { scoring } = useMessages();
  const labelOf = useStrengthLabel();
  if (form.evidence.length === 0) return <p className="s2 muted">{scoring.noEvidence}</p>;
  const isFiled = (one: SourcedEvidence) => one.criterionIds.includes(criterionId);
  const ordered = [
    ...form.evidence.filter(isFiled),
    ...form.evidence.filter((one) => !isFiled(one)),
  ];
  return (
    <Group label={scoring.attached} className="opts scroll">
      {ordered.map((evidence) => (
        <label key={evidence.id} className="opt">
          <input
            type="checkbox"
            checked={form.attached.some(({ id }) => id === evidence.id)}
            onChange={() => form.toggle(evidence.id)}
          />
          <span className="cid">{evidence.criterionIds[0] ?? '?'}</span>
          <EvidenceGauge strength={evidence.strength} label={labelOf(evidence.strength)} />
          <span className={evidence.quote === null ? 'grow clip' : 'grow clip q q-s'} lang="ja">
            {evidence.words}
          </span>
        </label>
      ))}
    </Group>
  );
}
