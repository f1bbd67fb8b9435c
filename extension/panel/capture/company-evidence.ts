import { canonicalAddress, pageAddress } from '#shared/capture/page-identity.ts';
import type { EvidenceFields } from '#shared/model/evidence.ts';
import type { PageFields } from '#shared/model/page.ts';
import type { PassageFields } from '#shared/model/passage.ts';
import { quoteLimit } from '#shared/model/quote-limit.ts';

import type { NewEvidence, Occasion } from './evidence-of-text.ts';

/** Statements that the person chose, as label and value, and the page that makes them. */
export type ChosenStatements = {
  rows: readonly (readonly [string, string])[];
  url: string;
  title: string;
  /** Where in the page they come from, in words. */
  remark: string;
};

/** Evidence of what a page says of its company: the chosen statements as a table of two columns, strength E1. */
export function evidenceOfCompany(
  { evaluationId, vendorId, raterId, at, ids }: Occasion,
  { rows, url, title, remark }: ChosenStatements,
): NewEvidence {
  const [pageId, passageId, evidenceId] = [ids.next(), ids.next(), ids.next()];
  const exact = rows
    .map((row) => row.join('\t'))
    .join('\n')
    .slice(0, quoteLimit);
  const address = pageAddress(url);
  const page: PageFields = {
    vendorId,
    kind: 'web',
    url: address,
    canonicalUrl: canonicalAddress(url, ''),
    title,
    capturedAt: at,
    contentHash: '',
  };
  const passage: PassageFields = {
    pageId,
    exact,
    prefix: '',
    suffix: '',
    start: 0,
    end: 0,
    link: address,
    headings: [],
    pdfPage: null,
    frameUrl: '',
    table: { cells: rows.map((row) => [...row]), headerRows: 0, headerColumns: 1 },
  };
  const evidence: EvidenceFields = {
    vendorId,
    pageId,
    passageId,
    criterionIds: [],
    strength: 1,
    counter: false,
    remark,
    capturedBy: raterId,
    capturedAt: at,
  };
  return {
    evidenceId,
    changes: [
      { kind: 'page', id: pageId, evaluationId, set: page },
      { kind: 'passage', id: passageId, evaluationId, set: passage },
      { kind: 'evidence', id: evidenceId, evaluationId, set: evidence },
    ],
  };
}
