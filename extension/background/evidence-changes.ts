import { pdfPageLink, textFragmentLink } from '#shared/anchoring/text-fragment.ts';
import type { Captured } from '#shared/capture/captured.ts';
import { canonicalAddress, pageAddress } from '#shared/capture/page-identity.ts';
import { axisOf, type CriterionId } from '#shared/model/axis.ts';
import type { EvidenceFields } from '#shared/model/evidence.ts';
import type { PageFields } from '#shared/model/page.ts';
import type { PassageFields } from '#shared/model/passage.ts';
import type { Change } from '#shared/model/record.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import { suggestCriteria } from '#shared/rubric/suggest.ts';

/** How deep the list of suggestions is searched for one of the chosen axis: all thirty criteria. */
const allCriteria = 30;

/** A captured passage as records would hold it, before it is known whose it is. */
export type Draft = {
  page: Omit<PageFields, 'vendorId' | 'capturedAt'>;
  /** `null` for a picture. */
  passage: Omit<PassageFields, 'pageId'> | null;
  kept: Captured['kept'];
};

/** Who captured it for whom, when, and under which criteria it is filed at once. */
export type Occasion = {
  evaluationId: string;
  vendorId: string;
  raterId: string;
  at: string;
  criterionIds: CriterionId[];
};

/** The records that a capture asks for; `null` while it holds neither words nor a picture. */
export function draftOf(captured: Captured): Draft | null {
  const { pdf, pdfPage, kept } = captured;
  const words = wordsOf(captured);
  const address = pageAddress(captured.url);
  if (words.exact === '') {
    return kept === null ? null : { page: pageOf(captured, address), passage: null, kept };
  }
  const frameUrl = frameAddress(captured);
  const link = pdf
    ? pdfPageLink(address, pdfPage)
    : textFragmentLink(frameUrl || withRoute(captured.url), words);
  return { page: pageOf(captured, address), passage: { ...words, link, pdfPage, frameUrl }, kept };
}

function wordsOf({ menu, reading }: Captured) {
  if (reading !== null) {
    const { exact, prefix, suffix, start, end, headings, table } = reading;
    const words = { exact: exact.trim(), prefix, suffix, start, end, headings };
    return table === null ? words : { ...words, table };
  }
  const exact = menu?.words.trim() ?? '';
  return { exact, prefix: '', suffix: '', start: 0, end: 0, headings: [] };
}

function pageOf(
  { pdf, url, title, topReading, reading }: Captured,
  address: string,
): Draft['page'] {
  const page = topReading ?? reading;
  return {
    kind: pdf ? 'pdf' : 'web',
    url: address,
    canonicalUrl: canonicalAddress(url, page?.canonical ?? ''),
    title: page?.title || title,
    contentHash: page?.contentHash ?? '',
  };
}

/** The first living evidence of this vendor with the same words on the same page, so that a second capture finds the first. */
export function sameEvidence(
  snapshot: Snapshot,
  vendorId: string,
  { page, passage, kept }: Draft,
): Entity<'evidence'> | null {
  if (passage === null) return samePicture(snapshot, vendorId, kept);
  const pages = new Set(
    snapshot.pages
      .filter((known) => known.vendorId === vendorId && known.canonicalUrl === page.canonicalUrl)
      .map(({ id }) => id),
  );
  if (pages.size === 0) return null;
  const passages = new Set(
    snapshot.passages
      .filter(({ pageId, exact }) => pages.has(pageId) && exact === passage.exact)
      .map(({ id }) => id),
  );
  const found = snapshot.evidence
    .filter((known) => known.vendorId === vendorId && passages.has(known.passageId ?? ''))
    .toSorted((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1));
  return found[0] ?? null;
}

function samePicture(
  { evidence }: Snapshot,
  vendorId: string,
  kept: Captured['kept'],
): Entity<'evidence'> | null {
  const same = evidence.find(
    (known) =>
      known.vendorId === vendorId &&
      known.attachment !== undefined &&
      known.attachment.hash === kept?.attachment.hash,
  );
  return same ?? null;
}

/** The changes that make page, passage and evidence. A page that is kept already with the same text is used again. */
export function evidenceChanges(
  snapshot: Snapshot | null,
  captured: Captured,
  draft: Draft,
  occasion: Occasion,
): Change[] {
  const { evaluationId, vendorId, raterId, at, criterionIds } = occasion;
  const known =
    draft.page.contentHash === ''
      ? undefined
      : snapshot?.pages.find(
          (page) =>
            page.vendorId === vendorId &&
            page.canonicalUrl === draft.page.canonicalUrl &&
            page.contentHash === draft.page.contentHash,
        );
  const pageId = known?.id ?? captured.ids.page;
  const page: Change = {
    kind: 'page',
    id: pageId,
    evaluationId,
    set: { ...draft.page, vendorId, capturedAt: at },
  };
  const evidence: EvidenceFields = {
    vendorId,
    pageId,
    passageId: draft.passage && captured.ids.passage,
    criterionIds,
    // A page that anybody can open is E1; documents addressed to us are raised by a person.
    strength: 1,
    counter: false,
    remark: draft.kept?.remark ?? '',
    ...(draft.kept && { attachment: draft.kept.attachment }),
    capturedBy: raterId,
    capturedAt: at,
  };
  const passage: Change[] =
    draft.passage === null
      ? []
      : [
          {
            kind: 'passage',
            id: captured.ids.passage,
            evaluationId,
            set: { ...draft.passage, pageId },
          },
        ];
  return [
    ...(known === undefined ? [page] : []),
    ...passage,
    { kind: 'evidence', id: captured.ids.evidence, evaluationId, set: evidence },
  ];
}

/**
 * The criteria under which a capture is filed at once: the one at work in the panel, or the best suggestion among those in use, inside the
 * chosen axis where one was chosen. None where nobody asked for it and where the words speak to no criterion.
 */
export function chosenCriteria(
  { axis, confirm }: Captured,
  { passage }: Draft,
  criterionId: CriterionId | null,
  inUse: readonly CriterionId[],
): CriterionId[] {
  if (criterionId !== null) return [criterionId];
  if (passage === null || (axis === null && !confirm)) return [];
  const text = [...passage.headings, passage.exact].join('\n');
  const fitting = suggestCriteria(text, allCriteria).find((one) =>
    axis === null ? inUse.includes(one.criterionId) : axisOf(one.criterionId) === axis,
  );
  return fitting === undefined ? [] : [fitting.criterionId];
}

function frameAddress({ menu, reading }: Captured): string {
  const address = reading === null ? (menu?.frameUrl ?? '') : reading.top ? '' : reading.url;
  return /^https?:/i.test(address) ? pageAddress(address).slice(0, 4000) : '';
}

/** A single-page application keeps its route behind `#`; the link needs it although the page's address does not. */
function withRoute(url: string): string {
  return pageAddress(url) + (/#[!/][^#]*$/.exec(url)?.[0] ?? '');
}
