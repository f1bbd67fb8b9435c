import { localTime, shortDay } from '../time/local-time.ts';
import type { SummaryContext } from './context.ts';
import type { SummaryEvidence } from './document.ts';

/** Pieces of evidence on the first page, spread over the vendors. */
const evidenceLimit = 6;
/** Characters of a quote that fit on its line. */
const quoteLength = 44;

/**
 * The evidence to show: of each shortlisted vendor in turn the strongest first, counter-evidence before support of equal
 * strength, so that nobody sees only the good side.
 */
export function mainEvidence(context: SummaryContext): SummaryEvidence[] {
  const piles = context.listed.map(({ vendorId, name }) =>
    context.snapshot.evidence
      .filter((evidence) => evidence.vendorId === vendorId)
      .sort(
        (a, b) =>
          b.strength - a.strength ||
          Number(b.counter) - Number(a.counter) ||
          (a.id < b.id ? -1 : 1),
      )
      .map((evidence) => entryOf(context, name, evidence)),
  );
  const dealt: SummaryEvidence[] = [];
  for (let turn = 0; dealt.length < evidenceLimit; turn += 1) {
    const round = piles.flatMap((pile) => pile.slice(turn, turn + 1));
    if (round.length === 0) break;
    dealt.push(...round);
  }
  return dealt.slice(0, evidenceLimit);
}

function entryOf(
  { snapshot, options }: SummaryContext,
  vendor: string,
  evidence: SummaryContext['snapshot']['evidence'][number],
): SummaryEvidence {
  const passage = snapshot.passages.find(({ id }) => id === evidence.passageId);
  const page = snapshot.pages.find(({ id }) => id === evidence.pageId);
  const text = (passage?.exact ?? evidence.remark).replace(/\s+/g, ' ').trim();
  return {
    vendor,
    strength: evidence.strength,
    counter: evidence.counter,
    quote: text.length > quoteLength ? `${text.slice(0, quoteLength)}…` : text,
    source: page?.title ?? '',
    link: passage?.link ?? page?.canonicalUrl ?? '',
    day: shortDay(localTime(evidence.capturedAt, options.offsetMinutes), options.language),
  };
}
