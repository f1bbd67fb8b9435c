import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bandPosition, marketLowYen } from '#shared/costs/band-position.ts';
import { feeModelOf, openChecks } from '#shared/costs/fee-model.ts';
import { hireOrOutsource } from '#shared/costs/hire.ts';
import { alarmsOf, standingOf } from '#shared/costs/limits.ts';
import { marketBands } from '#shared/costs/market-bands.ts';
import { priceProposal } from '#shared/costs/price-proposal.ts';
import { offerCost } from '#shared/costs/vendor-costs.ts';
import { businessAreas } from '#shared/model/business-area.ts';

import { feeLine, priced, pricing, shareOfSales } from '../../fixtures/fee-lines.ts';
import { costOf } from '../../fixtures/offers.ts';

const limits = { budgetYen: 9_000_000, ceilingYen: 10_800_000, targetYen: 6_500_000 };
const unpriced = [{ pricing: 'separate' as const }];

function valueAt(yen: number): number[] {
  const proposal = priceProposal(costOf(yen, yen, yen), limits, null);
  return proposal.state === 'proposed' ? [proposal.value, proposal.points] : [0, 0];
}

describe('budget and ceiling', () => {
  it('tells above the ceiling from above the budget, and neither where a limit is just reached', () => {
    const cost = costOf(6_830_000, 9_000_001, 10_860_000);
    expect(alarmsOf([cost], limits)).toEqual([
      { vendorId: 'shiomi', scenario: 'high', limit: 'ceiling', overYen: 60_000 },
      { vendorId: 'shiomi', scenario: 'base', limit: 'budget', overYen: 1 },
    ]);
    expect(standingOf(costOf(1, 9_000_000, 1), 'base', limits)).toBe('within-budget');
  });

  it('holds no limit for kept while something is not priced', () => {
    expect(standingOf(costOf(1, 2, 3, unpriced), 'base', limits)).toBe('undecided');
    expect(standingOf(costOf(1, 2, 10_800_001, unpriced), 'high', limits)).toBe('above-ceiling');
  });
});

describe('the proposal for criterion 4.2', () => {
  it.each([
    [6_500_000, 5, 5],
    [5_000_000, 5, 5],
    [7_750_000, 4, 4],
    [9_000_000, 3, 3],
    [9_900_000, 2, 2],
    [10_800_000, 1, 1],
    [20_000_000, 1, 1],
    [7_550_000, 4.16, 4],
  ])('%i yen on fixed anchors is %s, as whole points %s', (yen, value, points) => {
    expect(priceProposal(costOf(yen, yen, yen), limits, null)).toMatchObject({ value, points });
  });

  it('gives no 5 while the high scenario leaves the budget or something is not priced', () => {
    expect(priceProposal(costOf(1, 2, 9_000_001), limits, null)).toMatchObject({
      points: 4,
      cautions: ['not-all-scenarios'],
    });
    expect(priceProposal(costOf(1, 2, 3, unpriced), limits, null)).toMatchObject({
      points: 4,
      cautions: ['incomplete'],
    });
  });

  it('takes the low end of the market where there is no target, and says 3 where there is neither', () => {
    const open = { ...limits, targetYen: null };
    expect(priceProposal(costOf(1, 7_750_000, 1), open, 6_500_000)).toMatchObject({ value: 4 });
    expect(priceProposal(costOf(1, 7_750_000, 1), open, null)).toMatchObject({
      value: 3,
      points: 3,
      cautions: ['no-target'],
    });
  });

  it('proposes nothing without limits, with limits out of order, or without a price', () => {
    const cost = costOf(1, 1, 1);
    expect(priceProposal(cost, { ...limits, budgetYen: null }, null)).toEqual({
      state: 'none',
      why: 'no-limits',
    });
    expect(priceProposal(cost, { ...limits, targetYen: 9_000_000 }, null)).toEqual({
      state: 'none',
      why: 'limits-out-of-order',
    });
  });

  it('never rises as the cost rises', () => {
    const yen = fc.integer({ min: 0, max: 20_000_000 });
    fc.assert(
      fc.property(yen, yen, (a, b) => {
        const [cheap = 0, cheapPoints = 0] = valueAt(Math.min(a, b));
        const [dear = 0, dearPoints = 0] = valueAt(Math.max(a, b));
        expect(cheap).toBeGreaterThanOrEqual(dear);
        expect(cheapPoints).toBeGreaterThanOrEqual(dearPoints);
      }),
    );
  });
});

