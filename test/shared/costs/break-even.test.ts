import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { breakEven } from '#shared/costs/break-even.ts';
import { offerCost } from '#shared/costs/vendor-costs.ts';
import type { FeeLine } from '#shared/model/estimate.ts';

import { priced, pricing, shareOfSales } from '../../fixtures/fee-lines.ts';

const options = { months: 12, limit: 100_000_000 };

function crossings(fixed: FeeLine, share: FeeLine, volumes = pricing({ sales: '12000000' })) {
  const offers = [fixed, share].map((line) => ({ feeLines: [line], terms: [] }));
  const [first = { feeLines: [], terms: [] }, second = first] = offers;
  return breakEven([first, second], 'sales', volumes, options);
}

describe('breakEven', () => {
  it('of 300,000 a month and 3 % of sales lies just above 10,000,000', () => {
    // 10,000,016 × 3 % is 300,000.48, which is still billed as 300,000.
    expect(crossings(priced('300000'), shareOfSales('3'))).toEqual({
      atNothing: 'second',
      crossings: [{ from: 10_000_017, cheaper: 'first' }],
    });
  });

  it('counts only sales that stay: with 5 % returned, 10,526,334 are needed', () => {
    const volumes = pricing({ sales: '12000000', 'returned-sales': '600000' });
    const found = crossings(priced('300000'), shareOfSales('3', { salesBase: 'net' }), volumes);
    const from = found?.crossings[0]?.from ?? 0;
    expect(Math.abs(from - 10_526_334)).toBeLessThanOrEqual(2);
  });

  it('finds both places where a guarantee and a cap lie around the fixed fee', () => {
    const share = shareOfSales('3', {}, { minimum: '100000', maximum: '250000' });
    expect(crossings(priced('300000'), share)).toEqual({ atNothing: 'second', crossings: [] });
    expect(crossings(priced('200000'), share)?.crossings).toHaveLength(1);
  });

  it('says nothing where a price is missing', () => {
    const orders = priced('3', { basis: 'usage', unit: 'call', measure: 'calls' });
    expect(crossings(orders, shareOfSales('3'))).toBeNull();
  });

  it('changes the cheaper offer exactly at each place, for any steps and limits', () => {
    const money = fc.integer({ min: 0, max: 2_000_000 });
    fc.assert(
      fc.property(
        money,
        fc.integer({ min: 1, max: 40 }),
        money,
        money,
        fc.integer({ min: 1, max: 90_000_000 }),
        fc.integer({ min: 1, max: 40 }),
        (fixed, percent, a, b, step, beyond) => {
          const share = shareOfSales(
            String(percent),
            {},
            {
              minimum: String(Math.min(a, b)),
              maximum: String(Math.max(a, b)),
              tiers: [
                { upTo: String(step), price: String(percent) },
                { upTo: null, price: String(beyond) },
              ],
            },
          );
          const offers = [priced(String(fixed)), share].map((line) => ({
            feeLines: [line],
            terms: [],
          }));
          const cheaperAt = (sales: number) => {
            const [first = 0, second = 0] = offers.map(
              (offer) => offerCost(offer, 'base', pricing({ sales: String(sales) })).sums[12] ?? 0,
            );
            return first < second ? 'first' : first > second ? 'second' : 'equal';
          };
          const found = crossings(priced(String(fixed)), share);
          for (const { from, cheaper } of found?.crossings ?? []) {
            expect(cheaperAt(from)).toBe(cheaper);
            expect(cheaperAt(from - 1)).not.toBe(cheaper);
          }
          // Between the places nothing else changes hands.
          const last = found?.crossings.at(-1)?.cheaper ?? found?.atNothing;
          expect([last, 'equal']).toContain(cheaperAt(options.limit));
        },
      ),
      { numRuns: 60 },
    );
  });
});
