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
  return cells.length > 0 && table !== null
    ? placed(cells, quote, table.cells)
    : extract({ text: quote, headings });
}

type Rows = readonly (readonly string[])[];

/**
 * Readings of cells with their places in the quote: in the same cell, else each at the first place that is not taken; at its beginning
 * where the words are not found.
 */
function placed(readings: readonly ExtractedFact[], quote: string, rows: Rows): ExtractedFact[] {
  const placeOf = placesOfCells(quote, rows);
  const taken = new Map<string, number>();
  return readings.map((reading) => {
    const there = placeOf(reading.start);
    if (there !== null && quote.startsWith(reading.quote, there)) {
      return { ...reading, start: there, end: there + reading.quote.length };
    }
    const from = taken.get(reading.quote) ?? 0;
    const next = quote.indexOf(reading.quote, from);
    const start = next < 0 ? quote.indexOf(reading.quote) : next;
    if (start < 0) return { ...reading, start: 0, end: 0 };
    const end = start + reading.quote.length;
    taken.set(reading.quote, end);
    return { ...reading, start, end };
  });
}

/** What the rules read between two cells, and between two rows. */
const gaps = { cell: ' | '.length, row: '\n'.length };

/** From a place in the text of the cells as the rules read it to the place in the quote; `null` where a cell is not found in its turn. */
function placesOfCells(quote: string, rows: Rows): (place: number) => number | null {
  const starts: { read: number; quoted: number }[] = [];
  let [read, quoted] = [0, 0];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      const found = quote.indexOf(cell.trim(), quoted);
      if (found < 0) return () => null;
      starts.push({ read, quoted: found });
      const length = cell.replaceAll(/[\s|]+/gu, ' ').trim().length;
      read += length + (column === row.length - 1 ? gaps.row : gaps.cell);
      quoted = found + cell.trim().length;
    }
  }
  return (place) => {
    const cell = starts.findLast((start) => start.read <= place);
    return cell === undefined ? null : cell.quoted + place - cell.read;
  };
}
