import type { Request } from '#extension/messages.ts';
import type { Captured } from '#shared/capture/captured.ts';

import type { Workshop } from './capture.ts';
import { complete } from './complete.ts';
import type { Entry } from './gesture.ts';

/** Words that a person marked in the text of a PDF, with their context on that page. */
type PdfWords = Request<'capturePdf'>;

/**
 * Makes evidence of words in a PDF that waits in the inbox; the PDF stays there for the next words. Answers with the evidence; `null`
 * while its vendor is not known (the panel then asks) and when the PDF is gone.
 */
export async function capturePdf(workshop: Workshop, words: PdfWords): Promise<string | null> {
  const { services, inSequence, inHand } = workshop;
  const pdf = await services.inbox.get(words.inboxId);
  if (!pdf?.capture) return null;
  const entry: Entry = {
    ...pdf,
    id: services.ids.next(),
    criterionId: words.criterionId,
    capture: capturedWords(pdf.capture, words, () => services.ids.next()),
    at: services.clock.instant(),
  };
  inHand.add(entry.id);
  try {
    await services.inbox.put(entry);
    const { evidenceId } = await inSequence(() => complete(services, entry));
    return evidenceId ?? null;
  } finally {
    inHand.delete(entry.id);
  }
}

function capturedWords(pdf: Captured, words: PdfWords, nextId: () => string): Captured {
  const { exact, prefix, suffix, start, end, contentHash, headings, pdfPage } = words;
  return {
    ...pdf,
    ids: { page: nextId(), passage: nextId(), evidence: nextId() },
    asked: true,
    pdf: true,
    pdfPage,
    topReading: null,
    reading: {
      top: true,
      focused: false,
      foreignFrame: false,
      url: pdf.url,
      title: pdf.title,
      canonical: '',
      language: '',
      siteName: '',
      contentType: 'application/pdf',
      contentHash,
      exact,
      prefix,
      suffix,
      start,
      end,
      headings,
      table: null,
    },
  };
}
