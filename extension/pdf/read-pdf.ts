import { repairPdfText } from '#shared/capture/repair-pdf-text.ts';
import { MikiwameError, type Reason } from '#shared/errors.ts';

import { linesOf, type Piece } from './lines.ts';

/** The text of a PDF, by page. */
export type PdfText = {
  pages: PdfPage[];
  /** The text of all pages, joined by a blank line: what offsets of a passage count in. */
  text: string;
  /** SHA-256 of `text`, lower-case hexadecimal. */
  contentHash: string;
};

export type PdfPage = {
  /** 1-based. */
  number: number;
  /** Where the page begins in the text of the PDF, UTF-16 units. */
  start: number;
  /** Lines joined by line breaks; cells of one line by tabs. */
  text: string;
};

/** What reading needs of pdf.js; `openPdf` in the browser, its build for Node in tests. */
export type OpenPdf = (bytes: Uint8Array) => Promise<PdfDocument>;

type PdfDocument = {
  numPages: number;
  getPage(number: number): Promise<{ getTextContent(): Promise<PdfContent> }>;
  destroy(): Promise<void>;
};

type PdfContent = {
  items: readonly (PdfItem | { type: string })[];
  styles: Readonly<Record<string, { vertical?: boolean }>>;
};

type PdfItem = {
  str: string;
  fontName: string;
  transform: readonly number[];
  width: number;
  height: number;
  hasEOL: boolean;
};

const pdfLimit = 50 * 1024 * 1024;
/** Where the marks at both ends are looked for: other programs put their own lines before and after. */
const markWindow = 2048;

/**
 * Reads the text of a PDF. `bytes` are handed to pdf.js and cannot be used afterwards.
 * @throws MikiwameError `pdf-too-large`; `file-not-pdf`; `pdf-broken` when its end is missing or it cannot be read; `pdf-encrypted` when it asks for a password;
 *   `pdf-without-text` when it holds pictures only.
 */
export async function readPdf(bytes: Uint8Array, open: OpenPdf): Promise<PdfText> {
  if (bytes.length > pdfLimit) throw new MikiwameError('pdf-too-large');
  const { begins, ends } = marksOf(bytes);
  if (!begins) throw new MikiwameError('file-not-pdf');
  // pdf.js repairs a file whose end is missing and then shows a part as if it were all.
  if (!ends) throw new MikiwameError('pdf-broken', 'no %%EOF');
  let document: PdfDocument | null = null;
  try {
    document = await open(bytes);
    const texts = await Promise.all(
      Array.from({ length: document.numPages }, (_, index) => pageText(document, index + 1)),
    );
    if (texts.every((text) => text.trim() === '')) throw new MikiwameError('pdf-without-text');
    return joined(texts);
  } catch (error) {
    if (error instanceof MikiwameError) throw error;
    throw new MikiwameError(reasonFor(error), String(error));
  } finally {
    await document?.destroy();
  }
}

function marksOf(bytes: Uint8Array): { begins: boolean; ends: boolean } {
  const latin = new TextDecoder('latin1');
  return {
    begins: latin.decode(bytes.subarray(0, markWindow)).includes('%PDF-'),
    ends: latin.decode(bytes.subarray(-markWindow)).includes('%%EOF'),
  };
}

async function pageText(document: PdfDocument | null, number: number): Promise<string> {
  const page = await document?.getPage(number);
  const content = await page?.getTextContent();
  if (content === undefined) return '';
  const items = content.items.filter((item) => 'str' in item);
  const isVertical = items.some(({ fontName }) => content.styles[fontName]?.vertical === true);
  return isVertical ? inWrittenOrder(items) : linesOf(items.map(pieceOf)).join('\n');
}

/** Vertical lines run from right to left; the order in which they were written is the best there is. */
function inWrittenOrder(items: readonly PdfItem[]): string {
  return items.map(({ str, hasEOL }) => repairPdfText(str) + (hasEOL ? '\n' : '')).join('');
}

function pieceOf({ str, transform, width, height }: PdfItem): Piece {
  const [, , , scale = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, height: height || Math.abs(scale) };
}

async function joined(texts: readonly string[]): Promise<PdfText> {
  const pages: PdfPage[] = [];
  let text = '';
  for (const [index, pageOwn] of texts.entries()) {
    if (index > 0) text += '\n\n';
    pages.push({ number: index + 1, start: text.length, text: pageOwn });
    text += pageOwn;
  }
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const contentHash = Array.from(new Uint8Array(digest), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return { pages, text, contentHash };
}

function reasonFor(error: unknown): Reason {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? 'pdf-encrypted' : 'pdf-broken';
}