describe('the published guide', () => {
  it.each([
    ['310 for picking', priced('310', { label: 'ピッキング・梱包', unit: 'order' }), 'inside'],
    ['250 for picking', priced('250', { label: 'ピッキング・梱包', unit: 'order' }), 'below'],
    ['80,000 to start', priced('80000', { label: '初期費用', unit: 'once' }), 'above'],
    ['45,000 a seat', priced('45000', { label: '窓口', unit: 'seat-month' }), 'below'],
    [
      '90 for an order, of which only words are known',
      priced('90', { label: '受注処理', unit: 'order' }),
      'unsaid',
    ],
    [
      '20 % of ad spend',
      feeLine({ percent: { low: '20', high: '20', of: 'ad-spend', ofText: '' } }),
      'inside',
    ],
  ])('%s: %#', (_, line, position) => {
    expect(bandPosition(line)?.position).toBe(position);
  });

  it('is silent about fees that nobody published, and about other currencies', () => {
    expect(bandPosition(priced('350', { label: '返品対応', unit: 'item' }))).toBeNull();
    expect(bandPosition(priced('2', { label: '梱包', unit: 'order', currency: 'USD' }))).toBeNull();
  });

  it('speaks of all nine areas, each figure with an order', () => {
    expect(new Set(marketBands.map(({ area }) => area))).toEqual(new Set(businessAreas));
    expect(new Set(marketBands.map(({ id }) => id)).size).toBe(marketBands.length);
    for (const { low, high, asWritten } of marketBands) {
      expect(low !== null || high !== null || asWritten !== null).toBe(true);
      expect(low ?? -1).toBeLessThan(high ?? Infinity);
    }
  });

  it('adds the low ends of the areas at base volumes, or says nothing', () => {
    const volumes = pricing({ orders: '1000', seats: '2' });
    expect(marketLowYen(['shipping', 'customer-support'], volumes)).toBe(
      12 * (1000 * 300 + 2 * 200_000),
    );
    expect(marketLowYen(['shipping', 'order-management'], volumes)).toBeNull();
    expect(marketLowYen(['advertising'], volumes)).toBeNull();
    expect(marketLowYen(['advertising'], pricing({ 'ad-spend': '800000' }))).toBe(960_000);
  });
});

describe('the form of a contract', () => {
  it.each([
    ['fixed', [priced('1')]],
    ['usage', [priced('1'), priced('1', { basis: 'usage', unit: 'order' })]],
    ['performance', [priced('1', { unit: 'once' }), shareOfSales('3')]],
    ['hybrid', [priced('1'), shareOfSales('3')]],
    [null, [priced('1', { unit: 'once' })]],
  ] as const)('is %s', (model, lines) => {
    expect(feeModelOf(lines)).toBe(model);
  });

  it('demands the four checks, cap and measurement of a fee by result, and nothing of others', () => {
    expect(openChecks(shareOfSales('3', { salesBase: 'unknown' }))).toHaveLength(6);
    expect(
      openChecks(
        shareOfSales(
          '3',
          {
            salesBase: 'net',
            period: '月末締め翌月末払い',
            incentive: 'none',
            measuredBy: '管理画面',
          },
          { minimum: 'none', maximum: '900000' },
        ),
      ),
    ).toEqual([]);
    expect(openChecks(priced('1'))).toEqual([]);
    const perResult = priced('5000', { basis: 'performance', unit: 'conversion' });
    expect(openChecks(perResult)).toContain('definition');
  });
});

describe('own people or a vendor', () => {
  const hire = {
    wagesYen: 3_600_000,
    recruitingYen: 600_000,
    trainingYen: 300_000,
    managementYen: 600_000,
    lossYen: 300_000,
  };

  it('is two lines that cross: 1,200,000 + 350,000 a month against 400,000 a month', () => {
    const { lines } = offerCost({ feeLines: [priced('400000')], terms: [] }, 'base', pricing({}));
    const result = hireOrOutsource(hire, lines);
    expect(result?.points[11]).toEqual({ month: 12, own: 5_400_000, outsourced: 4_800_000 });
    // At 24 months both have cost 9,600,000.
    expect(result?.cheaperFrom).toBe(25);
  });

  it('never crosses where the vendor is cheaper every month', () => {
    const { lines } = offerCost({ feeLines: [priced('300000')], terms: [] }, 'base', pricing({}));
    expect(hireOrOutsource(hire, lines)?.cheaperFrom).toBeNull();
    expect(hireOrOutsource(hire, [])).toBeNull();
  });
});
