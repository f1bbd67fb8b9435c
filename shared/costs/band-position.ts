import type { BusinessArea } from '../model/business-area.ts';
import type { FeeLine } from '../model/estimate.ts';
import { foldText, keywordPattern } from '../rubric/keyword.ts';
import { dueOf } from './line-state.ts';
import { type MarketBand, marketBands } from './market-bands.ts';
import { measureOfUnit } from './new-line.ts';
import type { Pricing } from './volumes.ts';

/** Where a price stands beside the guide; `unsaid` where the guide gives words and no number to compare with. */
export type BandPosition = {
  band: MarketBand;
  position: 'below' | 'inside' | 'above' | 'unsaid';
};

/**
 * The published guide for a line and where its price stands, or `null` where no guide speaks of such a fee. A fee is known by unit and label;
 * among several the buyer's own areas come first. Only yen are compared, without regard to tax, which the guide does not name.
 */
export function bandPosition(
  line: FeeLine,
  areas: readonly BusinessArea[] = [],
): BandPosition | null {
  const range = rangeOf(line);
  if (!range || line.currency !== 'JPY') return null;
  const label = foldText(line.label);
  const fitting = marketBands.filter(
    (band) =>
      band.unit === line.unit &&
      band.percentOf === (line.percent?.of ?? null) &&
      (band.words === null || saysOneOf(label, [...band.words.ja, ...band.words.en])),
  );
  const band = fitting.find(({ area }) => areas.includes(area)) ?? fitting[0];
  return band ? { band, position: positionOf(band, range) } : null;
}

function saysOneOf(label: string, keywords: readonly string[]): boolean {
  return keywords.some((keyword) => keywordPattern(keyword).test(label));
}

/** The lowest and the highest price of a line; `null` without any. */
function rangeOf({
  tiers,
  sizes,
  percent,
  low,
  high,
}: FeeLine): { low: number; high: number } | null {
  const range = percent ?? { low, high };
  const listed = [
    ...tiers.map(({ price }) => price),
    ...sizes.flatMap((size) => [size.low, size.high]),
  ];
  const prices = [...listed, range.low, range.high].filter((price) => price !== null).map(Number);
  if (prices.length === 0) return null;
  return { low: Math.min(...prices), high: Math.max(...prices) };
}

function positionOf(
  band: MarketBand,
  range: { low: number; high: number },
): BandPosition['position'] {
  if (band.low === null && band.high === null) return 'unsaid';
  if (band.low !== null && range.high < band.low) return 'below';
  if (band.high !== null && range.low > band.high) return 'above';
  // Without a low end a price under the high one may be inside or below.
  return band.low === null ? 'unsaid' : 'inside';
}

/**
 * The low end of the market for twelve months of the buyer's areas at base volumes, as the guide has it, in yen; `null` where the guide
 * gives no number for one of them, or the brief plans no volume.
 */
export function marketLowYen(areas: readonly BusinessArea[], pricing: Pricing): number | null {
  if (areas.length === 0) return null;
  let sum = 0;
  for (const area of areas) {
    const bands = marketBands.filter((band) => band.area === area && band.core);
    if (bands.length === 0) return null;
    for (const band of bands) {
      const yen = yearOf(band, pricing);
      if (yen === null) return null;
      sum += yen;
    }
  }
  return sum;
}

function yearOf({ low, unit, percentOf }: MarketBand, { volume }: Pricing): number | null {
  if (low === null) return null;
  const measure = percentOf === null || percentOf === 'other' ? measureOfUnit[unit] : percentOf;
  const quantity = measure === null ? '1' : volume(measure, 'base');
  if (quantity === null) return null;
  const month = (low * Number(quantity)) / (percentOf === null ? 1 : 100);
  return Math.round(month * (dueOf({ role: 'running', unit }) === 'once' ? 1 : 12));
}
