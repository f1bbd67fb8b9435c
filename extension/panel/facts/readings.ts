import type { ExtractedFact, FactSource } from '#shared/facts/extracted-fact.ts';

import type { SourcedEvidence } from '../evidence-source.ts';

type Words = Pick<SourcedEvidence, 'quote' | 'table' | 'headings'>;

/**
 * What the rules read from captured words: from the cells of a table, where rows and columns give units and names, or from the text.
 * Every span is one of the quote. Nothing from a note of our own, whose words are not the vendor's.
 */
export function readingsOf(
  { quote, table, headings }: Words,
  extract: (source: FactSource) => ExtractedFact[],
): ExtractedFact[] {
  if (quote === null) return [];
  const cells = table === null ? [] : extract({ rows: table.cells, headings });
  return cells.length > 0 ? placed(cells, quote) : extract({ text: quote, headings });
}

/** Readings of cells with their places in the quote, each at the first place that is not taken; at its beginning where the words are not found. */
function placed(readings: readonly ExtractedFact[], quote: string): ExtractedFact[] {
  const taken = new Map<string, number>();
  return readings.map((reading) => {
    const from = taken.get(reading.quote) ?? 0;
    const next = quote.indexOf(reading.quote, from);
    const start = next < 0 ? quote.indexOf(reading.quote) : next;
    if (start < 0) return { ...reading, start: 0, end: 0 };
    const end = start + reading.quote.length;
    taken.set(reading.quote, end);
    return { ...reading, start, end };
  });
}
