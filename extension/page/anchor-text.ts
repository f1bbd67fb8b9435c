import { type PageText, readPageText, readPageTextInSteps, type Source } from './page-text.ts';
import { shadowRootOf } from './shadow-roots.ts';

/** The page's visible text and the way back from it into the document. */
export type AnchorText = {
  text: string;
  /**
   * The range of the words between two offsets of `text`, without white space at its ends; `null` when there are none. A range lies
   * within one tree, so of words that cross the border of a shadow root the longest part inside one tree is given.
   */
  rangeOf: (stretch: { start: number; end: number }) => Range | null;
};

/**
 * Reads the text of the document, through slots and shadow roots, just as it is read when a passage is captured. It stays true until
 * the page changes. Changes nothing in the page.
 */
export function readAnchorText(): AnchorText {
  return anchorTextOf(readPageText(documentRoot(), [], shadowRootOf));
}

/** The same in steps of a few milliseconds, between which the page may run; what it changes meanwhile may be missing. */
export function* readAnchorTextInSteps(): Generator<void, AnchorText> {
  return anchorTextOf(yield* readPageTextInSteps(documentRoot(), [], shadowRootOf));
}

function documentRoot(): Element {
  return document.body ?? document.documentElement;
}

function anchorTextOf({ text, sources }: PageText): AnchorText {
  return {
    text,
    rangeOf({ start, end }) {
      let from = Math.max(0, start);
      let to = Math.min(end, text.length);
      while (from < to && cssSpace.test(text.charAt(from))) from += 1;
      while (to > from && cssSpace.test(text.charAt(to - 1))) to -= 1;
      return from === to ? null : rangeOf(text, sources, from, to);
    },
  };
}

/** White space that CSS collapses and that separates blocks; every other character is the same in the text and in its nodes. */
const cssSpace = /[ \t\n\r\f]/;

/** A part of a passage inside one tree, from one text node to another. */
type Part = { first: Source; last: Source; tree: Node };

function rangeOf(
  text: string,
  sources: readonly Source[],
  start: number,
  end: number,
): Range | null {
  const part = longestPart(sources, start, end);
  if (part === null) return null;
  const { first, last } = part;
  const from = Math.max(start, first.start);
  const to = Math.min(end, last.end);
  const words = wordsIn(text, first.start, from);
  const range = document.createRange();
  range.setStart(first.node, offsetOf(first.node.data, words));
  // The end lies behind the last character of the words, not before the next one; the page may have shortened them since.
  const behind = offsetOf(last.node.data, wordsIn(text, last.start, to) - 1) + 1;
  range.setEnd(last.node, Math.min(behind, last.node.data.length));
  return range.collapsed ? null : range;
}

function longestPart(sources: readonly Source[], start: number, end: number): Part | null {
  const parts: Part[] = [];
  for (let at = firstAfter(sources, start); at < sources.length; at += 1) {
    const source = sources[at];
    if (source === undefined || source.start >= end) break;
    const tree = source.node.getRootNode();
    const open = parts.at(-1);
    if (open?.tree === tree) open.last = source;
    else parts.push({ first: source, last: source, tree });
  }
  return parts.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? null;
}

function lengthOf({ first, last }: Part): number {
  return last.end - first.start;
}

/** The first text node that wrote something behind `offset`. */
function firstAfter(sources: readonly Source[], offset: number): number {
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sources[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many characters other than white space stand between two offsets. */
function wordsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (!cssSpace.test(text.charAt(at))) count += 1;
  return count;
}

/** The offset of the character behind `words` others; white space is not counted. */
function offsetOf(data: string, words: number): number {
  let left = words;
  for (let at = 0; at < data.length; at += 1) {
    if (cssSpace.test(data.charAt(at))) continue;
    if (left <= 0) return at;
    left -= 1;
  }
  return data.length;
}
