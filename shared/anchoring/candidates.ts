import type { Folded } from './fold.ts';
import type { GramIndex } from './gram-index.ts';

/** A run of units that is the same in the pattern (from `from`) and in the text (from `place`). */
export type Run = { from: number; place: number; length: number };

/** Diagonals this close to each other are one place: words between them were added or removed. */
const bandWidth = 64;
/** One gram, the rarest, is looked up in each stretch of so many units: every run that is worth anything holds one. */
const seedEvery = 5;
/** Places looked at for a pattern: rare grams come first, so frequent ones are asked only while there is room. */
const budget = 400;
const mostCandidates = 5;
/** Places with less than this share of the best one's agreement are not the passage. */
const leastShare = 0.4;
/** Bands with less than this share of the most hits are chance; hits are counted in so many slots. */
const leastHits = 0.2;
const slots = 1024;
/** A seed is one number: how many places its gram has, times this, plus its offset in the pattern. */
const countValue = 2 ** 20;

type Band = { agreement: number; runs: Run[] };

/**
 * A run in each of the places that share most with the pattern, the best place first; at most 5. Places that share less than `least`
 * units with it are left out.
 */
export function candidatesOf(
  pattern: Folded,
  text: Folded,
  index: GramIndex,
  least: number,
): Run[] {
  const bands = bandsOf(pattern, text, index);
  const agreementAt = (key: number): number => bands.get(key)?.agreement ?? 0;
  const joined = [...bands].map(([key, { agreement, runs }]) => {
    const before = agreementAt(key - 1);
    const after = agreementAt(key + 1);
    // Of bands side by side the one that agrees most speaks for them.
    const speaks = agreement >= Math.max(before, after);
    return { all: speaks ? agreement + Math.max(before, after) : 0, runs };
  });
  joined.sort((a, b) => b.all - a.all);
  const enough = Math.max(least, (joined[0]?.all ?? 0) * leastShare);
  return joined
    .slice(0, mostCandidates)
    .filter(({ all }) => all >= enough)
    .map(({ runs }) => runs.reduce((best, run) => (run.length > best.length ? run : best)));
}

function bandsOf(pattern: Folded, text: Folded, index: GramIndex): Map<number, Band> {
  const bands = new Map<number, Band>();
  const hits = new Uint16Array(slots);
  const found = seeds(pattern, index);
  for (const at of found) {
    index.visit(pattern, at, (place) => {
      const slot = slotOf((place - at) / bandWidth);
      hits[slot] = (hits[slot] ?? 0) + 1;
    });
  }
  const enough = hits.reduce((most, count) => Math.max(most, count), 0) * leastHits;
  const hitsAt = (key: number): number => hits[slotOf(key)] ?? 0;
  for (const at of found) {
    index.visit(pattern, at, (place) => {
      const key = Math.floor((place - at) / bandWidth);
      if (hitsAt(key - 1) + hitsAt(key) + hitsAt(key + 1) < enough) return;
      const band = bands.get(key) ?? { agreement: 0, runs: [] };
      if (band.runs.some((run) => covers(run, at, place))) return;
      const run = runAt(pattern, text, at, place);
      if (run.from + run.length === at) return;
      band.runs.push(run);
      band.agreement += run.length;
      bands.set(key, band);
    });
  }
  return bands;
}

function slotOf(key: number): number {
  return Math.floor(key) & (slots - 1);
}

/** Offsets of the rarest gram of each stretch of the pattern, the rarest of all first, as many as there is room for. */
function seeds(pattern: Folded, index: GramIndex): number[] {
  const every = index.stride > 1 ? 1 : seedEvery;
  const rarest: number[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const count = index.count(pattern, at);
    const stretch = Math.floor(at / every);
    if (count > 0) rarest[stretch] = Math.min(rarest[stretch] ?? Infinity, count * countValue + at);
  }
  let room = budget;
  const found: number[] = [];
  for (const seed of Float64Array.from(rarest.filter(Boolean)).sort()) {
    room -= Math.floor(seed / countValue);
    if (room >= 0) found.push(seed % countValue);
  }
  return found;
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
