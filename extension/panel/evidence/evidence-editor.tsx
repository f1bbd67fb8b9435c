import { Plus, X } from 'lucide-react';
import { useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { Button, IconButton } from '#extension/ui/button.tsx';
import { Group } from '#extension/ui/group.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';
import { RuledNote } from '#extension/ui/ruled-note.tsx';
import { Switch } from '#extension/ui/switch.tsx';
import type { CriterionId } from '#shared/model/axis.ts';
import type { Strength } from '#shared/model/evidence.ts';

import { CriterionSearch } from '../criterion-search.tsx';
import type { SourcedEvidence } from '../evidence-source.ts';
import { StrengthMenu } from '../strength-menu.tsx';
import { useCriterionLabel } from '../use-criterion-label.ts';
import { useEvidenceActions, withCriterion } from '../use-evidence-actions.ts';

/** Criteria, strength, counter-evidence and remark of a piece of evidence; saved together. */
export function EvidenceEditor(props: { evidence: SourcedEvidence; onClose: () => void }) {
  const { evidence: words, words: common } = useMessages();
  const { evidence, onClose } = props;
  const actions = useEvidenceActions(evidence);
  const remark = useDraft(`remark:${evidence.id}`, evidence.remark);
  const [criterionIds, setCriterionIds] = useState<readonly CriterionId[]>(evidence.criterionIds);
  const [strength, setStrength] = useState<Strength>(evidence.strength);
  const [counter, setCounter] = useState(evidence.counter);
  const save = async () => {
    const set = { criterionIds: [...criterionIds], strength, counter, remark: remark.text };
    if (!(await actions.change(set, words.saved))) return;
    remark.clear();
    onClose();
  };
  useKeys([
    { keys: 'Ctrl+Enter', label: words.save, run: () => void save() },
    { keys: 'Esc', label: common.cancel, run: onClose },
  ]);
  return (
    <Group label={words.editing} className="stack grow">
      <CriteriaField value={criterionIds} onChange={setCriterionIds} />
      <div className="row between">
        <span className="lbl">{words.strength}</span>
        <StrengthMenu value={strength} onChange={setStrength} />
      </div>
      <Switch on={counter} onChange={setCounter}>
        {words.markCounter}
      </Switch>
      <RuledNote
        label={words.remark}
        value={remark.text}
        onChange={remark.change}
        rows={2}
        maxLength={2000}
      />
      <div className="row wrap">
        <Button variant="primary" keycap="Ctrl+Enter" onClick={() => void save()}>
          {words.save}
        </Button>
        <Button keycap="Esc" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </Group>
  );
}

function CriteriaField(props: {
  value: readonly CriterionId[];
  onChange: (ids: readonly CriterionId[]) => void;
}) {
  const { evidence: words } = useMessages();
  const criterionLabel = useCriterionLabel();
  const [adding, setAdding] = useState(false);
  return (
    <div>
      <p className="lbl">{words.criteria}</p>
      <ul className="filed">
        {props.value.map((id) => (
          <li key={id} className="row">
            <span className="grow">
              <span className="cid">{id}</span> {criterionLabel(id)}
            </span>
            <IconButton
              icon={X}
              label={words.removeCriterion(id)}
              small
              onClick={() => props.onChange(props.value.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ul>
      {adding ? (
        <CriterionSearch
          onChoose={(id) => {
            props.onChange(withCriterion(props.value, id));
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      ) : (
        <Button variant="plain" size="small" icon={Plus} onClick={() => setAdding(true)}>
          {words.addCriterion}
        </Button>
      )}
    </div>
  );
}
