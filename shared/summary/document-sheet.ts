import { numberCell, rectangular, sheetOf, textCell } from '../matrix/grid.ts';
import type { SheetCell, SheetModel } from '../matrix/model.ts';
import type { StyleName } from '../matrix/style.ts';
import type { SummaryBlock, SummaryCell, SummaryDocument, SummarySection } from './document.ts';
import { safeLink } from './markup.ts';

/** A sheet that is read and not calculated: nothing refers to it. */
export type ReadSheet = Omit<SheetModel, 'key' | 'writer'>;

/** Pixels of the first column and of each other. */
const firstWidth = 170;
const width = 116;
const lineHeight = 19;
/** Pixels of a full-width character. */
const characterWidth = 13;
/** Sentences run over so many columns. */
const sentenceColumns = 10;
/** The tallest row that spreadsheet programs can show, in pixels. */
const tallest = 540;

/** One row: its cells, and whether the first runs over all columns. */
type Row = { cells: SheetCell[]; wide: boolean };

/**
 * The whole document as one sheet of an .xlsx file, without formulas: each section with its heading, sentences over the whole width, tables
 * cell by cell. It says what every other format of the same moment says.
 */
export function documentSheet(document: SummaryDocument): ReadSheet {
  const { heading, title, byline, front, annex, annexTitle, footer } = document;
  const rows: Row[] = [
    wide(title, 'title'),
    wide([heading, ...byline].join(' / '), 'explanation'),
    ...front.flatMap((section) => sectionRows(section)),
    wide(footer.join(' / '), 'explanation'),
    ...(annex.length === 0 ? [] : [wide('', 'plain'), wide(annexTitle, 'title')]),
    ...annex.flatMap((section) => sectionRows(section)),
  ];
  const cells = rectangular([
    ...rows.map((row) => row.cells),
    // Makes the sheet as wide as its sentences.
    Array.from({ length: sentenceColumns }, () => textCell('')),
  ]);
  const columns = cells[0]?.length ?? 1;
  const widths = Array.from({ length: columns }, (_, column) =>
    column === 0 ? firstWidth : width,
  );
  const whole = widths.slice(0, sentenceColumns).reduce((sum, one) => sum + one, 0);
  const {
    key: _key,
    writer: _writer,
    ...sheet
  } = sheetOf({
    key: 'summary',
    name: sheetName(heading),
    writer: 'machine',
    cells,
    columnWidths: widths,
    rowHeights: [...rows.map((row) => heightOf(row, whole, widths)), lineHeight],
    merges: rows.flatMap((row, index) =>
      row.wide ? [{ row: index, column: 0, rows: 1, columns: sentenceColumns }] : [],
    ),
  });
  return sheet;
}

/** A name that every spreadsheet program takes: 31 characters, none of `[]:*?/\`. */
function sheetName(text: string): string {
  return text
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim();
}

function sectionRows({ title, note, blocks }: SummarySection): Row[] {
  const head = wide(note === '' ? title : `${title} (${note})`, 'axis');
  return [wide('', 'plain'), head, ...blocks.flatMap(blockRows)];
}

function blockRows(block: SummaryBlock): Row[] {
  switch (block.kind) {
    case 'text':
      return [wide(block.text, block.big ? 'summaryLabel' : 'text')];
    case 'list':
      return block.items.map((item) => wide(item, 'text'));
    case 'table':
      return [
        { cells: block.columns.map(({ label }) => textCell(label, 'headCentre')), wide: false },
        ...block.rows.map(({ cells }) => ({ cells: cells.map(tableCell), wide: false })),
      ];
    // The table beside a chart says the same.
    case 'radars':
    case 'spreads':
      return [];
    case 'quotes':
      break;
  }
  return block.quotes.map(({ number, vendor, strength, counter, quote, source, link, day }) => {
    const said = [vendor, `E${strength}`, counter, `「${quote}」`, source, day];
    const text = `${number}. ${said.filter((part) => part !== '').join(' ')}`;
    return { cells: [linked(text, link)], wide: true };
  });
}

/** A figure is a number, so that nobody's program calls it a number stored as text; it shows the same digits. */
function tableCell({ text, link }: SummaryCell): SheetCell {
  if (link !== undefined && link !== '') return linked(text, link);
  if (/^(0|[1-9]\d{0,8})$/.test(text)) return numberCell(Number(text), 'whole');
  if (/^(0|[1-9]\d{0,8})\.\d$/.test(text)) return numberCell(Number(text), 'points');
  if (/^(0|[1-9]\d{0,8})\.\d\d$/.test(text)) return numberCell(Number(text), 'decimal');
  return /^[1-9]\d{0,2}(,\d{3})+$/.test(text)
    ? numberCell(Number(text.replace(/,/g, '')), 'money')
    : textCell(text, 'text');
}

function linked(text: string, link: string): SheetCell {
  const address = safeLink(link);
  return address === '' ? textCell(text, 'text') : { ...textCell(text, 'link'), link: address };
}

function wide(text: string, style: StyleName): Row {
  return { cells: [textCell(text, style)], wide: true };
}

/** As high as the longest cell needs, from the width of its characters. */
function heightOf(row: Row, whole: number, widths: readonly number[]): number {
  const lines = row.cells.map(({ content }, column) => {
    if (content.kind !== 'text') return 1;
    const room = row.wide ? whole : (widths[column] ?? width);
    return Math.ceil((content.text.length * characterWidth) / room);
  });
  return Math.min(tallest, 4 + lineHeight * Math.max(1, ...lines));
}
