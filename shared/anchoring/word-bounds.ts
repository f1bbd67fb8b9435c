/**
 * Places where a browser surely sees the edge of a word, so that a text fragment can start or end there. Japanese has no spaces and
 * every browser brings its own dictionary; certain are only the edges of punctuation, of white space, and changes of script.
 */
const punctuation = /[\s\p{P}\p{S}]/u;
const latin = /[\p{Script=Latin}\p{N}\p{M}'’._]/u;
const katakana = /[\p{Script=Katakana}ー]/u;
const han = /[\p{Script=Han}々]/u;
const hiragana = /\p{Script=Hiragana}/u;

/** Farther away there is no end of the word that was cut. */
const longestWord = 20;

/** The nearest certain edge of a word at or before `at`; `at` itself when none is near. */
export function edgeBefore(text: string, at: number): number {
  for (let edge = at; edge > 0 && at - edge <= longestWord; edge -= 1) {
    if (isEdge(text, edge)) return edge;
  }
  return at <= longestWord ? 0 : at;
}

/** The nearest certain edge of a word at or after `at`; `at` itself when none is near. */
export function edgeAfter(text: string, at: number): number {
  for (let edge = at; edge < text.length && edge - at <= longestWord; edge += 1) {
    if (isEdge(text, edge)) return edge;
  }
  return text.length - at <= longestWord ? text.length : at;
}

/** The beginning of `text`, about `length` characters long, ending at the edge of a word; all of it when no edge is certain. */
export function safeStart(text: string, length: number): string {
  if (text.length <= length) return text;
  for (let at = length; at < text.length; at += 1) {
    if (isEdge(text, at)) return text.slice(0, at).trim();
  }
  return text;
}

/** The end of `text`, about `length` characters long, starting at the edge of a word; all of it when no edge is certain. */
export function safeEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  for (let at = text.length - length; at > 0; at -= 1) {
    if (isEdge(text, at)) return text.slice(at).trim();
  }
  return text;
}

/** At most `count` pieces of the blocks, longest first, each from one certain edge to another and so many characters long. */
export function safePieces(
  blocks: readonly string[],
  { count, shortest, longest }: { count: number; shortest: number; longest: number },
): string[] {
  const pieces: string[] = [];
  for (const block of blocks) {
    const edges = [...Array(block.length + 1).keys()].filter((at) => isInnerEdge(block, at));
    let start = edges[0] ?? 0;
    for (const [place, edge] of edges.entries()) {
      const next = edges[place + 1];
      if (next !== undefined && next - start <= longest) continue;
      const piece = withoutOuterMarks(block.slice(start, edge));
      if (piece.length >= shortest && saysEnough(piece) && edge - start <= longest) {
        pieces.push(piece);
      }
      start = edge;
    }
  }
  return pieces.sort((a, b) => b.length - a.length).slice(0, count);
}

/** Six Chinese or Japanese characters say as much as twelve letters; less stands in too many places. */
function saysEnough(piece: string): boolean {
  return piece.length + (piece.match(/[\u3040-\u30FF\u3400-\u9FFF]/g)?.length ?? 0) >= 12;
}

/** Marks at the ends of a piece tell nothing and are the first to change. */
function withoutOuterMarks(piece: string): string {
  return piece.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

/** An edge inside a quote; its own two ends may lie in the middle of a word, because people mark what they like. */
function isInnerEdge(text: string, at: number): boolean {
  return at > 0 && at < text.length && isEdge(text, at);
}

function isEdge(text: string, at: number): boolean {
  const left = text.charAt(at - 1);
  const right = text.charAt(at);
  if (/[\uDC00-\uDFFF]/.test(right)) return false;
  // Where a line or a cell ends every word ends, also between two marks.
  if (/[\n\t]/.test(left + right)) return true;
  if (punctuation.test(left) !== punctuation.test(right)) return !joins(text, at);
  if (left === 'を') return true;
  if (latin.test(left) !== latin.test(right)) return true;
  if (katakana.test(left) !== katakana.test(right)) return true;
  // お引き受け and ご利用 are one word.
  return hiragana.test(left) && !/[おご]/.test(left) && han.test(right);
}

/** A mark between two letters or digits (10,000, e-mail, don’t) does not end the word. */
function joins(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at + 2);
  return /[\p{Script=Latin}\p{N}][.,'’:_\-&/][\p{Script=Latin}\p{N}]/u.test(around);
}
