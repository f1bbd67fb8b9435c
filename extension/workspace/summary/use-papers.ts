import { useMemo } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { messagesFor } from '#shared/locales/messages.ts';
import { blindSnapshot } from '#shared/summary/blind.ts';
import { summaryCsv } from '#shared/summary/csv.ts';
import type { SummaryDocument } from '#shared/summary/document.ts';
import { type Paper, summaryHtml } from '#shared/summary/html.ts';
import { summaryMarkdown } from '#shared/summary/markdown.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { summaryText } from '#shared/summary/text.ts';

import { useScene } from '../frame/scene.tsx';
import { dayOf } from './file-name.ts';

/** Which of its forms the document is shown in. */
export type PaperChoice = { language: 'ja' | 'en'; blind: boolean; paper: Paper };

/** The document in all its texts, as of one moment. */
export type Papers = PaperChoice & {
  document: SummaryDocument;
  html: string;
  markdown: () => string;
  csv: () => string;
  text: () => string;
  /** The title for the names of files; masked like the document. */
  title: string;
  day: string;
  now: string;
  offsetMinutes: number;
};

/** The summary in one form, as of the moment when the records last changed. */
export function usePapers({ language, blind, paper }: PaperChoice): Papers {
  const { snapshot } = useScene();
  const { clock } = useServices();
  return useMemo(() => {
    const now = clock.instant();
    const offsetMinutes = -new Date(now).getTimezoneOffset();
    const document = summarise(snapshot, { language, now, offsetMinutes, blind });
    const { evaluation } = blind ? blindSnapshot(snapshot, language) : snapshot;
    return {
      language,
      blind,
      paper,
      document,
      html: summaryHtml(document, paper),
      markdown: () => summaryMarkdown(document),
      csv: () => summaryCsv(document),
      text: () => summaryText(document, messagesFor(language).summary.seeAnnex),
      title: evaluation.title,
      day: dayOf(now, offsetMinutes),
      now,
      offsetMinutes,
    };
  }, [blind, clock, language, paper, snapshot]);
}
