import type { AnchorIndex } from '../anchoring/anchor-index.ts';
import type { Stretch } from '../anchoring/anchor.ts';
import { findPassage } from '../anchoring/find-passage.ts';
import type { Selector } from '../anchoring/selector.ts';
import { foldWithOffsets } from '../capture/fold-with-offsets.ts';
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
  const page: Page = { index, folded: foldWithOffsets(index.text).text, taken: [] };
  const present = lines.map((line) => presentLine(page, line));
  const unchanged = present.filter((line, at) => line === lines[at]);
  if (unchanged.length === lines.length) return { status: 'found', present: '' };
  // Where not one of several lines stands, what resembles them is most likely something else.
  const standing = lines.length > 1 && unchanged.length === 0 ? [] : present.filter(isThere);
  if (standing.length === 0) return { status: 'gone', present: '' };
  return { status: 'changed', present: standing.join('\n').slice(0, quoteLimit) };
}

/** The page in which lines are looked for; what one line became (`taken`), no other did: that would be a lookalike. */
type Page = { index: AnchorIndex; folded: string; taken: Stretch[] };

function isThere(line: string | null): line is string {
  return line !== null;
}

/** The line as it reads now: itself where it stands, once or often; `null` where it is gone. */
function presentLine(page: Page, line: string): string | null {
  if (stands(page, line)) return line;
  const [label = '', value = '', ...others] = line.split('\t');
  // A label that the page does not know is ours; what the page said is the value.
  const isOwnLabel = value !== '' && others.length === 0 && !stands(page, label);
  if (isOwnLabel && stands(page, value)) return line;
  const selector = { exact: line, prefix: '', suffix: '', start: 0, end: line.length };
  const anchor = findPassage(page.index, selector);
  if (anchor.status !== 'changed') return anchor.status === 'gone' ? null : line;
  const { start, end } = anchor;
  if (page.taken.some((other) => start < other.end && other.start < end)) return null;
  page.taken.push({ start, end });
  return page.index.text.slice(start, end);
}

/** Whether the words stand in the page, whatever their width, case and white space, and not as a part of a longer number. */
function stands({ folded }: Page, words: string): boolean {
  const wanted = foldWithOffsets(words).text;
  if (wanted === '') return true;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const isPart =
      /\d[.,]?\d$/.test(folded.slice(Math.max(0, at - 2), at + 1)) ||
      /^\d[.,]?\d/.test(folded.slice(end - 1, end + 2));
    if (!isPart) return true;
  }
  return false;
}
