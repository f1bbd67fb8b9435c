import type { MouseEvent } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { EvidenceGauge } from '#extension/ui/evidence-gauge.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Tag } from '#extension/ui/tag.tsx';
import { reasonOf } from '#shared/errors.ts';
import { evidenceLevels } from '#shared/rubric/evidence-levels.ts';

import { EvidenceWords } from './evidence-words.tsx';
import type { EvidenceLine } from './why-content.ts';

/** A piece of evidence in a popover (`<li>`): the words, where they stand, how strong they are. */
export function EvidenceQuote({ line }: { line: EvidenceLine }) {
  const { words } = useMessages();
  const language = useLanguage();
  const format = useFormat();
  const level = evidenceLevels[line.strength];
  return (
    <li>
      <EvidenceWords line={line} />
      <div className="row wrap s2 faint">
        <EvidenceGauge strength={line.strength} label={level?.label[language] ?? ''} />
        {line.counter && <Tag tone="warn">{words.counter}</Tag>}
        <SourceLink line={line} />
        <span className="nb">{format.date(line.capturedAt)}</span>
      </div>
    </li>
  );
}

/**
 * The way to the page of a piece of evidence: the worker comes to its words, also where they were changed; as a plain link, opened in
 * another window or copied, it leads to them as long as the page says them unchanged.
 */
export function SourceLink({ line }: { line: EvidenceLine }) {
  const { matrix, capture } = useMessages();
  const { why } = matrix;
  const { worker } = useServices();
  const { fail } = useWriting();
  const open = async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
      await worker.openPassage({ link: line.link, evidenceId: line.id });
    } catch (error) {
      fail(reasonOf(error, 'page-not-readable'));
    }
  };
  const page = line.pdfPage === null ? '' : ` ${capture.pdfPage(line.pdfPage)}`;
  if (line.link === '') return <span lang="ja">{`${line.source || why.ownNote}${page}`}</span>;
  return (
    <a
      className="clip"
      href={line.link}
      target="_blank"
      rel="noreferrer"
      lang="ja"
      onClick={(event) => void open(event)}
    >
      {`${line.source || why.source}${page}`}
    </a>
  );
}
