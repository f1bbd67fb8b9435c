// oxlint-disable-next-line import/default -- Vite makes the address of the file its default export.
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

import type { OpenPdf } from './read-pdf.ts';

/** Where the build copies pdf.js's tables for Japanese fonts; without them such fonts give no text at all. */
const cMapUrl = '/pdf/cmaps/';

/** Opens a PDF with pdf.js, which is loaded with the first PDF: it is larger than the panel itself. */
export const openPdf: OpenPdf = async (bytes) => {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = workerUrl;
  const loading = getDocument({ data: bytes, cMapUrl, cMapPacked: true, verbosity: 0 });
  const document = await loading.promise;
  return {
    numPages: document.numPages,
    getPage: (number) => document.getPage(number),
    destroy: () => loading.destroy(),
  };
};
