import type { EvidenceFields } from '#shared/model/evidence.ts';
import type { PageFields } from '#shared/model/page.ts';
import type { PassageFields } from '#shared/model/passage.ts';
import type { Change } from '#shared/model/record.ts';
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
  pdf?: Pick<PassageFields, 'pdfPage' | 'start' | 'end' | 'prefix' | 'suffix'> & {
    contentHash: string;
  };
};

/** Evidence of our own words: what somebody heard or saw, strength E0. */
export function evidenceOfNote(occasion: Occasion, remark: string): NewEvidence {
  return withEvidence(occasion, [], { pageId: null, passageId: null, strength: 0, remark });
}

/** Evidence of their words without a web page. What was sent to us is E2 until somebody says otherwise. */
export function evidenceOfQuote(
  occasion: Occasion,
  { words, title, pdf }: QuotedText,
): NewEvidence {
  const { evaluationId, vendorId, at, ids } = occasion;
  const { contentHash, ...place } = pdf ?? {
    contentHash: '',
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
