/** The axis of a chart of yen: its end and its marks, both round figures. */
export type YenScale = { end: number; marks: number[] };

/** A scale from 0 that holds all values, with three to six marks at round figures. */
export function yenScale(values: readonly number[]): YenScale {
  const highest = Math.max(1, ...values);
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 3, 5].find((one) => one * power >= rough) ?? 10) * power;
  const count = Math.ceil((highest * 1.04) / step);
  return { end: step * count, marks: Array.from({ length: count + 1 }, (_, at) => at * step) };
}
