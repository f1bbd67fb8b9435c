import type { AnchorIndex } from '../anchoring/anchor-index.ts';
import type { Stretch } from '../anchoring/anchor.ts';
import { findPassage } from '../anchoring/find-passage.ts';
import type { Selector } from '../anchoring/selector.ts';
import { quoteLimit } from '../model/quote-limit.ts';
import type { Sighting } from './sighting.ts';

/**
 * Whether a quote was put together from parts of its page: a page's main text, or statements chosen from a table. It stands at no one
 * place (`end` is 0), so its lines are looked for one by one.
 */
export function isInParts({ exact, end }: Pick<Selector, 'exact' | 'end'>): boolean {
  return end === 0 && /[\n\t]/.test(exact);
}

/**
 * What was seen of a quote in parts: `found` when each of its lines still stands somewhere, `gone` when none of several does, else `changed` with the
 * lines as they read now; a line that is gone is left out.
 */
export function sightingOfParts(index: AnchorIndex, exact: string): Sighting {
  const lines = exact.split('\n').filter((line) => line.trim() !== '');
  const taken: Stretch[] = [];
  const present = lines.map((line) => presentLine(index, line, taken));
  const unchanged = present.filter((line, at) => line === lines[at]);
  if (unchanged.length === lines.length) return { status: 'found', present: '' };
  // Where not one of several lines stands, what resembles them is most likely something else.
  const standing = lines.length > 1 && unchanged.length === 0 ? [] : present.filter(isThere);
  if (standing.length === 0) return { status: 'gone', present: '' };
  return { status: 'changed', present: standing.join('\n').slice(0, quoteLimit) };
}

function isThere(line: string | null): line is string {
  return line !== null;
}

/**
 * The line as it reads now: itself where it stands, once or often; `null` where it is gone. What one line became (`taken`), no other did:
 * that would be a lookalike.
 */
function presentLine(index: AnchorIndex, line: string, taken: Stretch[]): string | null {
  const anchor = anchorOf(index, line);
  if (anchor.status !== 'changed' && anchor.status !== 'gone') return line;
  const [label = '', value = '', ...others] = line.split('\t');
  // A label that the page does not know is ours; what the page said is the value.
  const isOwnLabel = value !== '' && others.length === 0 && !stands(index, label);
  if (isOwnLabel && stands(index, value)) return line;
  if (anchor.status === 'gone') return null;
  const { start, end } = anchor;
  if (taken.some((other) => start < other.end && other.start < end)) return null;
  taken.push({ start, end });
  return index.text.slice(start, end);
}

function stands(index: AnchorIndex, words: string): boolean {
  const { status } = anchorOf(index, words);
  return status !== 'changed' && status !== 'gone';
}

function anchorOf(index: AnchorIndex, exact: string): ReturnType<typeof findPassage> {
  return findPassage(index, { exact, prefix: '', suffix: '', start: 0, end: exact.length });
}
