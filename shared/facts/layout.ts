/** A piece of text that reads as one: a cell of a table, or a line outside tables. Offsets are those of the whole text. */
export type Block = {
  start: number;
  end: number;
  text: string;
  /** The first cell of its row, if it stands in another one; else empty. */
  row: string;
  /** All cells of its row; just itself outside tables. */
  cells: readonly string[];
  /** The cell of the table's head above it; else empty. */
  column: string;
  /** The whole head of its table, joined; empty outside tables. */
  head: string;
  /** Lines above it that carry no figure of their own, nearest first. */
  above: readonly string[];
  /** A stretch of the text around it, where all else is silent about its subject. */
  around: string;
  /** Number of the line it stands in; cells of one row share it. */
  line: number;
};

type Cell = { start: number; end: number; text: string };

/** Lines further up than this say nothing about a figure any more. */
const reach = 8;
const longestLabel = 90;
/** Longer lines are read in pieces, so that no rule ever looks at more words at once than this. */
const longestBlock = 600;
/** Of a very wide row only the first cells name what stands in it. */
const widest = 16;
const before = 400;
const after = 200;
const price = /[¥$£€]\s?\d|\d\s?[万億千]?円|\d\s?(?:%|percent)/;
const gap = /\u3000+| {2,}|\t+/g;
const rule = /^[\s|:+-]+$/;

/** `isShifted` where the head stands further right than its rows: it has no cell above their labels. */
type Head = { cells: readonly Cell[]; whole: string; isShifted: boolean };

/**
 * Cuts folded text into blocks with the words around them that give a figure its meaning: row, head of the table, lines above.
 * Rows are lines with `|`, tabs or wide gaps; a first row without prices is the head of the rows that follow it at once. Blocks never
 * overlap and none is longer than `longestBlock`, so that what is read grows with the text and no faster.
 */
export function blocksOf(text: string, headings: readonly string[] = []): Block[] {
  const blocks: Block[] = [];
  let above: readonly string[] = headings.slice(-reach).reverse();
  let head: Head | null = null;
  let at = 0;
  text.split('\n').forEach((line, number) => {
    const slashed: boolean = isSlashed(line, head);
    const cells = rule.test(line) ? [] : cellsOf(line, at, slashed);
    at += line.length + 1;
    const filled = cells.filter((cell) => cell.text !== '');
    if (filled.length === 0) return;
    const texts = filled.slice(0, widest).map((cell) => cell.text.slice(0, longestBlock));
    const label = texts.join(' ');
    if (filled.length < 2) head = null;
    const isHead = head === null && isHeadRow(filled) && !price.test(line);
    const place = { cells: texts, above, line: number };
    blocks.push(...rowOf(text, cells, isHead ? null : head, place));
    if (isHead)
      head = {
        cells,
        whole: label.slice(0, longestBlock),
        isShifted: /^[ \t\u3000]{2}[^|]*$/.test(line),
      };
    if (!price.test(line)) above = [label.slice(0, longestLabel), ...above.slice(0, reach - 1)];
  });
  return blocks;
}

/** The blocks of one line: its filled cells, each with the head above it. */
function rowOf(
  text: string,
  cells: readonly Cell[],
  head: Head | null,
  place: Pick<Block, 'cells' | 'above' | 'line'>,
): Block[] {
  const first = cells.find((cell) => cell.text !== '');
  const label = place.cells[0] ?? '';
  const shift = head?.isShifted && cells.length === head.cells.length + 1 ? 1 : 0;
  return cells.flatMap((cell, index) => {
    const row = cell === first ? '' : head === null ? labelBefore(cells, index, label) : label;
    const column = (head?.cells[index - shift]?.text ?? '').slice(0, longestLabel);
    return piecesOf(cell).map((piece) => {
      const around = text.slice(Math.max(0, piece.start - before), piece.end + after);
      return { ...piece, ...place, row, column, head: head?.whole ?? '', around };
    });
  });
}

/** In a row of several labels and values (`期間 | 3ヶ月 | 登録料 | 11,000円`) the label stands just before. */
function labelBefore(cells: readonly Cell[], index: number, label: string): string {
  const nearest = cells[index - 1]?.text ?? '';
  return nearest.length < 24 && /^[^\d]{2,}(?:[費料額金代]|fee|price|cost)$/i.test(nearest)
    ? nearest
    : label;
}

const headWord =
  /料|費|単価|価格|金額|相場|目安|月額|時間|返信|回答|\brates?\b|\bprices?\b|\bfees?\b|\bcosts?\b|\bcharges?\b|\bhours\b|\bresponse\b/i;

/** Two cells are rather a label and its value than a head, unless the second names what the column holds. */
function isHeadRow(filled: readonly Cell[]): boolean {
  if (filled.length > 2) return true;
  const second = filled[1]?.text ?? '';
  return second.length < 24 && !/\d/.test(second) && headWord.test(second);
}

/** `項目/数量/単価/金額` and the rows below it with as many parts: some write tables with slashes. */
function isSlashed(line: string, head: Head | null): boolean {
  const count = line.split('/').length;
  if (count < 3 || count > widest || /[|\t\u3000]| {2}/.test(line)) return false;
  if (head !== null) return head.cells.length === count;
  return !/\d/.test(line) && line.length < 60 && headWord.test(line) && !line.includes('。');
}

function cellsOf(line: string, start: number, slashed: boolean): Cell[] {
  const separator = slashed ? /\//g : line.includes('|') ? /\|/g : gap;
  const indent = line.length - line.trimStart().length;
  const lead = line.includes('|') ? 0 : indent;
  const cells: Cell[] = [];
  let from = lead;
  for (const match of line.slice(lead).matchAll(separator)) {
    cells.push(trimmed(line, from, match.index + lead, start));
    from = match.index + lead + match[0].length;
  }
  cells.push(trimmed(line, from, line.length, start));
  return cells;
}

/** A long cell in pieces that end at a stop or a gap. */
function piecesOf(cell: Cell): Cell[] {
  const pieces: Cell[] = [];
  let from = 0;
  while (cell.text.length - from > longestBlock) {
    const part = cell.text.slice(from, from + longestBlock);
    const stop = Math.max(...['。', '、', '. '].map((sign) => part.lastIndexOf(sign)));
    const to = from + (stop > longestBlock / 2 ? stop + 1 : longestBlock);
    pieces.push(pieceOf(cell, from, to));
    from = to;
  }
  pieces.push(from === 0 ? cell : pieceOf(cell, from, cell.text.length));
  return pieces.filter(({ text }) => text.trim() !== '');
}

function pieceOf({ start, text }: Cell, from: number, to: number): Cell {
  return { start: start + from, end: start + to, text: text.slice(from, to) };
}

function trimmed(line: string, from: number, to: number, start: number): Cell {
  const raw = line.slice(from, to);
  const text = raw.trim();
  const begin = start + from + (raw.length - raw.trimStart().length);
  return { start: begin, end: begin + text.length, text };
}

const sentenceEnd =
  /(?:[。?]|(?<!Yahoo)!)(?=[^)」』])|(?<!^[QA]\d?)[.;](?=\s+["'(]?[A-Z$£€\d])|\s\*\s/g;

/** Where sentences of a block end, its own end excepted. */
export function sentenceEnds(text: string): number[] {
  if (text.search(sentenceEnd) < 0) return [];
  return [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
}
