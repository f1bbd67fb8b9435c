import type { DraftText } from '#extension/app/draft.ts';
import { useMessages } from '#extension/ui/language.tsx';
import { RuledNote } from '#extension/ui/ruled-note.tsx';

import type { SourcedEvidence } from '../evidence-source.ts';

type EvidenceRemarkProps = {
  evidence: SourcedEvidence;
  /** The remark while it is typed. */
  note: DraftText;
};

/** Our own words beside captured ones; evidence that is itself a note has none. */
export function EvidenceRemark({ evidence, note }: EvidenceRemarkProps) {
  const { panel } = useMessages().capture;
  if (evidence.quote === null) return null;
  return (
    <section className="p-sec">
      <RuledNote
        label={panel.note}
        aside={panel.draftKept}
        value={note.text}
        onChange={note.change}
        rows={2}
        maxLength={2000}
      />
    </section>
  );
}
