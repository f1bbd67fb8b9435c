import type { Folded } from './fold.ts';

/** How the units of a pattern lie in a text. */
export type Alignment = {
  /** For each unit of the pattern: its place in the text, or -1 where the text has another unit or none. */
  matches: Int32Array;
};

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
  const { from, place, length } = run;
  extend(pattern, text, from + length, place + length, 1, matches);
  extend(pattern, text, from - 1, place - 1, -1, matches);
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

/** From where and in which direction the pattern is laid; `goal` units of it, along at most `room` units of the text. */
type Way = {
  pattern: Uint16Array;
  text: Uint16Array;
  from: number;
  place: number;
  step: 1 | -1;
  goal: number;
  room: number;
};

/** Farther back than this behind the farthest, a diagonal can win only across a very long insertion. */
const lag = 120;
const unreached = -1_000_000;
/** After so many equal units in a row no other diagonal is better. */
const certain = 32;
/** Cells on each side of a wave that stand for diagonals beyond it. */
const margin = 2;

/**
 * Waves, one behind the other in `reach`. The wave with s - 1 differences has `widths[s]` cells from `starts[s]` on, the first of them
 * for the diagonal (text minus pattern) `lows[s]`; a cell says how many units of the pattern can be laid on its diagonal.
 */
let reach = new Int32Array(1 << 14);
const starts: number[] = [];
const lows: number[] = [];
const widths: number[] = [];

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
  const way: Way = { pattern: pattern.units, text: text.units, from, place, step, goal, room };
  keepWave(0, margin, 0, 1);
  // Before the first unit: one further on the same diagonal, the first wave begins.
  reach[margin] = -1;
  let wave = 0;
  let end = notFinished;
  while (end === notFinished) {
    wave += 1;
    end = nextWave(way, wave);
  }
  trace(way, wave, end, matches);
}

const notFinished = Number.MIN_SAFE_INTEGER;

/** Computes a wave from the one before it, and answers with the diagonal on which the whole pattern is laid, if there is one. */
function nextWave({ pattern, text, from, place, step, goal, room }: Way, wave: number): number {
  const before = valueAt(starts, wave - 1);
  const low = valueAt(lows, wave - 1) - 1;
  const width = valueAt(widths, wave - 1) + 2;
  const start = before + width + margin;
  makeRoom(start + width + margin);
  const cells = reach;
  let best = 0;
  let end = notFinished;
  let sure = false;
  for (let cell = 0; cell < width; cell += 1) {
    const k = low + cell;
    const least = startOf(cells, before + cell - 1, k, goal, room);
    let i = least;
    if (i >= 0 && i + k >= 0) {
      const most = Math.min(goal, room - k);
      while (i < most && pattern[from + step * i] === text[place + step * (i + k)]) i += 1;
      if (i === goal && end === notFinished) end = k;
      if (i > best) {
        best = i;
        sure = i - least >= certain;
      }
    }
    cells[start + cell] = i;
  }
  const back = sure ? 0 : lag;
  const first = firstAbove(best - back, start, 1);
  const last = firstAbove(best - back, start + width - 1, -1);
  keepWave(wave, first, low + first - start, last - first + 1);
  return end;
}

/** The first cell from `cell` on that is not too far back; the best one never is. */
function firstAbove(least: number, cell: number, step: 1 | -1): number {
  let at = cell;
  while ((reach[at] ?? least) < least) at += step;
  return at;
}

function keepWave(wave: number, start: number, low: number, width: number): void {
  starts[wave] = start;
  lows[wave] = low;
  widths[wave] = width;
  reach.fill(unreached, start - margin, start);
  reach.fill(unreached, start + width, start + width + margin);
}

/** The farthest start on diagonal `k` (`cell` in the wave before) with one more difference: another unit, one more in the text, one fewer. */
function startOf(cells: Int32Array, cell: number, k: number, goal: number, room: number): number {
  const other = (cells[cell] ?? 0) + 1;
  const more = cells[cell - 1] ?? 0;
  const fewer = (cells[cell + 1] ?? 0) + 1;
  // At the end of the text only one fewer is possible.
  let start = fewer <= goal ? fewer : unreached;
  if (other > start && other <= goal && other + k <= room) start = other;
  if (more > start && more + k <= room) start = more;
  return start;
}

/** Walks back from the diagonal on which the last wave ended, and writes down each pair of equal units. */
function trace(
  { from, place, step, goal, room }: Way,
  last: number,
  end: number,
  matches: Int32Array,
): void {
  let k = end;
  for (let wave = last; wave > 0; wave -= 1) {
    const above = cellOf(wave - 1, k);
    const first = startOf(reach, above, k, goal, room);
    for (let i = (reach[cellOf(wave, k)] ?? 0) - 1; i >= first; i -= 1) {
      matches[from + step * i] = place + step * (i + k);
    }
    if ((reach[above] ?? 0) + 1 === first) continue;
    k += (reach[above + 1] ?? 0) + 1 === first ? 1 : -1;
  }
}

function cellOf(wave: number, k: number): number {
  return valueAt(starts, wave) + k - valueAt(lows, wave);
}

function valueAt(list: readonly number[], wave: number): number {
  return list[wave] ?? 0;
}

function makeRoom(length: number): void {
  if (length <= reach.length) return;
  const larger = new Int32Array(2 * length);
  larger.set(reach);
  reach = larger;
}
