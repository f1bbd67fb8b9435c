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
import type { EvidenceList } from './use-evidence-list.ts';

/** What can be done with the current row: file it, open its source, edit or delete it. */
export function CurrentRowActions(props: {
  evidence: SourcedEvidence;
  list: EvidenceList;
  old: boolean;
}) {
  const { evidence, list } = props;
  const { evidence: words } = useMessages();
  const { comparison } = useScene();
  const actions = useEvidenceActions(evidence);
  const isUnfiled = evidence.criterionIds.length === 0;
  const inUse = comparison.criteria.map(({ id }) => id);
  const [suggested] = isUnfiled ? offeredCriteria(evidence, inUse, null) : [];
  const file = () => suggested !== undefined && void actions.file(suggested);
  const free = !list.editing && !list.choosing;
  useKeys(
    [
      { keys: 'E', label: words.edit, run: () => list.setEditing(true) },
      { keys: 'O', label: words.source, run: () => void actions.openSource() },
      { keys: 'R', label: words.markCounter, run: () => void actions.toggleCounter() },
      ...(isUnfiled
        ? [
            { keys: 'Enter', label: words.choose, run: file },
            { keys: '/', label: words.choose, run: () => list.setChoosing(true) },
          ]
        : []),
    ],
    { enabled: free },
  );
  if (list.editing) {
    return <EvidenceEditor evidence={evidence} onClose={() => list.setEditing(false)} />;
  }
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
      {evidence.link !== '' && (
        <Button
          variant="plain"
          icon={ExternalLink}
          keycap="O"
          onClick={() => void actions.openSource()}
        >
          {words.source}
        </Button>
      )}
      <Button variant="plain" icon={Pencil} keycap="E" onClick={() => list.setEditing(true)}>
        {words.edit}
      </Button>
      <Button variant="warn-plain" icon={Trash2} onClick={() => void actions.remove()}>
        {words.remove}
      </Button>
      {props.old && <p className="s2 muted">{words.old}</p>}
    </>
  );
}
