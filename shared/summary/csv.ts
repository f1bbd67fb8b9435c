import type { SummaryBlock, SummaryDocument, SummarySection } from './document.ts';
import { withoutControls } from './markup.ts';

/**
 * The summary as CSV (RFC 4180, UTF-8 with byte order mark, CRLF): the first column names the section, then the cells of its table.
 * A text that a spreadsheet would calculate stands behind an apostrophe.
 */
export function summaryCsv(document: SummaryDocument): string {
  const rows = [
    [document.heading, document.title],
    ...document.byline.map((part) => ['', part]),
    ...[...document.front, ...document.annex].flatMap(sectionRows),
    ...document.footer.map((line) => ['', line]),
  ];
  return `\uFEFF${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** A text as one field: quoted where needed, never a formula. */
export function csvField(text: string): string {
  const clean = withoutControls(text);
  const safe =
    /^\s*[=+\-@|%\t\r]/.test(clean) && !/^-?\d+(\.\d+)?%?$/.test(clean) ? `'${clean}` : clean;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function sectionRows({ title, blocks }: SummarySection): string[][] {
  return blocks.flatMap(blockRows).map((row) => [title, ...row]);
}

function blockRows(block: SummaryBlock): string[][] {
  switch (block.kind) {
    case 'text':
      return [[block.text]];
    case 'list':
      return block.items.map((item) => [item]);
    case 'table':
      return [
        block.columns.map(({ label }) => label),
        ...block.rows.map(({ cells }) => cells.map(({ text, link }) => link || text)),
      ];
    case 'radars':
    case 'spreads':
      return [];
    case 'quotes':
      break;
  }
  return block.quotes.map(({ number, vendor, strength, counter, quote, source, link, day }) => [
    String(number),
    vendor,
    `E${strength}`,
    counter,
    quote,
    source,
    link,
    day,
  ]);
}
