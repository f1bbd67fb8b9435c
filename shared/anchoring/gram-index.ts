import type { Folded } from './fold.ts';

/**
 * Where each short run of units stands in a folded text. A run (gram) is as long as it must be to say something: six Latin letters or
 * three Chinese or Japanese characters, or a mixture. Grams that share a bucket are not told apart; whoever looks up compares.
 */
export type GramIndex = {
  /** Only each so-manieth place of a long text is in the index: of so many grams in a row one is there. */
  stride: number;
  /** Number of places of the gram that starts at `at`; -1 when too little text follows it. */
  count: (pattern: Folded, at: number) => number;
  /** Calls `visit` with each place of that gram. */
  visit: (pattern: Folded, at: number, visit: (place: number) => void) => void;
};

const enough = 6;
const noGram = -1;
/** A text of fewer units is indexed as a whole in no time. */
const longText = 1 << 17;

/** Builds the index in time and memory linear in the text. */
export function createGramIndex(text: Folded): GramIndex {
  const stride = text.length < longText ? 1 : 4;
  const size = Math.ceil(text.length / stride);
  const bits = Math.max(8, Math.min(20, Math.ceil(Math.log2(size + 1))));
  const buckets = new Int32Array(size);
  // After the running sums `ends[b]` is where bucket b ends in `places`; filling from the back turns ends into starts.
  const starts = new Uint32Array((1 << bits) + 1);
  for (let at = 0; at < size; at += 1) {
    const bucket = bucketOf(text, at * stride, bits);
    buckets[at] = bucket;
    if (bucket !== noGram) starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  let sum = 0;
  for (let bucket = 0; bucket < starts.length; bucket += 1) {
    sum += starts[bucket] ?? 0;
    starts[bucket] = sum;
  }
  const places = new Uint32Array(sum);
  for (let at = size - 1; at >= 0; at -= 1) {
    const bucket = buckets[at] ?? noGram;
    if (bucket === noGram) continue;
    const place = (starts[bucket] ?? 0) - 1;
    starts[bucket] = place;
    places[place] = at * stride;
  }
  return {
    stride,
    count(pattern, at) {
      const bucket = bucketOf(pattern, at, bits);
      return bucket === noGram ? noGram : (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0);
    },
    visit(pattern, at, visit) {
      const bucket = bucketOf(pattern, at, bits);
      if (bucket === noGram) return;
      const end = starts[bucket + 1] ?? 0;
      for (let place = starts[bucket] ?? 0; place < end; place += 1) visit(places[place] ?? 0);
    },
  };
}

function bucketOf({ units, length }: Folded, at: number, bits: number): number {
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

/** All places where the whole pattern stands unit for unit, by its rarest grams; none when it is shorter than those that must be asked. */
export function exactPlaces(pattern: Folded, text: Folded, index: GramIndex): number[] {
  const places: number[] = [];
  let rarest = 0;
  let least = Infinity;
  for (let at = 0; least > 0; at += index.stride) {
    let count = 0;
    for (let next = at; next < at + index.stride; next += 1) {
      const more = index.count(pattern, next);
      count = more < 0 ? Infinity : count + more;
    }
    if (count === Infinity) break;
    if (count < least) {
      least = count;
      rarest = at;
    }
  }
  if (least === Infinity) return places;
  for (let at = rarest; at < rarest + index.stride; at += 1) {
    index.visit(pattern, at, (found) => {
      if (stands(pattern, text, found - at)) places.push(found - at);
    });
  }
  return places;
}

function stands({ units, length }: Folded, text: Folded, place: number): boolean {
  if (place < 0 || place + length > text.length) return false;
  for (let at = 0; at < length; at += 1) {
    if (units[at] !== text.units[place + at]) return false;
  }
  return true;
}
