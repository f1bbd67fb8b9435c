import { describe, expect, it } from 'vitest';

import { lineCost } from '#shared/costs/line-cost.ts';
import type { Pricing } from '#shared/costs/volumes.ts';
import type { FeeLine } from '#shared/model/estimate.ts';

import { feeLine, priced, pricing, shareOfSales } from '../../fixtures/fee-lines.ts';

const plan = pricing({
  orders: '3200',
  items: '40',
  pallets: '12.5',
  sales: '12000000',
  'returned-sales': '600000',
  'ad-spend': '800000',
  conversions: '30',
  emergencies: '0.5',
});

function yenOf(line: FeeLine, prices: Pricing = plan, scenario: 'low' | 'base' | 'high' = 'base') {
  const cost = lineCost(line, scenario, prices);
  return cost.state === 'priced' ? cost.yen : cost;
}

function supposed(line: FeeLine) {
  const cost = lineCost(line, 'base', plan);
  return cost.state === 'priced' ? cost.assumptions : [];
}

describe('reference cases, each worked out by hand', () => {
  it.each<[string, FeeLine, number]>([
    ['a flat monthly fee', priced('150000'), 150_000],
    ['a set-up fee', priced('30000', { unit: 'once' }), 30_000],
    [
      '450 yen × 3,200 parcels',
      priced('450', { basis: 'usage', unit: 'order', measure: 'orders' }),
      1_440_000,
    ],
    [
      '3,500.5 yen × 12.5 pallets = 43,756.25',
      priced('3500.5', { basis: 'usage', unit: 'pallet-month', measure: 'pallets' }),
      43_756,
    ],
    ['0.5 yen × 3 mails of its own = 1.5, halves up', priced('0.5', { ownVolume: '3' }), 2],
    ['two seats', priced('280000', { unit: 'seat-month', ownVolume: '2' }), 560_000],
    [
      '20 % of 800,000 ad spend',
      feeLine({
        measure: 'ad-spend',
        percent: { low: '20', high: '20', of: 'ad-spend', ofText: '' },
      }),
      160_000,
    ],
    [
      '5 % of 800,000 is below the minimum of 50,000',
      feeLine({
        measure: 'ad-spend',
        percent: { low: '5', high: '5', of: 'ad-spend', ofText: '' },
        minimum: '50000',
      }),
      50_000,
    ],
    ['3.5 % of gross sales', shareOfSales('3.5'), 420_000],
    ['3.5 % of 11,400,000 net sales', shareOfSales('3.5', { salesBase: 'net' }), 399_000],
    [
      '1 % is below the guarantee of 300,000',
      shareOfSales('1', {}, { minimum: '300000' }),
      300_000,
    ],
    ['10 % is above the cap of 900,000', shareOfSales('10', {}, { maximum: '900000' }), 900_000],
    [
      '3 % and one point more from 12,000,000',
      shareOfSales('3', { incentive: { target: '12000000', percent: '1', amount: null } }),
      480_000,
    ],
    [
      'no point more just below the target',
      shareOfSales('3', { incentive: { target: '12000001', percent: '1', amount: null } }),
      360_000,
    ],
    [
      'a bonus of 100,000 on reaching the target, within the cap',
      shareOfSales(
        '3',
        { incentive: { target: '10000000', percent: null, amount: '100000' } },
        { maximum: '400000' },
      ),
      400_000,
    ],
    [
      '8,000 yen × 30 results',
      priced('8000', { basis: 'performance', unit: 'conversion', measure: 'conversions' }),
      240_000,
    ],
    [
      '1,000 parcels at 450 and 2,200 at 400',
      feeLine({
        unit: 'order',
        measure: 'orders',
        tiers: [
          { upTo: '1000', price: '450' },
          { upTo: null, price: '400' },
        ],
      }),
      1_330_000,
    ],
    [
      'all 3,200 parcels at the price of their step',
      feeLine({
        unit: 'order',
        measure: 'orders',
        tiering: 'whole',
        tiers: [
          { upTo: '1000', price: '450' },
          { upTo: null, price: '400' },
        ],
      }),
      1_280_000,
    ],
    [
      'a step reaches up to its end: 3,200 is still in the first',
      feeLine({
        unit: 'order',
        measure: 'orders',
        tiering: 'whole',
        tiers: [
          { upTo: '3200', price: '450' },
          { upTo: null, price: '400' },
        ],
      }),
      1_440_000,
    ],
    [
      '5 % of the first 10,000,000 and 3 % of the other 2,000,000',
      feeLine({
        measure: 'sales',
        percent: { low: null, high: null, of: 'sales', ofText: '' },
        tiers: [
          { upTo: '10000000', price: '5' },
          { upTo: null, price: '3' },
        ],
      }),
      560_000,
    ],
    [
      'an emergency every other month',
      priced('20000', { role: 'emergency', unit: 'other', measure: 'emergencies' }),
      10_000,
    ],
    ['110,000 with tax is 100,000 without', priced('110000', { tax: 'included' }), 100_000],
    ['100 with tax is 90.909… without', priced('100', { tax: 'included' }), 91],
  ])('%s', (_, line, yen) => {
    expect(yenOf(line)).toBe(yen);
  });

  it('brings prices without tax to a budget with tax', () => {
    const withTax = pricing({}, { taxBasis: 'included' });
    expect(yenOf(priced('12345'), withTax)).toBe(13_580);
    expect(yenOf(priced('12345', { tax: 'included' }), withTax)).toBe(12_345);
  });

  it('takes 12 dollars and 25 cents at 151.4 yen', () => {
    const dollars = pricing({}, { rate: () => ({ yen: '151.4', asOf: '2026-11-20' }) });
    expect(yenOf(priced('12.25', { currency: 'USD' }), dollars)).toBe(1855);
  });

  it('takes the ends of a range for low and high, the middle for the base', () => {
    const range = feeLine({ low: '100000', high: '300001' });
    expect(
      (['low', 'base', 'high'] as const).map((scenario) => yenOf(range, plan, scenario)),
    ).toEqual([100_000, 200_001, 300_001]);
  });
});

