import type { Captured } from '#shared/capture/captured.ts';

const separators = /\s*[|｜:：»«–—・/]\s+|\s+[-‐–—|｜/»«]\s+|[|｜]/u;
const companyWords = /株式会社|有限会社|合同会社|\b(?:Inc|Ltd|LLC|Corp|Co|GmbH)\b/u;

/**
 * A name to propose for the vendor of a page: what the site calls itself, else the part of the title that names a company, else its last
 * part, because titles go from the page to the site. Empty when the page has no title.
 */
export function suggestedName(
  captured: Pick<Captured, 'reading' | 'topReading' | 'title'>,
): string {
  const page = captured.topReading ?? captured.reading;
  const site = (page?.siteName ?? '').trim();
  if (site !== '') return site.slice(0, 200);
  const title = page?.title || captured.title;
  const parts = title
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const company = parts.find((part) => companyWords.test(part));
  return (company ?? parts.at(-1) ?? '').slice(0, 200);
}
