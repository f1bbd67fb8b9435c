import { ExternalLink, Pencil, Trash2 } from 'lucide-react';

import { Button } from '#extension/ui/button.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';

import { offeredCriteria } from '../capture/offered-criteria.ts';
import { CriterionSearch } from '../criterion-search.tsx';
import type { SourcedEvidence } from '../evidence-source.ts';
import { useScene } from '../scene.tsx';
import { useEvidenceActions } from '../use-evidence-actions.ts';
import { EvidenceEditor } from './evidence-editor.tsx';
import { EvidenceFacts, FactsButton } from './evidence-facts.tsx';
import type { EvidenceList } from './use-evidence-list.ts';

export type CurrentRowActionsProps = {
  evidence: SourcedEvidence;
  list: EvidenceList;
  /** So old that it should be looked at again. */
  old: boolean;
};

/** What can be done with the current row: file it, open its source, edit or delete it. */
export function CurrentRowActions(props: CurrentRowActionsProps) {
  const { evidence, list } = props;
  const { evidence: words } = useMessages();
  const { comparison } = useScene();
  const actions = useEvidenceActions(evidence);
  const isUnfiled = evidence.criterionIds.length === 0;
  const inUse = comparison.criteria.map(({ id }) => id);
  const [suggested] = isUnfiled ? offeredCriteria(evidence, inUse, null) : [];
  const file = () => suggested !== undefined && void actions.file(suggested);
  const bindings = [
    { keys: 'Enter', label: words.choose, run: file },
    { keys: '/', label: words.choose, run: () => list.setChoosing(true) },
  ];
  useKeys(bindings, {
    enabled: isUnfiled && !list.editing && !list.choosing && !list.reading,
  });
  if (list.editing) {
    return <EvidenceEditor evidence={evidence} onClose={() => list.setEditing(false)} />;
  }
  if (list.reading) return <EvidenceFacts evidence={evidence} list={list} />;
  if (list.choosing) {
    return (
      <div className="grow">
        <CriterionSearch
          onChoose={(id) => {
            list.setChoosing(false);
            void actions.file(id);
          }}
          onClose={() => list.setChoosing(false)}
        />
      </div>
    );
  }
  return (
    <>
      {suggested !== undefined && (
        <Button variant="primary" keycap="Enter" onClick={file}>
          {words.file(suggested)}
        </Button>
      )}
      {isUnfiled && (
        <Button keycap="/" onClick={() => list.setChoosing(true)}>
          {words.choose}
        </Button>
      )}
      <RowButtons {...props} />
      <FactsButton evidence={evidence} list={list} />
    </>
  );
}

function RowButtons({ evidence, list, old }: CurrentRowActionsProps) {
  const { evidence: words } = useMessages();
  const actions = useEvidenceActions(evidence);
  const edit = () => list.setEditing(true);
  const open = () => void actions.openSource();
  const bindings = [
    { keys: 'E', label: words.edit, run: edit },
    { keys: 'O', label: words.source, run: open },
    { keys: 'R', label: words.markCounter, run: () => void actions.toggleCounter() },
  ];
  useKeys(bindings);
  return (
    <>
      {evidence.link !== '' && (
        <Button variant="plain" icon={ExternalLink} keycap="O" onClick={open}>
          {words.source}
        </Button>
      )}
      <Button variant="plain" icon={Pencil} keycap="E" onClick={edit}>
        {words.edit}
      </Button>
      <Button variant="warn-plain" icon={Trash2} onClick={() => void actions.remove()}>
        {words.remove}
      </Button>
      {old && <p className="s2 muted">{words.old}</p>}
    </>
  );
}
