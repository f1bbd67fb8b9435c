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

/**
 * The first evidence of a vendor with the same words from somewhere without an address, or with the same note of our own; `null` when they
 * are new. The same words in another PDF file, or on another page of it, are new.
 */
export function sameText(
  { evidence, passages, pages }: Pick<Snapshot, 'evidence' | 'passages' | 'pages'>,
  vendorId: string,
  text: { remark: string } | QuotedText,
): Entity<'evidence'> | null {
  const isSame = (passage: Entity<'passage'> | undefined, own: Entity<'evidence'>): boolean => {
    if ('remark' in text) return passage === undefined && own.remark === text.remark;
    const page = pages.find(({ id }) => id === passage?.pageId);
    return (
      passage?.exact === text.words &&
      page?.url === '' &&
      passage.pdfPage === (text.pdf?.pdfPage ?? null) &&
      (text.pdf === undefined || page.contentHash === text.pdf.contentHash)
    );
  };
  const found = evidence
    .filter((own) => own.vendorId === vendorId && own.attachment === undefined)
    .filter((own) =>
      isSame(
        passages.find(({ id }) => id === own.passageId),
        own,
      ),
    );
  return found.toSorted((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1))[0] ?? null;
}

/** Evidence of our own words: what somebody heard or saw, strength E0. */
export function evidenceOfNote(occasion: Occasion, remark: string): NewEvidence {
  return withEvidence(occasion, [], { pageId: null, passageId: null, strength: 0, remark });
}

/** Evidence of their words without a web page. What was sent to us is E2 until somebody says otherwise. */
export function evidenceOfQuote(
  occasion: Occasion,
  { words, title, contentHash: ownHash = '', pdf }: QuotedText,
): NewEvidence {
  const { evaluationId, vendorId, at, ids } = occasion;
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
  const page: PageFields = {
    vendorId,
    kind: pdf === undefined ? 'text' : 'pdf',
    url: '',
    canonicalUrl: '',
    title: title.slice(0, 300),
    capturedAt: at,
    contentHash,
  };
  const passage: PassageFields = {
    ...place,
    pageId,
    exact: words,
    link: '',
    headings: [],
    frameUrl: '',
  };
  const before: Change[] = [
    { kind: 'page', id: pageId, evaluationId, set: page },
    { kind: 'passage', id: passageId, evaluationId, set: passage },
  ];
  return withEvidence(occasion, before, { pageId, passageId, strength: 2, remark: '' });
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
