import { pdfShelfAddress, pdfShelfName } from '#shared/capture/pdf-shelf-address.ts';
import { MikiwameError } from '#shared/errors.ts';

import type { PdfShelf } from './services.ts';

/** Larger files would not fit into the memory of a panel together with their text. */
const pdfLimit = 50 * 1024 * 1024;

/**
 * PDFs in the extension's Cache Storage: bytes do not fit into a message, and there they survive the worker. Fetching needs the access
 * that the person's gesture gave; the person's cookies go along, because proposals often lie behind a login.
 */
export function createPdfShelf(
  storage: Pick<CacheStorage, 'open'>,
  fetchPdf: (url: string) => Promise<Response>,
): PdfShelf {
  return {
    async fetch(key, url) {
      const shelf = await storage.open(pdfShelfName);
      const kept = await shelf.match(pdfShelfAddress(key));
      if (kept !== undefined) return { size: (await kept.arrayBuffer()).byteLength };
      const bytes = await download(url, fetchPdf);
      await shelf.put(pdfShelfAddress(key), new Response(bytes));
      return { size: bytes.size };
    },
    async remove(key) {
      const shelf = await storage.open(pdfShelfName);
      await shelf.delete(pdfShelfAddress(key));
    },
  };
}

async function download(url: string, fetchPdf: (url: string) => Promise<Response>): Promise<Blob> {
  let response: Response;
  try {
    response = await fetchPdf(url);
  } catch (error) {
    throw new MikiwameError('page-not-readable', String(error));
  }
  if (!response.ok) throw new MikiwameError('page-not-readable', `HTTP ${response.status}`);
  if (Number(response.headers.get('content-length') ?? 0) > pdfLimit) throw tooLarge();
  return limited(response.body);
}

// A server need not say how long its answer is, so it is counted while it comes.
async function limited(body: ReadableStream<Uint8Array<ArrayBuffer>> | null): Promise<Blob> {
  let size = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > pdfLimit) controller.error(tooLarge());
      else controller.enqueue(chunk);
    },
  });
  return new Response(body?.pipeThrough(counter) ?? null).blob();
}

function tooLarge(): MikiwameError {
  return new MikiwameError('pdf-too-large');
}
