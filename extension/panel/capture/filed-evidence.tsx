import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { Button } from '#extension/ui/button.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';

import type { SourcedEvidence } from '../evidence-source.ts';
import { LaterFacts } from '../facts/later.tsx';
import { factMarks, useFactRows } from '../facts/use-fact-rows.ts';
import { useCriterionLabel } from '../use-criterion-label.ts';
import { useEvidenceActions } from '../use-evidence-actions.ts';
import { EvidenceCard } from './evidence-card.tsx';
import { EvidenceRemark } from './evidence-remark.tsx';
import { CaptureNowButton } from './how-to.tsx';

export type FiledEvidenceProps = {
  evidence: SourcedEvidence;
  /** Whether its words were captured once more. */
  repeated: boolean;
  more: ReactNode;
  onFileMore: () => void;
};

/** The last capture once it is filed, with the way to file it elsewhere too. */
export function FiledEvidence({ evidence, repeated, more, onFileMore }: FiledEvidenceProps) {
  const { panel } = useMessages().capture;
  const actions = useEvidenceActions(evidence);
  const rows = useFactRows(evidence);
  const note = useDraft(`remark:${evidence.id}`, evidence.remark);
  const isChanged = evidence.quote !== null && note.text !== evidence.remark;
  const save = async () => {
    if (!isChanged) return;
    if (await actions.change({ remark: note.text }, panel.noteSaved)) note.clear();
  };
  useKeys([
    { keys: 'Ctrl+Enter', label: panel.saveNote, run: () => void save() },
    { keys: 'R', label: panel.counter, run: () => void actions.toggleCounter() },
    { keys: '/', label: panel.fileMore, run: onFileMore },
  ]);
  return (
    <>
      <main className="p-body">
        <EvidenceCard evidence={evidence} repeated={repeated} marks={factMarks(rows)} />
        <FiledUnder evidence={evidence} onFileMore={onFileMore} />
        <LaterFacts evidence={evidence} rows={rows}>
          <EvidenceRemark evidence={evidence} note={note} />
          {more}
        </LaterFacts>
      </main>
      <div className="p-act">
        {isChanged ? (
          <Button
            variant="primary"
            size="large"
            grow
            keycap="Ctrl+Enter"
            onClick={() => void save()}
          >
            {panel.saveNote}
          </Button>
        ) : (
          <CaptureNowButton />
        )}
      </div>
    </>
  );
}

function FiledUnder({ evidence, onFileMore }: Pick<FiledEvidenceProps, 'evidence' | 'onFileMore'>) {
  const { panel } = useMessages().capture;
  const criterionLabel = useCriterionLabel();
  return (
    <section className="p-sec">
      <p className="lbl">{panel.filedUnder}</p>
      <ul className="filed">
        {evidence.criterionIds.map((id) => (
          <li key={id}>
            <span className="cid">{id}</span> {criterionLabel(id)}
          </li>
        ))}
      </ul>
      <Button variant="plain" icon={Plus} keycap="/" onClick={onFileMore}>
        {panel.fileMore}
      </Button>
    </section>
  );
}