describe('what nobody can price is named, never zero', () => {
  it.each<[string, FeeLine, unknown]>([
    ['quoted separately', feeLine({ pricing: 'separate' }), { reason: 'separate' }],
    ['without an amount', feeLine({}), { reason: 'no-price' }],
    [
      'by a volume that nobody planned',
      priced('300', { unit: 'call', measure: 'calls' }),
      { reason: 'no-volume', measure: 'calls' },
    ],
    ['by a unit that nobody knows', priced('2000', { unit: 'other' }), { reason: 'no-quantity' }],
    [
      'a share of nobody knows what',
      feeLine({ percent: { low: '3', high: '3', of: 'other', ofText: '構築費' } }),
      { reason: 'no-quantity' },
    ],
    [
      'a yearly share of monthly sales',
      shareOfSales('1', {}, { unit: 'year' }),
      { reason: 'no-quantity' },
    ],
    [
      'beyond the last step',
      feeLine({ unit: 'order', measure: 'orders', tiers: [{ upTo: '3199', price: '450' }] }),
      { reason: 'beyond-steps' },
    ],
    [
      'in a currency without a rate',
      priced('12', { currency: 'EUR' }),
      { reason: 'no-rate', currency: 'EUR' },
    ],
  ])('%s', (_, line, why) => {
    expect(lineCost(line, 'base', plan)).toMatchObject({ state: 'unpriced', why });
  });

  it('knows what is paid elsewhere and what is not wanted', () => {
    expect(lineCost(feeLine({ pricing: 'included' }), 'base', plan)).toEqual({ state: 'included' });
    expect(lineCost(priced('5', { role: 'option', taken: false }), 'base', plan)).toEqual({
      state: 'not-taken',
    });
  });

  it('says what it supposed', () => {
    expect(supposed(feeLine({ low: '50000' }))).toEqual(['open-end']);
    expect(supposed(feeLine({ high: '50000' }))).toEqual([]);
    expect(supposed(feeLine({ low: '1', high: '2', tax: 'unknown' }))).toEqual([
      'range-middle',
      'tax-unknown',
    ]);
    expect(supposed(shareOfSales('3', { salesBase: 'unknown' }))).toEqual(['gross-supposed']);
  });
});
