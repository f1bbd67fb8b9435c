import type { Entity } from '../model/snapshot.ts';
import { localTime, shortDay, sortableTime } from '../time/local-time.ts';
import { centre, clip, section, shortName, type SummaryContext, table } from './context.ts';
import type { SummaryQuote, SummarySection } from './document.ts';
import { evidenceWords } from './evidence-words.ts';
import { safeLink } from './markup.ts';

/** Pieces of evidence on the first page, spread over the vendors. */
const evidenceLimit = 6;
/** Characters of a quote that fit on its line, and in the annex. */
const quoteLength = 40;
const annexLength = 600;

type Numbered = { number: number; evidence: Entity<'evidence'> };

/**
 * All evidence of the shortlist, numbered: by vendor, the strongest first, counter-evidence before support of equal strength, so
 * that nobody sees only the good side.
 */
function numbered(context: SummaryContext): Numbered[] {
  return context.listed
    .flatMap(({ vendorId }) =>
      context.snapshot.evidence
        .filter((evidence) => evidence.vendorId === vendorId)
        .sort(
          (a, b) =>
            b.strength - a.strength ||
            Number(b.counter) - Number(a.counter) ||
            (a.id < b.id ? -1 : 1),
        ),
    )
    .map((evidence, index) => ({ number: index + 1, evidence }));
}

/** The evidence for the first page: of each shortlisted vendor in turn the next one; numbers are those of the annex. */
export function evidenceSection(context: SummaryContext): SummarySection[] {
  const { listed, messages } = context;
  const all = numbered(context);
  const piles = listed.map(({ vendorId }) =>
    all.filter(({ evidence }) => evidence.vendorId === vendorId),
  );
  const deepest = Math.max(0, ...piles.map((pile) => pile.length));
  const dealt = Array.from({ length: deepest }, (_, turn) =>
    piles.flatMap((pile) => pile.slice(turn, turn + 1)),
  )
    .flat()
    .slice(0, evidenceLimit);
  return section(
    'evidence',
    messages.evidence,
    dealt.length === 0
      ? [{ kind: 'text', text: messages.noEvidence, big: false }]
      : [{ kind: 'quotes', quotes: dealt.map((one) => quoteOf(context, one)) }],
    messages.levels,
  );
}

/** Every piece of evidence of the shortlist with its whole quote, address, time and link to the passage. */
export function allEvidenceSection(context: SummaryContext): SummarySection[] {
  const { messages, options } = context;
  const rows = numbered(context).map((one) => {
    const { evidence } = one;
    const { text, title, address, link } = sourceOf(context, evidence);
    const mark = evidence.counter ? ` ${messages.counter}` : '';
    return [
      String(one.number),
      shortName(context, evidence.vendorId),
      `E${evidence.strength}${mark}`,
      clip(text, annexLength),
      [title, evidence.criterionIds.join(messages.listSeparator)].filter(Boolean).join(' / '),
      options.blind && address === '' && evidence.pageId !== null
        ? messages.hiddenAddress
        : { text: clip(address, 200), link },
      sortableTime(localTime(evidence.capturedAt, options.offsetMinutes)),
    ];
  });
  const head = [
    centre(messages.number),
    messages.vendor,
    centre(messages.strength),
    messages.quote,
    messages.source,
    messages.address,
    messages.time,
  ];
  return section('all-evidence', messages.allEvidence, table(head, rows), messages.levels);
}

function quoteOf(context: SummaryContext, { number, evidence }: Numbered): SummaryQuote {
  const { messages, options } = context;
  const { text, title, link } = sourceOf(context, evidence);
  return {
    number,
    vendor: clip(shortName(context, evidence.vendorId), 12),
    strength: evidence.strength,
    counter: evidence.counter ? messages.counter : '',
    quote: clip(text, quoteLength),
    source: clip(title, 20),
    link,
    day: shortDay(localTime(evidence.capturedAt, options.offsetMinutes), options.language),
  };
}

function sourceOf({ snapshot, messages }: SummaryContext, evidence: Entity<'evidence'>) {
  const passage = snapshot.passages.find(({ id }) => id === evidence.passageId);
  const page = snapshot.pages.find(({ id }) => id === evidence.pageId);
  const title = page?.title ?? '';
  const pdfPage = passage?.pdfPage ?? null;
  return {
    text: evidenceWords(passage, evidence, messages),
    title: pdfPage === null ? title : `${title} ${messages.pdfPage(pdfPage)}`,
    address: page?.url ?? '',
    link: safeLink(passage?.link ?? page?.url ?? ''),
  };
}
