import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { offerCost } from '#shared/costs/vendor-costs.ts';
import type { FeeLine, Term } from '#shared/model/estimate.ts';

import { feeLine, priced, pricing, shareOfSales } from '../../fixtures/fee-lines.ts';
import { term } from '../../fixtures/offers.ts';

const monthly = priced('20000', { id: 'a' });
const orders = priced('450', { id: 'b', basis: 'usage', measure: 'orders' });
const atTheEnd = priced('80000', { id: 'c', unit: 'once', role: 'exit' });

function exitsOf(feeLines: FeeLine[], terms: Term[]) {
  const volumes = pricing({ orders: '100', sales: '8000000' });
  return offerCost({ feeLines, terms }, 'base', volumes);
}

describe('what leaving costs', () => {
  it('is the fees at the end and the fixed fees until the minimum term is over', () => {
    const { exits } = exitsOf([monthly, orders, atTheEnd], [term('minimum-term', '18')]);
    // 80,000 + 17 × 20,000: what goes by volume ends with the work.
    expect(exits[1]).toMatchObject({
      fees: 80_000,
      remaining: { months: 17, yen: 340_000 },
      total: 420_000,
    });
    expect(exits[12]).toMatchObject({ remaining: { months: 6, yen: 120_000 }, total: 200_000 });
    expect(exits[24]).toMatchObject({ remaining: { months: 0, yen: 0 }, total: 80_000 });
  });

  it('counts the notice where the minimum term does not cover it', () => {
    const terms = [term('minimum-term', '13'), term('notice-period', '90')];
    const { exits } = exitsOf([monthly, atTheEnd], terms);
    // Of three months of notice one lies within the minimum term.
    expect(exits[12]).toEqual({
      fees: 80_000,
      remaining: { months: 1, yen: 20_000 },
      notice: { months: 2, yen: 40_000 },
      total: 140_000,
      unknown: [],
    });
    expect(exits[24]).toMatchObject({ notice: { months: 3, yen: 60_000 }, total: 140_000 });
  });

  it.each([
    ['30', 1],
    ['14', 1],
    ['45', 2],
    ['0', 0],
  ])(
    'takes %s days of notice as %i months, because a month that was begun is paid',
    (days, months) => {
      const { exits } = exitsOf([monthly], [term('notice-period', days)]);
      expect(exits[12].notice).toEqual({ months, yen: months * 20_000 });
    },
  );

  it('goes on with guarantees and minimums, in which nothing has to be ordered', () => {
    const guaranteed = shareOfSales('3', {}, { id: 'd', minimum: '98000' });
    const least = { ...orders, minimum: '30000' };
    const { exits } = exitsOf([guaranteed, least], [term('notice-period', '30')]);
    expect(exits[12].notice).toEqual({ months: 1, yen: 128_000 });
  });

  it('says what the offer does not', () => {
    const separate = feeLine({ id: 'e', unit: 'once', role: 'exit', pricing: 'separate' });
    expect(exitsOf([monthly], []).exits[12].unknown).toEqual([
      'minimum-term',
      'notice-period',
      'exit-fees',
    ]);
    const words = term('notice-period', null, '別途協議');
    expect(
      exitsOf([monthly, separate], [term('minimum-term', '6'), words]).exits[12].unknown,
    ).toEqual(['notice-period', 'exit-fees']);
  });

  it('is never in the costs of the months', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (months, days, fee) => {
          const leaving = priced(String(fee), { id: 'c', unit: 'once', role: 'exit' });
          const terms = [term('minimum-term', String(months)), term('notice-period', String(days))];
          const { sums, exits } = exitsOf([monthly, leaving], terms);
          expect(sums).toEqual({ 1: 20_000, 12: 240_000, 24: 480_000 });
          // Whoever leaves later never pays more for being out.
          expect(exits[1].total).toBeGreaterThanOrEqual(exits[12].total);
          expect(exits[12].total).toBeGreaterThanOrEqual(exits[24].total);
          // The contract ends with its minimum term or with the notice, whichever is later.
          const until = Math.max(months, 12 + Math.ceil(days / 30)) - 12;
          expect(exits[12].total).toBe(fee + until * 20_000);
        },
      ),
    );
  });
});
