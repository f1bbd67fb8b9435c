import { describe, expect, it } from 'vitest';

import { readDecimal } from '#extension/workspace/estimates/decimal-field.tsx';
import {
  formOf,
  withBasis,
  withForm,
  withUnit,
} from '#extension/workspace/estimates/line-edits.ts';
import { withRate } from '#extension/workspace/estimates/rates-editor.tsx';
import { readSizes, writeSizes } from '#extension/workspace/estimates/read-sizes.ts';
import { readTiers, writeTiers } from '#extension/workspace/estimates/read-tiers.ts';
import { yenScale } from '#extension/workspace/estimates/scale.ts';
import { withShare } from '#extension/workspace/estimates/shares-editor.tsx';
import { withTerm } from '#extension/workspace/estimates/terms-editor.tsx';
import { filledVolumes, withVolume } from '#extension/workspace/estimates/volume-edits.ts';

import { priced, shareOfSales } from '../../../fixtures/fee-lines.ts';
import { term } from '../../../fixtures/offers.ts';

describe('what is typed', () => {
  it.each([
    ['１，２００', '1200'],
    ['12万', '120000'],
    ['3.25', '3.25'],
    ['¥450', '450'],
    ['', null],
    ['-1', undefined],
    ['たくさん', undefined],
    ['0.12345', undefined],
  ])('%j is the decimal %j', (text, decimal) => {
    expect(readDecimal(text)).toBe(decimal);
  });

  it('as steps is read as it is written', () => {
    const tiers = [
      { upTo: '1000', price: '450' },
      { upTo: null, price: '400.5' },
    ];
    expect(readTiers(writeTiers(tiers, '以上'))).toEqual(tiers);
    expect(readTiers('1,000 450円\n以上　400.5')).toEqual(tiers);
  });

  it.each(['1000', '1000 450 3', '1000 450\n900 400', '以上 400\n2000 300', '1000 安い'])(
    'as steps is refused: %j',
    (text) => {
      expect(readTiers(text)).toBeNull();
    },
  );
});

describe('a price list by size', () => {
  it('is read as it is written', () => {
    const sizes = [
      { name: '60サイズ', low: '500', high: '500' },
      { name: '関東 80サイズ', low: '700', high: null },
      { name: 'Large', low: '8', high: '9.5' },
      { name: '沖縄', low: null, high: '3000' },
    ];
    expect(readSizes(writeSizes(sizes))).toEqual(sizes);
    expect(readSizes('60サイズ：１，５００円\n\n80サイズ  700円〜')).toEqual([
      { name: '60サイズ', low: '1500', high: '1500' },
      { name: '80サイズ', low: '700', high: null },
    ]);
  });

  it.each(['500', '60サイズ', '60サイズ 安い', '60サイズ 900〜500', 'S 1\nS 2', 'S 〜'])(
    'is refused: %j',
    (text) => {
      expect(readSizes(text)).toBeNull();
    },
  );

  it('has shares that are set and taken out by name, however it is written', () => {
    const shares = withShare([{ name: '60サイズ', percent: '50' }], '６０ サイズ', '40');
    expect(shares).toEqual([{ name: '６０ サイズ', percent: '40' }]);
    expect(withShare(shares, '60サイズ', null)).toEqual([]);
  });
});

it('a rate is set and taken out', () => {
  const dollar = { currency: 'USD' as const, yen: '150', asOf: '2026-11-20' };
  const rates = withRate([{ ...dollar, yen: '140' }], 'USD', dollar);
  expect(rates).toEqual([dollar]);
  expect(withRate(rates, 'USD', null)).toEqual([]);
});

describe('a line', () => {
  const line = priced('450', { unit: 'order', measure: 'orders' });

  it('keeps its price when its form changes and comes back', () => {
    const asShare = { ...line, ...withForm(line, 'percent') };
    expect(formOf(asShare)).toBe('percent');
    expect(asShare.percent).toMatchObject({ low: '450', of: 'sales' });
    expect({ ...asShare, ...withForm(asShare, 'price') }).toEqual(line);
    const bySize = { ...line, ...withForm(line, 'sizes') };
    expect(formOf(bySize)).toBe('sizes');
    expect(bySize.sizes).toMatchObject([{ low: '450', high: '450' }]);
    const inSteps = { ...line, ...withForm(line, 'tiers') };
    expect(inSteps.tiers).toEqual([{ upTo: null, price: '450' }]);
  });

  it('brings the usual volume of its unit, unless it is a share', () => {
    expect(withUnit(line, 'pallet-month')).toEqual({ unit: 'pallet-month', measure: 'pallets' });
    expect(withUnit(shareOfSales('3'), 'order')).toEqual({ unit: 'order' });
  });

  it('has a clause only while it is paid by result', () => {
    expect(withBasis(line, 'performance').performance).not.toBeNull();
    expect(withBasis(shareOfSales('3'), 'usage').performance).toBeNull();
  });
});

it('a term is there as long as it says something', () => {
  const some = withTerm([], 'trial', { text: '1か月' });
  expect(some).toMatchObject([{ kind: 'trial', text: '1か月' }]);
  expect(withTerm(some, 'trial', { text: ' ' })).toEqual([]);
  expect(withTerm([term('renewal', null, '自動')], 'trial', { text: '' })).toHaveLength(1);
});

describe('volumes', () => {
  it('are filled with 70 % and 140 % of the base only where nobody planned', () => {
    const volumes = [
      { measure: 'orders' as const, low: null, base: '1000', high: '1200' },
      { measure: 'calls' as const, low: null, base: null, high: null },
    ];
    expect(filledVolumes(volumes)).toEqual([
      { measure: 'orders', low: '700', base: '1000', high: '1200' },
      { measure: 'calls', low: null, base: null, high: null },
    ]);
  });

  it('are added once and then changed in place', () => {
    const once = withVolume([], 'orders', { base: '1' });
    expect(withVolume(once, 'orders', { high: '2' })).toEqual([
      { measure: 'orders', low: null, base: '1', high: '2' },
    ]);
  });
});

it.each([
  [[10_860_000], 3_000_000],
  [[900], 250],
  [[0], 0.25],
])('a scale for %j goes in steps of %s and holds every value', (values, step) => {
  const { end, marks } = yenScale(values);
  expect(marks[1]).toBeCloseTo(step, 9);
  expect(end).toBeGreaterThan(Math.max(...values));
  expect(marks.length).toBeLessThanOrEqual(7);
});
