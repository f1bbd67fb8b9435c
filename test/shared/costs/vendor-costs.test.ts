import { describe, expect, it } from 'vitest';

import { offerCost, vendorCosts } from '#shared/costs/vendor-costs.ts';

import { feeLine, priced, pricing } from '../../fixtures/fee-lines.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

describe('offerCost', () => {
  it('adds what falls due: once, every month, at the start of every year', () => {
    const offer = {
      feeLines: [
        priced('30000', { id: 'a', unit: 'once' }),
        priced('20000', { id: 'b' }),
        priced('120000', { id: 'c', unit: 'year' }),
        priced('50000', { id: 'd', unit: 'once', role: 'exit' }),
      ],
      terms: [],
    };
    const { sums, exits } = offerCost(offer, 'base', pricing({}));
    expect(sums).toEqual({ 1: 170_000, 12: 390_000, 24: 750_000 });
    expect(exits[12]).toEqual({
      fees: 50_000,
      remaining: { months: 0, yen: 0 },
      notice: { months: 0, yen: 0 },
      total: 50_000,
      unknown: ['minimum-term', 'notice-period'],
    });
  });

  it('names what has no price beside a sum, and has no sum where nothing is priced', () => {
    const separate = feeLine({ id: 'a', label: '返品対応', pricing: 'separate' });
    const some = offerCost(
      { feeLines: [priced('100', { id: 'b' }), separate], terms: [] },
      'base',
      pricing({}),
    );
    expect(some.sums[12]).toBe(1200);
    expect(some.unpriced.map(({ line, why }) => [line.label, why.reason])).toEqual([
      ['返品対応', 'separate'],
    ]);
    const none = offerCost({ feeLines: [separate], terms: [] }, 'base', pricing({}));
    expect(none.sums).toEqual({ 1: null, 12: null, 24: null });
  });
});

it('the sample’s offer, by hand: 150,000 + 450 × orders + 3.5 % of net sales', () => {
  const [cost] = vendorCosts(sampleSnapshot());
  const months = cost
    ? (['low', 'base', 'high'] as const).map((name) => cost.scenarios[name].sums[1])
    : [];
  expect(months).toEqual([
    150_000 + 990_000 + 266_000,
    150_000 + 1_440_000 + 399_000,
    150_000 + 2_025_000 + 565_250,
  ]);
});
