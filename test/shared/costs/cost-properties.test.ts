import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { lineCost } from '#shared/costs/line-cost.ts';
import type { FeeLine, Tier } from '#shared/model/estimate.ts';

import { feeLine, priced, pricing, shareOfSales } from '../../fixtures/fee-lines.ts';

function yenOf(line: FeeLine, volume: number): number {
  const text = String(volume);
  const cost = lineCost(line, 'base', pricing({ orders: text, sales: text }));
  if (cost.state !== 'priced') throw new Error(cost.state);
  return cost.yen;
}

const price = fc.integer({ min: 0, max: 50_000_000 }).map((tenThousandths) => {
  const [places = ''] =
    String(tenThousandths % 10_000)
      .padStart(4, '0')
      .match(/^\d*[1-9]/) ?? [];
  const digits = String(Math.floor(tenThousandths / 10_000));
  return places === '' ? digits : `${digits}.${places}`;
});
const volume = fc.integer({ min: 0, max: 1_000_000 });
const yen = fc.integer({ min: 0, max: 5_000_000 });

const steps = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { maxLength: 6 }), fc.array(price))
  .map(([ends, prices]): Tier[] => [
    ...ends
      .toSorted((a, b) => a - b)
      .map((upTo, place) => ({ upTo: String(upTo), price: prices[place] ?? '7' })),
    { upTo: null, price: prices[ends.length] ?? '3' },
  ]);

const tax = fc.constantFrom('included' as const, 'excluded' as const, 'unknown' as const);

it('more volume never costs less under a fee by usage', () => {
  fc.assert(
    fc.property(price, steps, fc.boolean(), tax, volume, volume, (one, tiers, flat, side, a, b) => {
      const usage = { basis: 'usage', unit: 'order', measure: 'orders', tax: side } as const;
      const line = flat ? priced(one, usage) : feeLine({ ...usage, tiers });
      expect(yenOf(line, Math.max(a, b))).toBeGreaterThanOrEqual(yenOf(line, Math.min(a, b)));
    }),
    { numRuns: 500 },
  );
});

it('a fee by result lies between guarantee and cap, whatever the sales', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      yen,
      yen,
      fc.option(fc.tuple(volume, fc.integer({ min: 0, max: 20 }), yen)),
      fc.integer({ min: 0, max: 1_000_000_000 }),
      (percent, a, b, reward, sales) => {
        const incentive = reward
          ? { target: String(reward[0]), percent: String(reward[1]), amount: String(reward[2]) }
          : null;
        const minimum = Math.min(a, b);
        const maximum = Math.max(a, b);
        const limits = { minimum: String(minimum), maximum: String(maximum) };
        const fee = yenOf(shareOfSales(String(percent), { incentive }, limits), sales);
        expect(fee).toBeGreaterThanOrEqual(minimum);
        expect(fee).toBeLessThanOrEqual(maximum);
      },
    ),
    { numRuns: 500 },
  );
});

it('all money times a whole number is the cost times that number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 0, max: 100 }),
      volume,
      fc.integer({ min: 2, max: 50 }),
      (unitPrice, minimum, percent, count, factor) => {
        const scaled = (by: number) => [
          yenOf(
            priced(String(unitPrice * by), { measure: 'orders', minimum: String(minimum * by) }),
            count,
          ),
          // A share of sales in whole hundreds, so that no rounding comes between.
          yenOf(shareOfSales(String(percent)), count * 100 * by),
        ];
        expect(scaled(factor)).toEqual(scaled(1).map((cost) => cost * factor));
      },
    ),
    { numRuns: 300 },
  );
});

it('a currency at a rate is the same as its prices in yen', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000 }),
      fc.integer({ min: 1, max: 300 }),
      volume,
      (dollars, rate, count) => {
        const volumes = pricing(
          { orders: String(count) },
          { rate: () => ({ yen: String(rate), asOf: null }) },
        );
        const abroad = priced(String(dollars), { measure: 'orders', currency: 'USD' });
        const here = priced(String(dollars * rate), { measure: 'orders' });
        const cost = lineCost(abroad, 'base', volumes);
        const same = lineCost(here, 'base', volumes);
        expect(cost.state === 'priced' ? cost.yen : -1).toBe(
          same.state === 'priced' ? same.yen : -2,
        );
      },
    ),
  );
});
