/** One place at which the words now read otherwise; either side is empty where words were only added or only removed. */
export type Change = {
  before: string;
  after: string;
  /** `value` when a number, price, date, name or negation is among the words; `wording` for everything else. */
  kind: 'value' | 'wording';
};

/** A stretch of the text that was searched, in UTF-16 units. */
export type Stretch = { start: number; end: number };

/**
 * Where a passage stands in a text now.
 * `found`: the same words in the same surroundings. `normalised`: they differ only in white space, width, composition, letter case or
 * typographic marks. `changed`: the same place, but words in it read otherwise; `changes` says which. `moved`: the same words, but
 * with nothing around them that was there before. `ambiguous`: several places could be meant and nothing decides. `gone`: the
 * words are not there; a sentence that only looks like them is not taken for them.
 */
export type Anchor =
  | ({ status: 'found' | 'normalised' | 'moved' } & Stretch)
  | ({ status: 'changed'; changes: readonly Change[] } & Stretch)
  | { status: 'ambiguous' }
  | { status: 'gone' };
