import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import type { PdfPage, PdfText } from '#extension/pdf/read-pdf.ts';
import { Button, IconButton } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Loading } from '#extension/ui/loading.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { useSpoken } from '#extension/ui/spoken.tsx';
import { reasonOf } from '#shared/errors.ts';
import type { Messages } from '#shared/locales/messages.ts';

import { useScene } from '../scene.tsx';
import { evidenceOfQuote, sameText } from './evidence-of-text.ts';
import { markedWords, type PdfWords } from './pdf-words.ts';
import type { PdfDesk, PdfSource } from './use-pdf-desk.ts';

/** The text of the open PDF, page by page; marked words become evidence with their page. */
export function PdfSection({ desk }: { desk: PdfDesk }) {
  const { capture, errors } = useMessages();
  const { panel } = capture;
  const { source, reading } = desk;
  const close = useClosing(desk);
  if (source === null) return null;
  return (
    <section className="p-sec stack" aria-label={panel.pdf.title}>
      <div className="row between">
        <h2 className="lbl clip grow" lang="ja">
          {titleOf(source)}
        </h2>
        <IconButton icon={X} label={panel.pdf.close} small onClick={close} />
      </div>
      {reading === null && <Loading text={capture.pdfReading} />}
      {reading !== null && 'reason' in reading && (
        <Notice tone="plain" announce>
          {errors[reading.reason]}
        </Notice>
      )}
      {reading !== null && 'pdf' in reading && (
        <PdfPages pdf={reading.pdf} source={source} desk={desk} />
      )}
    </section>
  );
}

function PdfPages({ pdf, source, desk }: { pdf: PdfText; source: PdfSource; desk: PdfDesk }) {
  const { panel, pdfOpened } = useMessages().capture;
  const [words, setWords] = useState<PdfWords | null>(null);
  const keep = useKeeping(pdf, source);
  const page = pdf.pages[desk.page - 1] ?? pdf.pages[0];
  useSpoken(pdfOpened);
  useSpoken(page === undefined ? '' : pageSpoken(page, pdf.pages.length, panel.pdf));
  if (page === undefined) return null;
  const turn = (number: number) => {
    setWords(null);
    desk.turn(number);
  };
  return (
    <>
      <p className="s2 muted">{pdfOpened}</p>
      <div className="row between">
        <IconButton
          icon={ChevronLeft}
          label={panel.pdf.previous}
          disabled={page.number <= 1}
          onClick={() => turn(page.number - 1)}
        />
        <span className="s2 muted">{panel.pdf.page(page.number, pdf.pages.length)}</span>
        <IconButton
          icon={ChevronRight}
          label={panel.pdf.next}
          disabled={page.number >= pdf.pages.length}
          onClick={() => turn(page.number + 1)}
        />
      </div>
      <PageText key={page.number} page={page} onMark={setWords} />
      <Button disabled={words === null} onClick={() => words && void keep(words)}>
        {words === null ? panel.pdf.select : panel.pdf.keep}
      </Button>
    </>
  );
}

/** Which page is shown now, and whether there is anything on it. */
function pageSpoken(
  { number, text }: PdfPage,
  count: number,
  words: Messages['capture']['panel']['pdf'],
): string {
  const place = words.page(number, count);
  return text.trim() === '' ? `${place} ${words.noText}` : place;
}

/**
 * One text node, so that a selection's offsets are offsets in the page's text. It takes a caret, because words are marked by keyboard only
 * where there is one, but no change.
 */
function PageText(props: { page: PdfPage; onMark: (words: PdfWords | null) => void }) {
  const { pdf } = useMessages().capture.panel;
  const { page, onMark } = props;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection();
      const text = ref.current?.firstChild;
      if (!selection || !text || selection.isCollapsed) return;
      if (selection.anchorNode !== text || selection.focusNode !== text) return;
      onMark(markedWords(page, selection.anchorOffset, selection.focusOffset));
    };
    const end = new AbortController();
    const { signal } = end;
    document.addEventListener('selectionchange', read, { signal });
    const refuse = (event: Event): void => event.preventDefault();
    ref.current?.addEventListener('beforeinput', refuse, { signal });
    // What an input method composes cannot be refused, only taken back.
    const restore = (): void => ref.current?.replaceChildren(page.text);
    ref.current?.addEventListener('input', restore, { signal });
    return () => end.abort();
  }, [page, onMark]);
  if (page.text.trim() === '') return <p className="s2 muted">{pdf.noText}</p>;
  return (
    <section
      ref={ref}
      className="pdf-page q"
      lang="ja"
      aria-label={pdf.title}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      spellCheck={false}
    >
      {page.text}
    </section>
  );
}

function titleOf(source: PdfSource): string {
  if (source.type === 'file') return source.file.name;
  const { title, url } = source.entry.capture;
  return title || url;
}

function useClosing(desk: PdfDesk): () => void {
  const { worker } = useServices();
  const { fail } = useWriting();
  const { source, openFile } = desk;
  return () => {
    if (source?.type === 'file') openFile(null);
    if (source?.type !== 'tab') return;
    worker
      .dismissInbox({ inboxId: source.entry.id })
      .catch((error: unknown) => fail(reasonOf(error, 'storage-failed')));
  };
}

/** Keeps words of the PDF in front through the worker, which knows its address; words of a file are written here. */
function useKeeping(pdf: PdfText, source: PdfSource) {
  const { worker, device, clock, ids } = useServices();
  const { write, fail } = useWriting();
  const scene = useScene();
  return async (words: PdfWords) => {
    const { contentHash } = pdf;
    if (source.type === 'tab') {
      try {
        const request = { ...words, contentHash, headings: [], criterionId: null };
        await worker.capturePdf({ inboxId: source.entry.id, ...request });
      } catch (error) {
        fail(reasonOf(error, 'storage-failed'));
      }
      return;
    }
    if (scene.vendor === null) {
      fail('vendor-unknown');
      return;
    }
    const { exact, ...place } = words;
    const at = clock.instant();
    const occasion = {
      evaluationId: scene.snapshot.evaluation.id,
      vendorId: scene.vendor.id,
      raterId: scene.device.raterId,
      at,
      ids,
    };
    const quoted = { words: exact, title: source.file.name, pdf: { ...place, contentHash } };
    const known = sameText(scene.snapshot, scene.vendor.id, quoted);
    const { changes, evidenceId: newId } = evidenceOfQuote(occasion, quoted);
    if (known === null && !(await write(changes, null))) return;
    const evidenceId = known?.id ?? newId;
    await device.set({ lastCapture: { evidenceId, inboxId: null, reason: null, at } });
  };
}
