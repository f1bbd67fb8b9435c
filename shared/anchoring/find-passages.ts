import type { AnchorIndex } from './anchor-index.ts';
import type { Anchor } from './anchor.ts';
import { findPassage, standsThere } from './find-passage.ts';
import type { Selector } from './selector.ts';

/**
 * Finds passages again one after another, as `findPassage` does, so that whoever asks can rest between two steps. Steps that only
 * make the text ready give `null`; all others one answer, in the order of the selectors.
 */
export function* findPassages(
  index: AnchorIndex,
  selectors: readonly Selector[],
): Generator<Anchor | null> {
  let ready = false;
  for (const selector of selectors) {
    if (!ready && !standsThere(index.text, selector)) {
      ready = true;
      index.folded();
      yield null;
      index.grams();
      yield null;
    }
    yield findPassage(index, selector);
  }
}
