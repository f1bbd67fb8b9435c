/** The shelf in the extension's Cache Storage on which the worker lays fetched PDFs for the panel. */
export const pdfShelfName = 'pdf';

/** The address under which the PDF of an inbox entry lies on the shelf; no such host exists. */
export function pdfShelfAddress(inboxId: string): string {
  return `https://pdf.invalid/${encodeURIComponent(inboxId)}`;
}
