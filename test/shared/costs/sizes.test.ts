import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lineCost } from '#shared/costs/line-cost.ts';
import { sizeKey, sizeLists } from '#shared/costs/sizes.ts';
import { pricingOf } from '#shared/costs/volumes.ts';
import type { Share } from '#shared/model/brief.ts';
import { emptyBrief } from '#shared/model/brief.ts';
import type { FeeLine } from '#shared/model/estimate.ts';

import { feeLine } from '../../fixtures/fee-lines.ts';
import { fourOffers } from '../../fixtures/four-offers.ts';

/** 60サイズ 500円, 80サイズ 700円, 100サイズ 900円 an order. */
function parcels(parts: Partial<FeeLine> = {}): FeeLine {
  return feeLine({
    label: '配送料',
    basis: 'usage',
    unit: 'order',
    measure: 'orders',
    sizes: [
      { name: '60サイズ', low: '500', high: '500' },
      { name: '80サイズ', low: '700', high: '700' },
      { name: '100サイズ', low: '900', high: '900' },
    ],
    ...parts,
  });
}

function plan(shares: Record<string, string>, orders = '1000') {
  const list = Object.entries(shares).map(([name, percent]): Share => ({ name, percent }));
  const volumes = [{ measure: 'orders' as const, low: null, base: orders, high: null }];
  return pricingOf({ ...emptyBrief, volumes, shares: list });
}

function priceIn(shares: Record<string, string>) {
  return lineCost(parcels(), 'base', plan(shares));
}

describe('a price list by size', () => {
  it('costs what the sizes cost in which the buyer sends', () => {
    // 1,000 × (500 × 50% + 700 × 30% + 900 × 20%) = 1,000 × 640
    const shares = { '60サイズ': '50', '80サイズ': '30', '100サイズ': '20' };
    expect(lineCost(parcels(), 'base', plan(shares))).toMatchObject({
      state: 'priced',
      due: 'month',
      yen: 640_000,
      steps: [{ step: 'sizes', price: '640', quantity: '1000', measure: 'orders' }],
    });
  });

  it('knows the same size in other letters', () => {
    const shares = { '６０ サイズ': '50', '80 サイズ': '30', '100サイズ': '20' };
    expect(lineCost(parcels(), 'base', plan(shares))).toMatchObject({ yen: 640_000 });
    expect(sizeKey('Ｍ サイズ')).toBe(sizeKey('mサイズ'));
  });

  it('has no price, and not zero, while its shares are not planned or do not add up to 100', () => {
    expect(priceIn({})).toMatchObject({
      state: 'unpriced',
      why: { reason: 'no-shares', sum: '0' },
    });
    expect(priceIn({ '60サイズ': '50', '80サイズ': '30' })).toMatchObject({
      state: 'unpriced',
      why: { reason: 'no-shares', sum: '80' },
    });
    // What is sent in a size that this list does not have is not priced by it either.
    expect(priceIn({ '60サイズ': '50', '80サイズ': '30', '140サイズ': '20' })).toMatchObject({
      why: { reason: 'no-shares', sum: '80' },
    });
  });

  it('is taken at the known end where a size is priced from, and says so', () => {
    const open = parcels({
      sizes: [
        { name: '60サイズ', low: '500', high: null },
        { name: '80サイズ', low: '700', high: '900' },
      ],
    });
    const half = plan({ '60サイズ': '50', '80サイズ': '50' });
    expect(lineCost(open, 'base', half)).toMatchObject({
      yen: 650_000,
      assumptions: ['open-end', 'range-middle'],
    });
    const none = plan({ '60サイズ': '0', '80サイズ': '100' });
    expect(lineCost(open, 'base', none)).toMatchObject({ assumptions: ['range-middle'] });
  });

  it('lies between its lowest and its highest price, and grows with the volume', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 1000 }),
        (a, b, orders, more) => {
          const shares = {
            '60サイズ': String(Math.min(a, b)),
            '80サイズ': String(Math.max(a, b) - Math.min(a, b)),
            '100サイズ': String(100 - Math.max(a, b)),
          };
          const yen = (count: number) => {
            const cost = lineCost(parcels(), 'base', plan(shares, String(count)));
            return cost.state === 'priced' ? cost.yen : NaN;
          };
          expect(yen(orders)).toBeGreaterThanOrEqual(500 * orders);
          expect(yen(orders)).toBeLessThanOrEqual(900 * orders);
          expect(yen(orders + more)).toBeGreaterThanOrEqual(yen(orders));
        },
      ),
    );
  });
});

it('asks the buyer for the shares of each list once', () => {
  const snapshot = fourOffers();
  const estimates = snapshot.estimates.map((estimate) => ({
    ...estimate,
    feeLines: [...estimate.feeLines, parcels({ id: 'parcels' })],
  }));
  expect(sizeLists({ ...snapshot, estimates })).toEqual([['60サイズ', '80サイズ', '100サイズ']]);
  expect(sizeLists(snapshot)).toEqual([]);
});
