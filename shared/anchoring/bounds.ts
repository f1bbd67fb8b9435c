import type { Folded } from './fold.ts';
import { isWordUnit } from './sibling.ts';

/** Where the quote, `from` to `to` in the pattern, begins and ends; `null` when nothing of it is left or much more has come. */
export function boundsOf(
  matches: Int32Array,
  from: number,
  to: number,
  text: Folded,
): { start: number; end: number } | null {
  const start = edgeAt(matches, from, 1, text);
  const end = edgeAt(matches, to, -1, text);
  return end > start && end - start <= 3 * (to - from) + 16 ? { start, end } : null;
}

/**
 * Where an edge of the quote lies in the text; the quote is on the side that `inner` says. Between what is matched on both sides the
 * words that came are shared out like the words that went, so words that were only added beside the quote are none of it.
 */
function edgeAt(matches: Int32Array, edge: number, inner: 1 | -1, text: Folded): number {
  const left = nextMatch(matches, edge - 1, -1);
  const right = nextMatch(matches, edge, 1);
  const lost = right - left - 1;
  let from = (matches[left] ?? -1) + 1;
  let to = matches[right] ?? text.length;
  if (left < 0) from = Math.max(0, to - lost);
  if (right === matches.length) to = Math.min(text.length, from + lost);
  const came = to - from;
  if (lost > 0) return outOfWord(text, from + Math.round((came * (edge - 1 - left)) / lost));
  return came > 0 ? outOfWord(text, inner === 1 ? to : from) : from;
}

function nextMatch(matches: Int32Array, from: number, step: 1 | -1): number {
  let at = from;
  while ((matches[at] ?? 0) < 0) at += step;
  return at;
}

/** The nearest end of a word written with letters; other scripts do not show where their words end. */
function outOfWord(text: Folded, at: number): number {
  let far = 0;
  while (isInWord(text, at - far) && isInWord(text, at + far)) far += 1;
  return isInWord(text, at - far) ? at + far : at - far;
}

function isInWord({ units, starts, length }: Folded, at: number): boolean {
  return (
    at > 0 &&
    at < length &&
    starts[at] === (starts[at - 1] ?? 0) + 1 &&
    isLetter(units[at - 1] ?? 0) &&
    isLetter(units[at] ?? 0)
  );
}

function isLetter(unit: number): boolean {
  return isWordUnit(unit) && unit < 0x2e80;
}
