import { Download, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { reasonOf } from '#shared/errors.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';
import { summaryHtml } from '#shared/summary/html.ts';
import { summaryMarkdown } from '#shared/summary/markdown.ts';
import { summarise } from '#shared/summary/summarise.ts';

import { PageHead } from '../frame/page-head.tsx';
import { routeAddress } from '../frame/route.ts';
import { useScene } from '../frame/scene.tsx';
import { listedVendors } from '../matrix/decisions.ts';
import { dayOf, fileNameOf } from './file-name.ts';
import { printPage, saveFile } from './save-file.ts';

/** The summary as it will be printed, and the ways to take it along. */
export function SummaryPage() {
  const { matrix, settings } = useMessages();
  const words = matrix.summaryPage;
  const { snapshot } = useScene();
  const [language, setLanguage] = useState(snapshot.evaluation.language);
  const papers = usePapers(language);
  const listed = listedVendors(snapshot);
  return (
    <>
      <PageHead title={settings.frame.summary} lead={words.lead}>
        <Segmented
          label={words.language}
          hideLabel
          options={[
            { value: 'ja', label: words.japanese },
            { value: 'en', label: words.english },
          ]}
          value={language}
          onChange={setLanguage}
        />
        <Exports papers={papers} />
      </PageHead>
      {listed.size === 0 && snapshot.vendors.length > 0 && (
        <Notice tone="plain">
          {words.everyone} <a href={routeAddress('matrix')}>{words.choose}</a>
        </Notice>
      )}
      <iframe
        className="paper-frame paper"
        title={words.preview}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcDoc={withLinksInNewTabs(papers.html)}
      />
    </>
  );
}

type Papers = { html: string; markdown: string; day: string; now: string; offsetMinutes: number };

/** The summary in one language, as of the moment when the records last changed. */
function usePapers(language: 'ja' | 'en'): Papers {
  const { snapshot } = useScene();
  const { clock } = useServices();
  return useMemo(() => {
    const now = clock.instant();
    const offsetMinutes = -new Date(now).getTimezoneOffset();
    const document = summarise(snapshot, { language, now, offsetMinutes });
    return {
      html: summaryHtml(document),
      markdown: summaryMarkdown(document),
      day: dayOf(now, offsetMinutes),
      now,
      offsetMinutes,
    };
  }, [clock, language, snapshot]);
}

function Exports({ papers }: { papers: Papers }) {
  const words = useMessages().matrix.summaryPage;
  const { snapshot } = useScene();
  const { tell, fail } = useWriting();
  const [writing, setWriting] = useState(false);
  const save = (word: string, extension: string, content: BlobPart, type: string) => {
    const name = fileNameOf([snapshot.evaluation.title, word, papers.day], extension);
    saveFile(name, new Blob([content], { type }));
    tell(words.saved(name));
  };
  const saveWorkbook = async () => {
    setWriting(true);
    try {
      const { writeXlsx } = await import('#extension/xlsx/write-xlsx.ts');
      const { now, offsetMinutes } = papers;
      const bytes = await writeXlsx(workbookModel(snapshot, { now, offsetMinutes }));
      save(words.matrixWord, 'xlsx', new Uint8Array(bytes), xlsxType);
    } catch (error) {
      fail(reasonOf(error, 'record-invalid'));
    } finally {
      setWriting(false);
    }
  };
  return (
    <span className="row">
      <Button
        icon={Printer}
        variant="primary"
        onClick={() => {
          if (!printPage(papers.html)) tell(words.blocked);
        }}
      >
        {words.print}
      </Button>
      <Button
        icon={Download}
        onClick={() => save(words.fileWord, 'html', papers.html, 'text/html;charset=utf-8')}
      >
        {words.html}
      </Button>
      <Button
        icon={Download}
        onClick={() => save(words.fileWord, 'md', papers.markdown, 'text/markdown;charset=utf-8')}
      >
        {words.markdown}
      </Button>
      <Button icon={Download} busy={writing} onClick={() => void saveWorkbook()}>
        {words.xlsx}
      </Button>
    </span>
  );
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Links of the preview leave the preview alone. */
function withLinksInNewTabs(html: string): string {
  return html.replace('<head>', '<head><base target="_blank">');
}
