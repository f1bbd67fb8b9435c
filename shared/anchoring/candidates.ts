import type { Folded } from './fold.ts';
import type { GramIndex } from './gram-index.ts';

/** A run of units that is the same in the pattern (from `from`) and in the text (from `place`). */
export type Run = { from: number; place: number; length: number };

/** A place where the pattern may lie, known by its longest run; `weight` says how many rare grams speak for it. */
type Candidate = { run: Run; weight: number };

/** Diagonals this close to each other are one place: words between them were added or removed. */
const bandWidth = 64;
/** Looked-up places per pattern: rare grams come first, so frequent ones are asked only while there is room. */
const budget = 1500;
const mostCandidates = 8;
const leastShare = 0.2;

type Band = { weight: number; runs: Run[] };

/** The places of the text that share the rarest grams with the pattern, the best first; at most 8. */
export function candidatesOf(pattern: Folded, text: Folded, index: GramIndex): Run[] {
  const bands = bandsOf(pattern, text, index);
  const joined = [...bands.entries()].map(([key, band]) => ({
    weight: band.weight + (bands.get(key - 1)?.weight ?? 0) + (bands.get(key + 1)?.weight ?? 0),
    own: longest(band.runs),
    near: longest([key - 1, key, key + 1].flatMap((near) => bands.get(near)?.runs ?? [])),
  }));
  joined.sort((a, b) => b.weight - a.weight);
  const least = (joined[0]?.weight ?? 0) * leastShare;
  const candidates: Candidate[] = [];
  for (const { weight, own, near } of joined) {
    if (candidates.length === mostCandidates || weight < least) break;
    const run = candidates.some((other) => other.run === near) ? own : near;
    if (run.length > 0 && !candidates.some((other) => other.run === run)) {
      candidates.push({ run, weight });
    }
  }
  return candidates.map(({ run }) => run);
}

function bandsOf(pattern: Folded, text: Folded, index: GramIndex): Map<number, Band> {
  const bands = new Map<number, Band>();
  let room = budget;
  for (const { at, count } of seeds(pattern, index)) {
    if (count > room) break;
    room -= count;
    const weight = 1 / Math.log2(1 + count);
    index.visit(pattern, at, (place) => {
      const key = Math.floor((place - at) / bandWidth);
      let band = bands.get(key);
      if (band === undefined) {
        band = { weight: 0, runs: [] };
        bands.set(key, band);
      }
      const run =
        band.runs.find((known) => covers(known, at, place)) ?? runAt(pattern, text, at, place);
      if (run.length === 0) return;
      band.weight += weight;
      if (!band.runs.includes(run)) band.runs.push(run);
    });
  }
  return bands;
}

function seeds(pattern: Folded, index: GramIndex): { at: number; count: number }[] {
  const found: { at: number; count: number }[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const count = index.count(pattern, at);
    if (count > 0) found.push({ at, count });
  }
  return found.sort((a, b) => a.count - b.count);
}

function covers(run: Run, at: number, place: number): boolean {
  return place - at === run.place - run.from && at >= run.from && at < run.from + run.length;
}

function runAt(pattern: Folded, text: Folded, at: number, place: number): Run {
  let from = at;
  while (from > 0 && pattern.units[from - 1] === text.units[place - at + from - 1]) from -= 1;
  let end = at;
  while (
    end < pattern.length &&
    place - at + end < text.length &&
    pattern.units[end] === text.units[place - at + end]
  ) {
    end += 1;
  }
  return { from, place: place - at + from, length: Math.max(0, end - from) };
}

function longest(runs: readonly Run[]): Run {
  let best: Run = { from: 0, place: 0, length: 0 };
  for (const run of runs) if (run.length > best.length) best = run;
  return best;
}
