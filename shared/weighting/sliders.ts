/** What sliders always sum to. */
export const sliderSum = 100;

/**
 * Weights on any scale (0 or more) as whole percent that sum to exactly 100: each is rounded down, the points left over go to the largest
 * remainders, the first of equal ones (Hamilton's method). All zero shares equally; an empty list stays empty.
 */
export function wholePercents(weights: readonly number[]): number[] {
  return apportion(weights, sliderSum);
}

function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) =>
    sum > 0 ? (weight / sum) * total : total / weights.length,
  );
  // A share such as 28.999999999999996 is 29 that lost its last digit.
  const whole = exact.map((value) => Math.floor(value + 1e-9));
  let left = total - whole.reduce((all, value) => all + value, 0);
  const order = exact
    .map((value, place) => ({ place, rest: value - (whole[place] ?? 0) }))
    .sort((a, b) => (Math.abs(a.rest - b.rest) < 1e-9 ? a.place - b.place : b.rest - a.rest));
  for (const { place } of order) {
    if (left <= 0) break;
    whole[place] = (whole[place] ?? 0) + 1;
    left -= 1;
  }
  return whole;
}

/**
 * The sliders after one was moved to `target` percent: the others share what is left in the proportions they had (equally when all were 0),
 * the pinned ones stay. The mover stops where the pinned ones leave no room, and at what is left when all others are pinned. Whole numbers
 * summing to 100; `values` must do so too.
 */
export function moveSlider(
  values: readonly number[],
  place: number,
  target: number,
  pinned: readonly boolean[] = [],
): number[] {
  const isPinned = (other: number): boolean => other !== place && pinned[other] === true;
  const held = values.reduce((sum, value, other) => sum + (isPinned(other) ? value : 0), 0);
  const free = values
    .map((_, other) => other)
    .filter((other) => other !== place && !isPinned(other));
  const room = sliderSum - held;
  const wished = Number.isFinite(target) ? Math.round(target) : (values[place] ?? 0);
  const moved = free.length === 0 ? room : Math.min(room, Math.max(0, wished));
  const shares = apportion(
    free.map((other) => values[other] ?? 0),
    room - moved,
  );
  return values.map((value, other) => {
    if (other === place) return moved;
    const at = free.indexOf(other);
    return at < 0 ? value : (shares[at] ?? 0);
  });
}
