/** Numbers from 0 up to 1, the same for the same seed. */
export type Draw = () => number;

/**
 * A small generator with a seed (mulberry32, 32 bits of state, period 2³²): enough for tens of millions of samples, and the same in every
 * engine because it uses whole numbers only. `seed` is any integer.
 */
export function drawsFrom(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Weights drawn uniformly from all that are 0 or more and sum to 1, written into `weights`: exponential numbers brought to a sum of 1
 * (Rubinstein and Melamed 1998).
 */
export function drawWeights(draw: Draw, weights: number[]): void {
  let sum = 0;
  for (let place = 0; place < weights.length; place += 1) {
    const part = -Math.log(1 - draw());
    weights[place] = part;
    sum += part;
  }
  for (let place = 0; place < weights.length; place += 1) {
    weights[place] = sum > 0 ? (weights[place] ?? 0) / sum : 1 / weights.length;
  }
}
