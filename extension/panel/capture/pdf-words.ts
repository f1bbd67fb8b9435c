import { quoteLimit } from '#shared/model/quote-limit.ts';

/** How much is kept around the words, UTF-16 units. */
const contextLength = 64;

/** Words marked in the text of a PDF. `start` and `end` are UTF-16 units in the text of the whole PDF. */
export type PdfWords = {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  pdfPage: number;
};

/**
 * The words between two places of a page's text, without white space at their ends and not longer than a quote may be; `null` when
 * nothing but white space is between them. The places may come in either order, as a selection is made in either direction.
 */
export function markedWords(
  page: { number: number; start: number; text: string },
  anchor: number,
  focus: number,
): PdfWords | null {
  const from = Math.min(anchor, focus);
  const marked = page.text.slice(from, Math.max(anchor, focus)).slice(0, quoteLimit);
  const exact = marked.trim();
  if (exact === '') return null;
  const begin = from + marked.indexOf(exact);
  const end = begin + exact.length;
  return {
    exact,
    prefix: page.text.slice(Math.max(0, begin - contextLength), begin),
    suffix: page.text.slice(end, end + contextLength),
    start: page.start + begin,
    end: page.start + end,
    pdfPage: page.number,
  };
}
