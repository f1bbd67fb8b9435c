import { ReceiptJapaneseYen } from 'lucide-react';

import { Button } from '#extension/ui/button.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Quote } from '#extension/ui/quote.tsx';

import type { SourcedEvidence } from '../evidence-source.ts';
import { LaterFacts } from '../facts/later.tsx';
import { factMarks, useFactRows } from '../facts/use-fact-rows.ts';
import type { EvidenceList } from './use-evidence-list.ts';

type EvidenceFactsProps = { evidence: SourcedEvidence; list: EvidenceList };

/** Opens the facts in the words of the current row; nothing where none were read. */
export function FactsButton({ evidence, list }: EvidenceFactsProps) {
  const { facts: words } = useMessages();
  const format = useFormat();
  const rows = useFactRows(evidence);
  const open = () => list.setReading(true);
  useKeys([{ keys: 'F', label: words.show, run: open }], { enabled: rows.length > 0 });
  if (rows.length === 0) return null;
  return (
    <Button variant="plain" icon={ReceiptJapaneseYen} keycap="F" onClick={open}>
      {`${words.show} ${format.number(rows.length)}`}
    </Button>
  );
}

/** The facts in the words of the current row, in place of its other actions. */
export function EvidenceFacts({ evidence, list }: EvidenceFactsProps) {
  const { facts: words } = useMessages();
  const rows = useFactRows(evidence);
  const close = () => list.setReading(false);
  useKeys([{ keys: 'Esc', label: words.hide, run: close }]);
  return (
    <div className="grow er-facts">
      {evidence.quote !== null && <Quote text={evidence.quote} marks={factMarks(rows)} />}
      <LaterFacts evidence={evidence} rows={rows} />
      <Button size="small" keycap="Esc" onClick={close}>
        {words.hide}
      </Button>
    </div>
  );
}
