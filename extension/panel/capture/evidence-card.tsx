import { FileText } from 'lucide-react';

import { useAttachment } from '#extension/app/use-attachment.ts';
import { useCopyTable } from '#extension/app/use-copy-table.ts';
import { CellTable } from '#extension/ui/cell-table.tsx';
import { Icon } from '#extension/ui/icon.tsx';
import { KeptAttachment } from '#extension/ui/kept-attachment.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import type { QuoteMark } from '#extension/ui/quote-segments.ts';
import { Quote } from '#extension/ui/quote.tsx';
import { Tag } from '#extension/ui/tag.tsx';
import type { Attachment } from '#shared/model/attachment.ts';

import type { SourcedEvidence } from '../evidence-source.ts';
import { useScene } from '../scene.tsx';
import { StrengthMenu } from '../strength-menu.tsx';
import { useEvidenceActions } from '../use-evidence-actions.ts';
import { findWarnings, type FoundWarning } from './warning-marks.ts';

/** How many questions to warning words are shown; more would hide the quote. */
const questionLimit = 2;

export type EvidenceCardProps = {
  evidence: SourcedEvidence;
  /** Whether its words were captured once more, which is then said. */
  repeated: boolean;
  /** Words of the quote from which something was read. */
  marks: readonly QuoteMark[];
};

/** The words of a piece of evidence with source, time and strength, and the questions that its wording raises. */
export function EvidenceCard({ evidence, repeated, marks }: EvidenceCardProps) {
  const { capture, evidence: words } = useMessages();
  const { device } = useScene();
  const format = useFormat();
  const actions = useEvidenceActions(evidence);
  const copyTable = useCopyTable(capture.panel.table.copied);
  const warnings = evidence.quote === null ? [] : findWarnings(evidence.quote);
  return (
    <section className="p-sec" aria-label={capture.panel.source}>
      <div className="row between card-top">
        <span className="row s2 muted">
          <Icon of={FileText} small />
          {evidence.link === '' ? (
            <span className="clip" lang="ja">
              {evidence.source}
            </span>
          ) : (
            <a className="clip lk" href={evidence.link} target="_blank" rel="noreferrer" lang="ja">
              {evidence.source}
            </a>
          )}
          <span className="nb">{format.dateTime(evidence.capturedAt)}</span>
        </span>
        <StrengthMenu
          value={evidence.strength}
          onChange={(level) => void actions.setStrength(level)}
        />
      </div>
      {repeated && (
        <Notice key={device.lastCapture?.at} tone="plain" announce>
          {capture.savedBefore}
        </Notice>
      )}
      {evidence.quote === null ? (
        <p className="own" lang="ja">
          {evidence.remark}
        </p>
      ) : (
        <Quote
          text={evidence.quote}
          marks={[...warnings.flatMap((warning) => warning.marks), ...marks]}
        />
      )}
      {evidence.attachment && <Kept attachment={evidence.attachment} name={evidence.words} />}
      {evidence.table !== null && <CellTable table={evidence.table} onCopy={copyTable} />}
      {evidence.counter && (
        <p className="card-tag">
          <Tag tone="warn">{words.counter}</Tag>
        </p>
      )}
      <Warnings warnings={warnings.slice(0, questionLimit)} />
    </section>
  );
}

function Kept({ attachment, name }: { attachment: Attachment; name: string }) {
  const loaded = useAttachment(attachment);
  return <KeptAttachment attachment={attachment} address={loaded?.address} name={name} />;
}

function Warnings({ warnings }: { warnings: readonly FoundWarning[] }) {
  const { panel } = useMessages().capture;
  const language = useLanguage();
  if (warnings.length === 0) return null;
  return (
    <div className="ask">
      <p className="lbl">{panel.warningWords}</p>
      <ul className="s2">
        {warnings.map(({ warning, words }) => (
          <li key={warning.id}>
            <span className="q" lang="ja">
              {panel.ask(words)}
            </span>{' '}
            <span>{warning.question[language]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
