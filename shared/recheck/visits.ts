import type { Selector } from '../anchoring/selector.ts';
import type { Entity, Snapshot } from '../model/snapshot.ts';

/** A page to look at again, and the passages to look for in it. */
export type Visit = {
  /** The page's address, or the frame's own where the words stood in a frame. */
  url: string;
  passages: { evidenceId: string; selector: Selector }[];
};

/** What a look at all evidence comes to: pages to visit, and evidence that has no page that could be read again. */
export type Round = {
  visits: Visit[];
  /** Evidence from PDFs, which are opened and read by a person. */
  pdfs: number;
  /** Mails, meetings and notes: there is no page behind them. */
  withoutPage: number;
};

/** The visits that a look at the evidence of these vendors takes; each page once, in the order of the evidence. */
export function roundOf(
  { evidence, passages, pages }: Pick<Snapshot, 'evidence' | 'passages' | 'pages'>,
  vendorIds: ReadonlySet<string>,
): Round {
  const passageById = new Map(passages.map((passage) => [passage.id, passage]));
  const pageById = new Map(pages.map((page) => [page.id, page]));
  const visits = new Map<string, Visit>();
  const round: Round = { visits: [], pdfs: 0, withoutPage: 0 };
  for (const one of evidence) {
    if (!vendorIds.has(one.vendorId)) continue;
    const passage = passageById.get(one.passageId ?? '');
    const page = pageById.get(passage?.pageId ?? '');
    const url = passage === undefined || page === undefined ? '' : addressOf(passage, page);
    if (page?.kind === 'pdf') round.pdfs += 1;
    else if (passage === undefined || url === '') round.withoutPage += 1;
    else add(visits, url, one.id, passage);
  }
  return { ...round, visits: [...visits.values()] };
}

function addressOf({ frameUrl }: Entity<'passage'>, { kind, url }: Entity<'page'>): string {
  const address = frameUrl || url;
  return kind === 'web' && /^https?:\/\//i.test(address) ? address : '';
}

function add(
  visits: Map<string, Visit>,
  url: string,
  evidenceId: string,
  { exact, prefix, suffix, start, end }: Entity<'passage'>,
): void {
  const visit = visits.get(url) ?? { url, passages: [] };
  visit.passages.push({ evidenceId, selector: { exact, prefix, suffix, start, end } });
  visits.set(url, visit);
}
