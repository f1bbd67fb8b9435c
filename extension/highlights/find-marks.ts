import { readAnchorTextInSteps } from '#extension/page/anchor-text.ts';
import { createAnchorIndex } from '#shared/anchoring/anchor-index.ts';
import { findPassages } from '#shared/anchoring/find-passages.ts';
import type { PageMark } from '#shared/highlights/page-marks.ts';
import { sightingOf } from '#shared/recheck/sighting.ts';

import type { Found } from './found.ts';
import { letPageBreathe } from './let-page-breathe.ts';

/** So many milliseconds of work at a time are not felt. */
const slice = 12;

/**
 * Finds each passage in the page as it is now. On a large page the work is done in slices, between which the page runs; what it changes
 * meanwhile is not seen. Ends early, with what was found so far, when the signal says so.
 */
export async function findMarks(marks: readonly PageMark[], signal: AbortSignal): Promise<Found[]> {
  const found: Found[] = [];
  await inSlices(steps(marks, found), signal);
  return found;
}

/** Adds to `found`, one step after the other. */
function* steps(marks: readonly PageMark[], found: Found[]): Generator<void> {
  const { text, rangeOf } = yield* readAnchorTextInSteps();
  const selectors = marks.map(({ selector }) => selector);
  for (const anchor of findPassages(createAnchorIndex(text), selectors)) {
    const mark = marks[found.length];
    if (anchor !== null && mark !== undefined) {
      const range = 'start' in anchor ? rangeOf(anchor) : null;
      found.push({ mark, range, ...sightingOf(anchor, text) });
    }
    yield;
  }
}

async function inSlices(work: Iterator<void>, signal: AbortSignal): Promise<void> {
  const end = performance.now() + slice;
  do {
    if (work.next().done === true || signal.aborted) return;
  } while (performance.now() < end);
  await letPageBreathe();
  await inSlices(work, signal);
}
