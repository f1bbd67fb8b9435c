/** The first wait is at most this long, the longest at most that; milliseconds. */
const firstWait = 15_000;
const longestWait = 15 * 60_000;

/**
 * How long to wait after so many failures in a row (1 or more), in milliseconds: exponential with full jitter, so that members who failed
 * together do not come back together (Brooker, "Exponential Backoff and Jitter", 2015).
 * @param random gives numbers from 0 up to 1.
 */
export function waitAfter(failures: number, random: () => number): number {
  const ceiling = Math.min(longestWait, firstWait * 2 ** Math.min(failures - 1, 20));
  return Math.floor(random() * ceiling);
}
