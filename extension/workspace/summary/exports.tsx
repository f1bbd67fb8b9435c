import { Copy, Download, Printer } from 'lucide-react';
import { useState } from 'react';

import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { reasonOf } from '#shared/errors.ts';
import { messagesFor } from '#shared/locales/messages.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';
import { blindSnapshot } from '#shared/summary/blind.ts';
import { documentSheet } from '#shared/summary/document-sheet.ts';

import { useScene } from '../frame/scene.tsx';
import { fileNameOf } from './file-name.ts';
import { printPage, saveFile } from './save-file.ts';
import type { Papers } from './use-papers.ts';

const types = {
  html: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Every way to take the document along, each one press away. */
export function Exports({ papers }: { papers: Papers }) {
  const { matrix, plan } = useMessages();
  const words = matrix.summaryPage;
  const { tell } = useWriting();
  const save = useSaving(papers);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(papers.text());
      tell(plan.copied);
    } catch {
      tell(plan.copyFailed);
    }
  };
  return (
    <div className="row wrap sm-acts">
      <Button
        icon={Printer}
        variant="primary"
        onClick={() => {
          if (!printPage(papers.html)) tell(words.blocked);
        }}
      >
        {words.print}
      </Button>
      <Button icon={Download} onClick={() => save('html', papers.html)}>
        {words.html}
      </Button>
      <Button icon={Download} onClick={() => save('md', papers.markdown())}>
        {words.markdown}
      </Button>
      <Button icon={Download} onClick={() => save('csv', papers.csv())}>
        {plan.csv}
      </Button>
      <WorkbookButton papers={papers} />
      <Button icon={Copy} onClick={() => void copy()}>
        {plan.copy}
      </Button>
    </div>
  );
}

/** The matrix with its formulas; vendors are masked in it too where the document hides them. */
function WorkbookButton({ papers }: { papers: Papers }) {
  const words = useMessages().matrix.summaryPage;
  const { snapshot } = useScene();
  const { fail } = useWriting();
  const save = useSaving(papers);
  const [writing, setWriting] = useState(false);
  const write = async () => {
    setWriting(true);
    try {
      const { writeXlsx } = await import('#extension/xlsx/write-xlsx.ts');
      const { language, blind, now, offsetMinutes } = papers;
      const shown = blind ? blindSnapshot(snapshot, language) : snapshot;
      const model = workbookModel(shown, { language, now, offsetMinutes });
      const bytes = await writeXlsx(model, documentSheet(papers.document));
      save('xlsx', new Uint8Array(bytes));
    } catch (error) {
      fail(reasonOf(error, 'record-invalid'));
    } finally {
      setWriting(false);
    }
  };
  return (
    <Button icon={Download} busy={writing} onClick={() => void write()}>
      {words.xlsx}
    </Button>
  );
}

/** Saves a file under the title of the evaluation, what it is, and the day, in the language of the document. */
function useSaving({ language, blind, title, day }: Papers) {
  const words = useMessages().matrix.summaryPage;
  const { tell } = useWriting();
  return (extension: keyof typeof types, content: BlobPart) => {
    const { matrix, plan } = messagesFor(language);
    const { matrixWord, fileWord } = matrix.summaryPage;
    const what = extension === 'xlsx' ? matrixWord : fileWord;
    const name = fileNameOf([title, what, blind ? plan.blindWord : '', day], extension);
    saveFile(name, new Blob([content], { type: types[extension] }));
    tell(words.saved(name));
  };
}
