import type { FactFields } from '../model/fact.ts';

/**
 * Where facts are read from: words as they stand on a page (a quote or the whole page), or a table as rows of cells.
 * `headings` are the headings above, outermost first: they give units and labels, and no facts.
 */
export type FactSource =
  | { text: string; headings?: readonly string[] }
  | { rows: readonly (readonly string[])[]; headings?: readonly string[] };

/** Why a reading is only a guess that a person must look at. */
export type Doubt =
  /** No word says what the price is for. */
  | 'unit-unstated'
  /** The unit was taken from words further away, or from the subject of the whole text. */
  | 'unit-guessed'
  /** A currency other than the four that estimates know. */
  | 'currency-foreign'
  /** The same figure is stated twice in running text and may be one charge. */
  | 'stated-twice'
  /** A percentage whose base the words leave open. */
  | 'base-guessed';

/** What was read: the fields of a fact record that come from the words themselves. */
type FactReading = Pick<
  FactFields,
  | 'kind'
  | 'label'
  | 'low'
  | 'high'
  | 'unit'
  | 'percentOf'
  | 'currency'
  | 'basis'
  | 'text'
  | 'tax'
  | 'start'
  | 'end'
  | 'quote'
>;

/**
 * One fact read from words. `start` and `end` are UTF-16 offsets in the source's text (for rows: in `tableText(rows)`), `quote` is
 * exactly that piece of it, and `state` is `uncertain` exactly where there are doubts.
 */
export type ExtractedFact = FactReading & {
  state: 'proposed' | 'uncertain';
  doubts: readonly Doubt[];
};
