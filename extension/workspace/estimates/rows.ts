import { type BandPosition, bandPosition } from '#shared/costs/band-position.ts';
import type { CostedLine, VendorCost } from '#shared/costs/vendor-costs.ts';
import type { BusinessArea } from '#shared/model/business-area.ts';
import type { FeeLine } from '#shared/model/estimate.ts';
import type { Scenario } from '#shared/model/fee.ts';

/** One kind of fee across all offers: a cell for each vendor, `null` where an offer does not name it. */
export type FeeRow = {
  key: string;
  label: string;
  /** The line that gives the row its unit. */
  sample: FeeLine;
  cells: (FeeCell | null)[];
  /** The guide of the first line that has one. */
  guide: BandPosition['band'] | null;
};

export type FeeCell = CostedLine & { band: BandPosition | null };

/**
 * The lines of all offers side by side, in the order in which they are first named. Lines with the same name share a row; a name twice in
 * one offer makes a row of its own each time, so no line is ever left out.
 */
export function feeRows(
  costs: readonly VendorCost[],
  scenario: Scenario,
  areas: readonly BusinessArea[],
): FeeRow[] {
  const rows = new Map<string, FeeRow>();
  for (const [place, { scenarios }] of costs.entries()) {
    const seen = new Map<string, number>();
    for (const costed of scenarios[scenario].lines) {
      const { line } = costed;
      const name = nameOf(line);
      const repeat = (seen.get(name) ?? 0) + 1;
      seen.set(name, repeat);
      const key = `${name} ${repeat}`;
      const row = rows.get(key) ?? {
        key,
        label: line.label,
        sample: line,
        cells: costs.map(() => null),
        guide: null,
      };
      const band = bandPosition(line, areas);
      row.cells[place] = { ...costed, band };
      row.guide ??= band?.band ?? null;
      if (row.sample.pricing !== 'stated') row.sample = line;
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}

function nameOf({ label }: FeeLine): string {
  return label.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();
}

/** The lowest and the highest price of a line, as the offer gives it; `null` where an end is open. */
export function pricesOf({ percent, low, high, tiers, sizes }: FeeLine): {
  low: string | null;
  high: string | null;
} {
  if (sizes.length > 0) {
    const ends = ascendingOf(sizes.flatMap((size) => [size.low, size.high]));
    const isOpen = sizes.some((size) => size.high === null);
    return { low: ends[0] ?? null, high: isOpen ? null : (ends.at(-1) ?? null) };
  }
  if (tiers.length === 0) return percent ?? { low, high };
  const ascending = ascendingOf(tiers.map(({ price }) => price));
  return { low: ascending[0] ?? null, high: ascending.at(-1) ?? null };
}

function ascendingOf(amounts: readonly (string | null)[]): string[] {
  return amounts.filter((amount) => amount !== null).toSorted((a, b) => Number(a) - Number(b));
}
