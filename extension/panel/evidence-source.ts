import type { Messages } from '#shared/locales/messages.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import type { Table } from '#shared/model/table.ts';

/** A piece of evidence with everything that is shown of it. */
export type SourcedEvidence = Entity<'evidence'> & {
  /** The vendor's words; `null` for a note of our own. */
  quote: string | null;
  /** The quote, or our own words. */
  words: string;
  headings: readonly string[];
  /** The cells that the words stood in; `null` outside a table or list. */
  table: Table | null;
  /** Title of the page with the page of a PDF, or what stands for it. */
  source: string;
  /** Opens the source at the passage; empty when it cannot be opened. */
  link: string;
};

/** Joins evidence with its passage and page. */
export function sourcedEvidence(
  evidence: readonly Entity<'evidence'>[],
  { passages, pages }: Pick<Snapshot, 'passages' | 'pages'>,
  { evidence: words }: Pick<Messages, 'evidence'>,
): SourcedEvidence[] {
  const passageById = new Map(passages.map((passage) => [passage.id, passage]));
  const pageById = new Map(pages.map((page) => [page.id, page]));
  return evidence.map((one) => {
    const passage = passageById.get(one.passageId ?? '');
    const page = pageById.get(one.pageId ?? passage?.pageId ?? '');
    return { ...one, ...wordsOf(one, passage), ...sourceOf(page, passage, words) };
  });
}

function wordsOf(
  { remark }: Entity<'evidence'>,
  passage: Entity<'passage'> | undefined,
): Pick<SourcedEvidence, 'quote' | 'words' | 'headings' | 'table'> {
  if (passage === undefined) return { quote: null, words: remark, headings: [], table: null };
  const { exact, headings, table = null } = passage;
  return { quote: exact, words: exact, headings, table };
}

function sourceOf(
  page: Entity<'page'> | undefined,
  passage: Entity<'passage'> | undefined,
  words: Messages['evidence'],
): Pick<SourcedEvidence, 'source' | 'link'> {
  const link = openable(passage?.link ?? page?.url ?? '');
  if (page === undefined) return { source: words.withoutPage, link };
  const title = page.title || page.url;
  const place = passage?.pdfPage ?? null;
  return { source: place === null ? title : `${title} ${words.pdfPage(place)}`, link };
}

/** Only web addresses are opened: a link comes from a page, a file or another device. */
function openable(link: string): string {
  return /^https?:\/\//i.test(link) ? link : '';
}
