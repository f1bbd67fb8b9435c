import {
  compareVersions,
  type LineChange,
  type TermChange,
} from '#shared/costs/compare-versions.ts';
import type { Messages } from '#shared/locales/messages.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import { lineWords, termWords, type ValueWords } from './fact-words.ts';

type Offer = Entity<'estimate'>;

/** One difference between two versions of an offer, as it is shown. */
export type ShownChange = {
  id: string;
  kind: 'added' | 'removed' | 'changed';
  /** How it reads now; of what was removed, how it read. */
  words: ValueWords;
  /** How it read before, or what else changed; empty for what was added or removed. */
  note: string;
};

/** What differs between a version of an offer and the one before it, fee lines first. */
export function shownChanges(older: Offer, newest: Offer, messages: Messages): ShownChange[] {
  const { lines, terms } = compareVersions(older, newest);
  return [
    ...lines.map((change) => lineShown(change, messages)),
    ...terms.map((change) => termShown(change, messages)),
  ];
}

function lineShown(change: LineChange, messages: Messages): ShownChange {
  const { kind } = change;
  if (kind === 'added')
    return { ...shown(change.after.id, lineWords(change.after, messages)), kind };
  if (kind === 'removed') {
    return { ...shown(change.before.id, lineWords(change.before, messages)), kind };
  }
  const { offer: words } = messages.facts;
  const before = priceOf(lineWords(change.before, messages));
  const now = lineWords(change.after, messages);
  const aspects = change.aspects.map((aspect) => words.aspects[aspect]).join(words.separator);
  // A new price is best said by the old one; everything else by its name.
  const note = before === priceOf(now) ? words.changed(aspects) : words.was(before);
  return { ...shown(change.after.id, now), kind, note };
}

function termShown(change: TermChange, messages: Messages): ShownChange {
  const { kind } = change;
  if (kind === 'removed') {
    return { ...shown(change.before.kind, termWords(change.before, messages)), kind };
  }
  const now = { ...shown(change.after.kind, termWords(change.after, messages)), kind };
  if (kind === 'added') return now;
  return { ...now, note: messages.facts.offer.was(priceOf(termWords(change.before, messages))) };
}

function shown(id: string, words: ValueWords) {
  return { id, words, note: '' };
}

function priceOf({ value, unit }: ValueWords): string {
  return unit === '' ? value : `${value} ${unit}`;
}
