import { Flag, Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';
import { SuggestionList } from '#extension/ui/suggestion-list.tsx';
import type { CriterionId } from '#shared/model/axis.ts';

import { CriterionSearch } from '../criterion-search.tsx';
import type { SourcedEvidence } from '../evidence-source.ts';
import { LaterFacts } from '../facts/later.tsx';
import { factMarks, useFactRows } from '../facts/use-fact-rows.ts';
import { useScene } from '../scene.tsx';
import { useCriterionLabel } from '../use-criterion-label.ts';
import { useEvidenceActions } from '../use-evidence-actions.ts';
import { EvidenceCard } from './evidence-card.tsx';
import { EvidenceRemark } from './evidence-remark.tsx';
import { offeredCriteria } from './offered-criteria.ts';

export type UnfiledEvidenceProps = {
  evidence: SourcedEvidence;
  /** Whether its words were captured once more. */
  repeated: boolean;
  /** What stands below: other ways to capture. */
  more: ReactNode;
  onFiled: () => void;
  onLater: () => void;
};

/** Evidence that is to be filed: Enter files it under the chosen suggestion. */
export function UnfiledEvidence(props: UnfiledEvidenceProps) {
  const { panel } = useMessages().capture;
  const { evidence } = props;
  const rows = useFactRows(evidence);
  const filing = useFiling(props);
  const { picked, file, note } = filing;
  return (
    <>
      <main className="p-body">
        <EvidenceCard evidence={evidence} repeated={props.repeated} marks={factMarks(rows)} />
        <CriterionChoice evidence={evidence} filing={filing} />
        <LaterFacts evidence={evidence} rows={rows}>
          <EvidenceRemark evidence={evidence} note={note} />
          {props.more}
        </LaterFacts>
      </main>
      <div className="p-act">
        <Button
          variant="primary"
          size="large"
          grow
          keycap="Enter"
          disabled={picked === null}
          onClick={file}
        >
          {picked === null ? panel.noSuggestion : panel.file(picked)}
        </Button>
        <Button size="large" keycap="L" onClick={filing.later}>
          {panel.later}
        </Button>
      </div>
    </>
  );
}

function CriterionChoice(props: {
  evidence: SourcedEvidence;
  filing: ReturnType<typeof useFiling>;
}) {
  const { panel } = useMessages().capture;
  const criterionLabel = useCriterionLabel();
  const { evidence, filing } = props;
  const actions = useEvidenceActions(evidence);
  useKeys([{ keys: 'R', label: panel.counter, run: () => void actions.toggleCounter() }]);
  return (
    <section className="p-sec">
      <div className="f-top">
        <span className="lbl">{panel.which}</span>
        <span className="s2 faint hide-s">{panel.byWording}</span>
      </div>
      {filing.offered.length === 0 ? (
        <p className="s2 muted">{panel.noSuggestion}</p>
      ) : (
        <SuggestionList
          key={filing.offered.join(' ')}
          label={panel.suggestions}
          keyLabel={panel.keySuggestion}
          suggestions={filing.offered.map((id) => ({
            id,
            lead: id,
            title: criterionLabel(id),
          }))}
          value={filing.picked}
          onChange={filing.pick}
          takesFocus
        />
      )}
      {filing.searching ? (
        <div className="fold">
          <CriterionSearch onChoose={filing.pickAnother} onClose={filing.stopSearching} />
        </div>
      ) : (
        <div className="row wrap fold">
          <Button variant="plain" icon={Search} keycap="/" onClick={filing.search}>
            {panel.another}
          </Button>
          <Button
            variant="warn-plain"
            icon={Flag}
            keycap="R"
            aria-pressed={evidence.counter}
            onClick={() => void actions.toggleCounter()}
          >
            {evidence.counter ? panel.notCounter : panel.counter}
          </Button>
        </div>
      )}
    </section>
  );
}

function useFiling({ evidence, onFiled, onLater }: UnfiledEvidenceProps) {
  const { panel } = useMessages().capture;
  const { comparison } = useScene();
  const { tell } = useWriting();
  const actions = useEvidenceActions(evidence);
  const note = useDraft(`remark:${evidence.id}`, evidence.remark);
  const [another, setAnother] = useState<CriterionId | null>(null);
  const [chosen, setChosen] = useState<CriterionId | null>(null);
  const [searching, setSearching] = useState(false);
  const inUse = comparison.criteria.map(({ id }) => id);
  const offered = offeredCriteria(evidence, inUse, another);
  const picked = chosen ?? offered[0] ?? null;
  const remark = evidence.quote === null ? {} : { remark: note.text };
  const file = async () => {
    if (picked === null) return;
    if (!(await actions.file(picked, remark))) return;
    note.clear();
    onFiled();
  };
  const later = async () => {
    if (note.text !== evidence.remark && evidence.quote !== null) {
      if (!(await actions.change(remark, panel.laterDone))) return;
      note.clear();
    } else tell(panel.laterDone);
    onLater();
  };
  const search = () => setSearching(true);
  const bindings = [
    { keys: 'Enter', label: panel.which, run: () => void file() },
    { keys: 'Ctrl+Enter', label: panel.which, run: () => void file() },
    { keys: 'L', label: panel.later, run: () => void later() },
    { keys: '/', label: panel.another, run: search },
  ];
  useKeys(bindings, { enabled: !searching });
  return {
    note,
    offered,
    picked,
    searching,
    search,
    stopSearching: () => setSearching(false),
    pick: (id: string) => setChosen(id),
    pickAnother: (id: CriterionId) => {
      setAnother(id);
      setChosen(id);
      setSearching(false);
    },
    file: () => void file(),
    later: () => void later(),
  };
}
