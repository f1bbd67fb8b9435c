import type { Folded } from './fold.ts';

/** How the units of a pattern lie in a text. */
export type Alignment = {
  /** For each unit of the pattern: its place in the text, or -1 where the text has another unit or none. */
  matches: Int32Array;
};

/** Farther back than this behind the farthest, a diagonal cannot win any more except across a very long insertion. */
const lag = 160;

/**
 * Lays `pattern` along `text` so that as few units as possible differ, outwards from a run that is the same in both: `length` units
 * from `from` in the pattern and `place` in the text. Both ends of the text are free. The method is the wavefront of Ukkonen (1985)
 * and Myers (1986): its cost grows with the number of differences and hardly with the length.
 */
export function align(
  pattern: Folded,
  text: Folded,
  run: { from: number; place: number; length: number },
): Alignment {
  const matches = new Int32Array(pattern.length).fill(-1);
  for (let unit = 0; unit < run.length; unit += 1) matches[run.from + unit] = run.place + unit;
  extend(pattern, text, run.from + run.length, run.place + run.length, 1, matches);
  extend(pattern, text, run.from - 1, run.place - 1, -1, matches);
  return { matches };
}

/** The number of differences: units that are other, added or missing between the pattern's two ends. */
export function costOf({ matches }: Alignment): number {
  let cost = 0;
  let lastAt = -1;
  let lastMatch = -1;
  for (let at = 0; at < matches.length; at += 1) {
    const match = matches[at] ?? -1;
    if (match < 0) continue;
    const skipped = at - lastAt - 1;
    cost += lastMatch < 0 ? skipped : Math.max(skipped, match - lastMatch - 1);
    lastAt = at;
    lastMatch = match;
  }
  return cost + matches.length - lastAt - 1;
}

/** Wave s holds, for each diagonal k (text minus pattern), how many units of the pattern can be laid with s differences. */
type Wave = { low: number; reach: Int32Array };

function extend(
  pattern: Folded,
  text: Folded,
  from: number,
  place: number,
  step: 1 | -1,
  matches: Int32Array,
): void {
  const goal = step === 1 ? pattern.length - from : from + 1;
  const room = step === 1 ? text.length - place : place + 1;
  if (goal <= 0) return;
  const slide = (k: number, start: number): number => {
    let i = start;
    while (
      i < goal &&
      i + k < room &&
      pattern.units[from + step * i] === text.units[place + step * (i + k)]
    ) {
      i += 1;
    }
    return i;
  };
  const waves: Wave[] = [{ low: 0, reach: Int32Array.of(slide(0, 0)) }];
  let wave = waves[0];
  let end = 0;
  while (wave !== undefined && (end = finished(wave, goal)) === notFinished) {
    wave = nextWave(wave, goal, room, slide);
    waves.push(wave);
  }
  trace(waves, end, (before, k) => startOf(before, k, goal, room)).forEach(([i, k]) => {
    matches[from + step * i] = place + step * (i + k);
  });
}

/** Walks back from the diagonal on which the last wave ended, and lists each pair of equal units. */
function trace(
  waves: readonly Wave[],
  end: number,
  start: (before: Wave, k: number) => number,
): [number, number][] {
  const pairs: [number, number][] = [];
  let k = end;
  for (let index = waves.length - 1; index >= 0; index -= 1) {
    const wave = waves[index];
    const before = waves[index - 1];
    if (wave === undefined) break;
    const first = before === undefined ? 0 : start(before, k);
    for (let i = reachOf(wave, k) - 1; i >= first; i -= 1) pairs.push([i, k]);
    if (before === undefined) break;
    if (reachOf(before, k) + 1 === first) continue;
    k += reachOf(before, k + 1) + 1 === first ? 1 : -1;
  }
  return pairs;
}

const notFinished = Number.MIN_SAFE_INTEGER;

/** The diagonal on which the whole pattern is laid. */
function finished(wave: Wave, goal: number): number {
  const index = wave.reach.indexOf(goal);
  return index < 0 ? notFinished : wave.low + index;
}

function nextWave(
  wave: Wave,
  goal: number,
  room: number,
  slide: (k: number, start: number) => number,
): Wave {
  const low = wave.low - 1;
  const reach = new Int32Array(wave.reach.length + 2);
  let best = 0;
  for (let index = 0; index < reach.length; index += 1) {
    const k = low + index;
    const start = startOf(wave, k, goal, room);
    const i = start < 0 ? unreached : slide(k, start);
    reach[index] = i;
    if (i > best) best = i;
  }
  return trim({ low, reach }, best - lag);
}

const unreached = -1_000_000;

/** The farthest start on diagonal `k` with one more difference: another unit, one more in the text, or one fewer. */
function startOf(wave: Wave, k: number, goal: number, room: number): number {
  const other = reachOf(wave, k) + 1;
  const more = reachOf(wave, k - 1);
  const fewer = reachOf(wave, k + 1) + 1;
  // Only one fewer is always possible at the end of the text.
  return Math.max(
    other <= goal && other + k <= room ? other : unreached,
    more + k <= room ? more : unreached,
    fewer <= goal ? fewer : unreached,
  );
}

function reachOf(wave: Wave, k: number): number {
  return wave.reach[k - wave.low] ?? unreached;
}

function trim(wave: Wave, least: number): Wave {
  let from = 0;
  let to = wave.reach.length;
  while (from < to && (wave.reach[from] ?? unreached) < least) from += 1;
  while (to > from && (wave.reach[to - 1] ?? unreached) < least) to -= 1;
  return { low: wave.low + from, reach: wave.reach.subarray(from, to) };
}
