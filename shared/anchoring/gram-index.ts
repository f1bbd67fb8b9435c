import type { Folded } from './fold.ts';

/**
 * Where each short run of units stands in a folded text. A run (gram) is as long as it must be to say something: six Latin letters or
 * three Chinese or Japanese characters, or a mixture. Grams that share a bucket are not told apart; whoever looks up compares.
 */
export type GramIndex = {
  /** Number of places of the gram that starts at `at`; 0 when too little text follows it. */
  count: (pattern: Folded, at: number) => number;
  /** Calls `visit` with each place of that gram. */
  visit: (pattern: Folded, at: number, visit: (place: number) => void) => void;
};

const enough = 6;
const noGram = -1;

/** Builds the index in time and memory linear in the text. */
export function createGramIndex(text: Folded): GramIndex {
  const bits = Math.max(10, Math.min(20, Math.ceil(Math.log2(text.length + 1)) - 2));
  const buckets = new Int32Array(text.length);
  // After the running sums `ends[b]` is where bucket b ends in `places`; filling from the back turns ends into starts.
  const starts = new Uint32Array((1 << bits) + 1);
  for (let at = 0; at < text.length; at += 1) {
    const bucket = bucketOf(text, at, bits);
    buckets[at] = bucket;
    if (bucket !== noGram) starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  let sum = 0;
  for (let bucket = 0; bucket < starts.length; bucket += 1) {
    sum += starts[bucket] ?? 0;
    starts[bucket] = sum;
  }
  const places = new Uint32Array(sum);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const bucket = buckets[at] ?? noGram;
    if (bucket === noGram) continue;
    const place = (starts[bucket] ?? 0) - 1;
    starts[bucket] = place;
    places[place] = at;
  }
  return {
    count(pattern, at) {
      const bucket = bucketOf(pattern, at, bits);
      return bucket === noGram ? 0 : (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0);
    },
    visit(pattern, at, visit) {
      const bucket = bucketOf(pattern, at, bits);
      if (bucket === noGram) return;
      const end = starts[bucket + 1] ?? 0;
      for (let place = starts[bucket] ?? 0; place < end; place += 1) visit(places[place] ?? 0);
    },
  };
}

function bucketOf(text: Folded, at: number, bits: number): number {
  const { units, length } = text;
  let weight = 0;
  let hash = 0;
  for (let next = at; weight < enough; next += 1) {
    if (next >= length) return noGram;
    const unit = units[next] ?? 0;
    // From the CJK radicals on, one character says about as much as two letters.
    weight += unit >= 0x2e80 ? 2 : 1;
    hash = (Math.imul(hash, 0x9e3779b1) + unit) | 0;
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> (32 - bits);
}

/** All places where the whole pattern stands unit for unit, by its rarest gram; none when it is shorter than a gram. */
export function exactPlaces(pattern: Folded, text: Folded, index: GramIndex): number[] {
  let rarest = noGram;
  let least = Number.MAX_SAFE_INTEGER;
  for (let at = 0; at < pattern.length && least > 0; at += 1) {
    const count = index.count(pattern, at);
    if (count < least && bucketOf(pattern, at, 1) !== noGram) {
      least = count;
      rarest = at;
    }
  }
  const places: number[] = [];
  if (rarest === noGram || least === 0) return places;
  index.visit(pattern, rarest, (found) => {
    const place = found - rarest;
    if (place >= 0 && stands(pattern, text, place)) places.push(place);
  });
  return places;
}

function stands(pattern: Folded, text: Folded, place: number): boolean {
  if (place + pattern.length > text.length) return false;
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern.units[at] !== text.units[place + at]) return false;
  }
  return true;
}
