import { findMarks } from '#extension/highlights/find-marks.ts';
import { readAnchorText } from '#extension/page/anchor-text.ts';
import type { PageMark } from '#shared/highlights/page-marks.ts';

/**
 * Runs in a page: how many passages have a place, how long finding them takes in all, how long reading the page's text in one go would
 * take, and for how long the page stands still at most (the browser counts tasks from 50 ms on); in milliseconds.
 */
export async function measureSlices(marks: readonly PageMark[]) {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  const read = performance.now();
  readAnchorText();
  const reading = performance.now() - read;
  await browserHasTold();
  longest = 0;
  const started = performance.now();
  const found = await findMarks(marks, new AbortController().signal);
  const total = performance.now() - started;
  await browserHasTold();
  observer.disconnect();
  return { found: found.filter(({ range }) => range !== null).length, total, reading, longest };
}

/** The browser tells of a long task a moment after it. */
function browserHasTold(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
