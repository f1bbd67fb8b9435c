import { fold, type Folded } from './fold.ts';
import { createGramIndex, type GramIndex } from './gram-index.ts';

/**
 * A text made ready for finding passages in it. Nothing is computed before it is needed: on an unchanged page a passage is found at
 * its old place, without folding or indexing anything.
 */
export type AnchorIndex = {
  /** The text that is searched; the offsets of every anchor are offsets in it. */
  text: string;
  folded: () => Folded;
  grams: () => GramIndex;
};

/** Makes a text ready; folding and indexing happen once, with the first passage that needs them. */
export function createAnchorIndex(text: string): AnchorIndex {
  let folded: Folded | null = null;
  let grams: GramIndex | null = null;
  const foldOnce = (): Folded => (folded ??= fold(text));
  return { text, folded: foldOnce, grams: () => (grams ??= createGramIndex(foldOnce())) };
}
