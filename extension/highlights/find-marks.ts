import { readAnchorText } from '#extension/page/anchor-text.ts';
import { createAnchorIndex } from '#shared/anchoring/anchor-index.ts';
import { findPassage } from '#shared/anchoring/find-passage.ts';
import type { PageMark } from '#shared/highlights/page-marks.ts';
import { sightingOf } from '#shared/recheck/sighting.ts';

import type { Found } from './found.ts';

/** Finds each passage in the page as it is now. */
export function findMarks(marks: readonly PageMark[]): Found[] {
  const { text, rangeOf } = readAnchorText();
  const index = createAnchorIndex(text);
  return marks.map((mark) => {
    const anchor = findPassage(index, mark.selector);
    const range = 'start' in anchor ? rangeOf(anchor) : null;
    return { mark, range, ...sightingOf(anchor, text) };
  });
}
