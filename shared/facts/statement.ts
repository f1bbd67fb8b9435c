import type { ExtractedFact } from './extracted-fact.ts';
import { type Block, sentenceEnds } from './layout.ts';

/** One thing that is said: a sentence, a row of label and value, or a cell under a head. Offsets are those of the whole text. */
export type Statement = {
  start: number;
  text: string;
  /** What names it from outside: the head of its column and the label of its row. */
  label: string;
  /** The sentence after it in the same line, as the answer to a question. */
  next: string;
  /** The line or sentence before it. */
  before: string;
  /** Lines above that carry no price, nearest first. */
  above: readonly string[];
};

/** The statements of a text; rows without a head stay whole, so that label and value are read together. */
export function statementsOf(text: string, blocks: readonly Block[]): Statement[] {
  const statements: Statement[] = [];
  let lastLine = -1;
  for (const block of blocks) {
    const isRow = block.cells.length > 1;
    if (isRow && block.column === '') {
      if (block.line !== lastLine) pushRow(statements, text, block);
    } else pushSentences(statements, block);
    lastLine = block.line;
  }
  return statements;
}

/** A row of label and value is short; of a longer one the beginning is read. */
const longestRow = 600;

function pushRow(statements: Statement[], text: string, block: Block): void {
  const newline = text.indexOf('\n', block.start);
  const end = Math.min(newline < 0 ? text.length : newline, block.start + longestRow);
  const whole = text.slice(block.start, end).trimEnd();
  const before = statements[statements.length - 1]?.text ?? '';
  statements.push({
    start: block.start,
    text: whole,
    label: '',
    next: '',
    before,
    above: block.above,
  });
}

/** `【取引実績】` or `■従業員` right above names what stands below it. */
function headingOf({ above }: Block): string {
  const [line = ''] = above;
  return line.length < 20 && /^[【■◆●▼◇<]/.test(line) ? line : '';
}

function pushSentences(statements: Statement[], block: Block): void {
  const label = `${block.column} ${block.row}`.trim() || headingOf(block);
  let from = 0;
  const ends = [...sentenceEnds(block.text), block.text.length];
  ends.forEach((end, index) => {
    const raw = block.text.slice(from, end);
    const text = raw.trim();
    if (text !== '') {
      const start = block.start + from + (raw.length - raw.trimStart().length);
      const next = block.text.slice(end, ends[index + 1] ?? end).trim();
      const before = statements[statements.length - 1]?.text ?? block.above[0] ?? '';
      statements.push({ start, text, label, next, before, above: block.above });
    }
    from = end;
  });
}

/** What a rule found in a statement: where, and the fields that differ from an empty fact of its kind. */
export type Found = { from: number; to: number } & Pick<ExtractedFact, 'kind'> &
  Partial<Pick<ExtractedFact, 'low' | 'high' | 'unit' | 'text' | 'label' | 'doubts'>>;

/** A rule of one kind of fact: a statement in, what it states out. */
export type Rule = (statement: Statement) => readonly Found[];

/** All matches of a global pattern; a search first costs less than an iterator over matches that are seldom there. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}

/** A finding as a whole fact. */
export function factOf({ start }: Statement, found: Found): ExtractedFact {
  const { from, to, doubts = [], ...fields } = found;
  return {
    label: '',
    low: null,
    high: null,
    unit: '',
    percentOf: null,
    currency: null,
    basis: null,
    text: '',
    tax: 'unknown',
    quote: '',
    ...fields,
    start: start + from,
    end: start + to,
    state: doubts.length > 0 ? 'uncertain' : 'proposed',
    doubts,
  };
}
