import type { Attachment } from '#shared/model/attachment.ts';
import type { CriterionId } from '#shared/model/axis.ts';
import type { Strength } from '#shared/model/evidence.ts';
import type { Answer } from '#shared/model/score.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import type { Table } from '#shared/model/table.ts';

/** A piece of evidence ready to be shown. */
export type EvidenceLine = {
  id: string;
  vendorId: string;
  criterionIds: readonly CriterionId[];
  /** The vendor's words; empty for a note of our own. */
  quote: string;
  remark: string;
  strength: Strength;
  counter: boolean;
  /** Title of the page. */
  source: string;
  /** Where it can be read; empty when there is no such place, or one that a link must not lead to. */
  link: string;
  capturedAt: string;
  /** The cells in which the words stand; `null` outside a table or list. */
  table: Table | null;
  /** A picture or a whole text that was kept with it. */
  attachment: Attachment | null;
  /** The page of a PDF, 1-based; `null` elsewhere. */
  pdfPage: number | null;
};

/** The evidence with the words of its passage and the name of its page. */
export function evidenceLine(
  { passages, pages }: Pick<Snapshot, 'passages' | 'pages'>,
  evidence: Entity<'evidence'>,
): EvidenceLine {
  const passage = passages.find(({ id }) => id === evidence.passageId);
  const page = pages.find(({ id }) => id === evidence.pageId);
  const link = passage?.link ?? page?.url ?? '';
  return {
    id: evidence.id,
    vendorId: evidence.vendorId,
    criterionIds: evidence.criterionIds,
    ...wordsOf(passage),
    remark: evidence.remark,
    strength: evidence.strength,
    counter: evidence.counter,
    source: page?.title ?? '',
    link: /^https?:\/\//iu.test(link) ? link : '',
    capturedAt: evidence.capturedAt,
    attachment: evidence.attachment ?? null,
  };
}

function wordsOf(
  passage: Entity<'passage'> | undefined,
): Pick<EvidenceLine, 'quote' | 'table' | 'pdfPage'> {
  if (passage === undefined) return { quote: '', table: null, pdfPage: null };
  const { exact, table = null, pdfPage } = passage;
  return { quote: exact, table, pdfPage };
}

/** What one rater said about one criterion of one vendor. */
export type RaterAnswer = {
  raterId: string;
  /** Empty when the rater is not known any more. */
  name: string;
  answer: Answer;
  reason: string;
  ceilingReason: string;
  strongest: Strength | null;
};

/** The raters' answers for a criterion of a vendor, by name. */
export function answersOn(
  { scores, raters, evidence }: Pick<Snapshot, 'scores' | 'raters' | 'evidence'>,
  vendorId: string,
  criterionId: CriterionId,
): RaterAnswer[] {
  return scores
    .filter((score) => score.vendorId === vendorId && score.criterionId === criterionId)
    .map((score) => {
      const strengths = evidence
        .filter(({ id }) => score.evidenceIds.includes(id))
        .map(({ strength }) => strength);
      return {
        raterId: score.raterId,
        name: raters.find(({ id }) => id === score.raterId)?.name ?? '',
        answer: score.answer,
        reason: score.reason,
        ceilingReason: score.ceilingReason,
        strongest: strengths.toSorted((a, b) => b - a)[0] ?? null,
      };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The evidence for a criterion of a vendor: filed under it or attached to a score of it; strongest first. */
export function evidenceOn(
  snapshot: Snapshot,
  vendorId: string,
  criterionId: CriterionId,
): EvidenceLine[] {
  const attached = new Set(
    snapshot.scores
      .filter((score) => score.vendorId === vendorId && score.criterionId === criterionId)
      .flatMap(({ evidenceIds }) => evidenceIds),
  );
  return snapshot.evidence
    .filter(
      (evidence) =>
        evidence.vendorId === vendorId &&
        (evidence.criterionIds.includes(criterionId) || attached.has(evidence.id)),
    )
    .map((evidence) => evidenceLine(snapshot, evidence))
    .toSorted((a, b) => b.strength - a.strength);
}
