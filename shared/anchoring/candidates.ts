import type { Folded } from './fold.ts';
import type { GramIndex } from './gram-index.ts';

/** A run of units that is the same in the pattern (from `from`) and in the text (from `place`). */
export type Run = { from: number; place: number; length: number };

/** Diagonals this close to each other are one place: words between them were added or removed. */
const bandWidth = 64;
/** One gram, the rarest, is looked up in each stretch of so many units: every run that is worth anything holds one. */
const seedEvery = 5;
/** Places looked at for a pattern: rare grams come first, so frequent ones are asked only while there is room. */
const budget = 600;
const mostCandidates = 8;
/** Places with less than this share of the best one's agreement are not the passage. */
const leastShare = 0.4;

type Band = { agreement: number; runs: Run[] };

/**
 * A run in each of the places that share most with the pattern, the best place first; at most 8. Places that share less than `least`
 * units with it are left out.
 */
export function candidatesOf(
  pattern: Folded,
  text: Folded,
  index: GramIndex,
  least: number,
): Run[] {
  const bands = bandsOf(pattern, text, index);
  const joined = [...bands.keys()].map((key) => {
    const around = [bands.get(key - 1), bands.get(key), bands.get(key + 1)];
    const runs = around.flatMap((band) => band?.runs ?? []);
    const agreement = around.reduce((sum, band) => sum + (band?.agreement ?? 0), 0);
    return { agreement, own: longest(around[1]?.runs ?? []), near: longest(runs) };
  });
  joined.sort((a, b) => b.agreement - a.agreement);
  const enough = Math.max(least, (joined[0]?.agreement ?? 0) * leastShare);
  const candidates: Run[] = [];
  for (const { agreement, own, near } of joined) {
    if (candidates.length === mostCandidates || agreement < enough) break;
    const run = candidates.includes(near) ? own : near;
    if (!candidates.includes(run)) candidates.push(run);
  }
  return candidates;
}

function bandsOf(pattern: Folded, text: Folded, index: GramIndex): Map<number, Band> {
  const bands = new Map<number, Band>();
  let room = budget;
  for (const { at, count } of seeds(pattern, index)) {
    if (count > room) break;
    room -= count;
    index.visit(pattern, at, (place) => {
      if (pattern.units[at] !== text.units[place]) return;
      const key = Math.floor((place - at) / bandWidth);
      const band = bands.get(key);
      if (band === undefined) {
        const run = runAt(pattern, text, at, place);
        bands.set(key, { agreement: run.length, runs: [run] });
      } else if (!band.runs.some((run) => covers(run, at, place))) {
        const run = runAt(pattern, text, at, place);
        band.runs.push(run);
        band.agreement += run.length;
      }
    });
  }
  return bands;
}

/** The rarest gram of each stretch of the pattern, the rarest of all first. */
function seeds(pattern: Folded, index: GramIndex): { at: number; count: number }[] {
  const found: { at: number; count: number }[] = [];
  let rarest = { at: 0, count: 0 };
  for (let at = 0; at < pattern.length; at += 1) {
    const count = index.count(pattern, at);
    if (count > 0 && (rarest.count === 0 || count < rarest.count)) rarest = { at, count };
    if (at % seedEvery < seedEvery - 1 && at < pattern.length - 1) continue;
    if (rarest.count > 0) found.push(rarest);
    rarest = { at: 0, count: 0 };
  }
  return found.sort((a, b) => a.count - b.count);
}

function covers(run: Run, at: number, place: number): boolean {
  return place - at === run.place - run.from && at >= run.from && at < run.from + run.length;
}

function runAt(pattern: Folded, text: Folded, at: number, place: number): Run {
  const shift = place - at;
  let from = at;
  while (from > 0 && pattern.units[from - 1] === text.units[shift + from - 1]) from -= 1;
  let end = at;
  const most = Math.min(pattern.length, text.length - shift);
  while (end < most && pattern.units[end] === text.units[shift + end]) end += 1;
  return { from, place: shift + from, length: end - from };
}

function longest(runs: readonly Run[]): Run {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), {
    from: 0,
    place: 0,
    length: 0,
  });
}
