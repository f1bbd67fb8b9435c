import type { Anchor } from '../anchoring/anchor.ts';
import { quoteLimit } from '../model/quote-limit.ts';

/** What was seen of a passage; `present` is the wording now where it says something else than the quote, empty otherwise. */
export type Sighting = { status: Anchor['status']; present: string };

/** What is kept of a finding in this text. */
export function sightingOf(anchor: Anchor, text: string): Sighting {
  if (anchor.status !== 'changed') return { status: anchor.status, present: '' };
  const present = text.slice(anchor.start, anchor.end).slice(0, quoteLimit);
  return { status: 'changed', present };
}
