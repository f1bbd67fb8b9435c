import type { EvidenceFields } from '#shared/model/evidence.ts';
import type { PageFields } from '#shared/model/page.ts';
import type { PassageFields } from '#shared/model/passage.ts';
import type { Change } from '#shared/model/record.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import type { Ids } from '#shared/ports/ids.ts';

/** Who keeps something for which vendor, and when. */
export type Occasion = {
  evaluationId: string;
  vendorId: string;
  raterId: string;
  at: string;
  ids: Ids;
};

export type NewEvidence = { changes: Change[]; evidenceId: string };

/** Their words from somewhere without an address: a mail, a proposal, a PDF file. */
export type QuotedText = {
  words: string;
  /** The name of the file, or what the person called the source. */
  title: string;
  /** SHA-256 of a pasted text, lower-case hexadecimal. */
  contentHash?: string;
  pdf?: Pick<PassageFields, 'pdfPage' | 'start' | 'end' | 'prefix' | 'suffix'> & {
    contentHash: string;
  };
};

/** What we heard or saw ourselves; `title` says when and with whom, and is empty where that is not known. */
export type OwnNote = { remark: string; title: string };

/**
 * The first evidence of a vendor with the same words from somewhere without an address, or with the same note of our own; `null` when they
 * are new. The same words in another PDF file, on another page of it, or noted on another occasion, are new.
 */
export function sameText(
  { evidence, passages, pages }: Pick<Snapshot, 'evidence' | 'passages' | 'pages'>,
  vendorId: string,
  text: OwnNote | QuotedText,
): Entity<'evidence'> | null {
  const isSame = (own: Entity<'evidence'>): boolean => {
    const passage = passages.find(({ id }) => id === own.passageId);
    const page = pages.find(({ id }) => id === (passage?.pageId ?? own.pageId));
    return 'remark' in text
      ? passage === undefined && own.remark === text.remark && (page?.title ?? '') === text.title
      : isSameQuote(passage, page, text);
  };
  const found = evidence
    .filter((own) => own.vendorId === vendorId && own.attachment === undefined)
    .filter(isSame);
  return found.toSorted((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1))[0] ?? null;
}

function isSameQuote(
  passage: Entity<'passage'> | undefined,
  page: Entity<'page'> | undefined,
  { words, pdf }: QuotedText,
): boolean {
  return (
    passage?.exact === words &&
    page?.url === '' &&
    passage.pdfPage === (pdf?.pdfPage ?? null) &&
    (pdf === undefined || page.contentHash === pdf.contentHash)
  );
}

/** Evidence of our own words: what somebody heard or saw, strength E0. Its title becomes that of a page without address. */
export function evidenceOfNote(occasion: Occasion, { remark, title }: OwnNote): NewEvidence {
  const own = { passageId: null, strength: 0, remark } as const;
  if (title === '') return withEvidence(occasion, [], { ...own, pageId: null });
  const pageId = occasion.ids.next();
  return withEvidence(occasion, [pageOfText(occasion, pageId, { title })], { ...own, pageId });
}

/** Evidence of their words without a web page. What was sent to us is E2 until somebody says otherwise. */
export function evidenceOfQuote(
  occasion: Occasion,
  { words, title, contentHash: ownHash = '', pdf }: QuotedText,
): NewEvidence {
  const { evaluationId, ids } = occasion;
  const { contentHash, ...place } = pdf ?? {
    contentHash: ownHash,
    pdfPage: null,
    start: 0,
    end: words.length,
    prefix: '',
    suffix: '',
  };
  const pageId = ids.next();
  const passageId = ids.next();
  const kind = pdf === undefined ? 'text' : 'pdf';
  const passage: PassageFields = {
    ...place,
    pageId,
    exact: words,
    link: '',
    headings: [],
    frameUrl: '',
  };
  const before: Change[] = [
    pageOfText(occasion, pageId, { kind, title, contentHash }),
    { kind: 'passage', id: passageId, evaluationId, set: passage },
  ];
  return withEvidence(occasion, before, { pageId, passageId, strength: 2, remark: '' });
}

/** A source without an address. */
function pageOfText(
  { evaluationId, vendorId, at }: Occasion,
  id: string,
  {
    kind = 'text',
    title,
    contentHash = '',
  }: Pick<PageFields, 'title'> & Partial<Pick<PageFields, 'kind' | 'contentHash'>>,
): Change {
  const set: PageFields = {
    vendorId,
    kind,
    url: '',
    canonicalUrl: '',
    title: title.slice(0, 300),
    capturedAt: at,
    contentHash,
  };
  return { kind: 'page', id, evaluationId, set };
}

function withEvidence(
  { evaluationId, vendorId, raterId, at, ids }: Occasion,
  before: Change[],
  own: Pick<EvidenceFields, 'pageId' | 'passageId' | 'strength' | 'remark'>,
): NewEvidence {
  const evidenceId = ids.next();
  const set: EvidenceFields = {
    ...own,
    vendorId,
    criterionIds: [],
    counter: false,
    capturedBy: raterId,
    capturedAt: at,
  };
  return {
    evidenceId,
    changes: [...before, { kind: 'evidence', id: evidenceId, evaluationId, set }],
  };
}
