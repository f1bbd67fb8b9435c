import { type AxisId, axisIds } from '#shared/model/axis.ts';

type Placed<Vendor> = { vendor: Vendor; value: number };

/** The axis on which the profiles lie farthest apart, with who has most and least there; `null` when they are equal everywhere. */
export function largestDifference<Vendor>(
  profiles: readonly { vendor: Vendor; values: readonly (number | null)[] }[],
): { axis: AxisId; high: Placed<Vendor>; low: Placed<Vendor> } | null {
  const spreads = axisIds.flatMap((axis, place) => {
    const placed = profiles
      .flatMap(({ vendor, values }): Placed<Vendor>[] => {
        const value = values[place] ?? null;
        return value === null ? [] : [{ vendor, value }];
      })
      .toSorted((a, b) => b.value - a.value);
    const [high] = placed;
    const low = placed.at(-1);
    return high && low ? [{ axis, high, low, spread: high.value - low.value }] : [];
  });
  const [widest] = spreads.toSorted((a, b) => b.spread - a.spread);
  if (!widest || widest.spread < 0.05) return null;
  const { axis, high, low } = widest;
  return { axis, high, low };
}
