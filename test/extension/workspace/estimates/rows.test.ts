import { describe, expect, it } from 'vitest';

import { crossingSentences } from '#extension/workspace/estimates/crossing.tsx';
import { priceText } from '#extension/workspace/estimates/fee-table.tsx';
import { remarksOf } from '#extension/workspace/estimates/mind.ts';
import { feeRows } from '#extension/workspace/estimates/rows.ts';
import { effectiveBrief } from '#shared/costs/effective-brief.ts';
import { vendorCosts } from '#shared/costs/vendor-costs.ts';
import { firstEstimate } from '#shared/costs/versions.ts';
import { pricingOf } from '#shared/costs/volumes.ts';
import { messagesFor } from '#shared/locales/messages.ts';
import type { FeeLine } from '#shared/model/estimate.ts';

import { feeLine, priced, shareOfSales } from '../../../fixtures/fee-lines.ts';
import { sampleSnapshot } from '../../../fixtures/snapshot.ts';

const words = messagesFor('ja').estimates;

/** The costs of these offers, one a vendor in the order of the sample's vendors. */
function costsOf(...offers: FeeLine[][]) {
  const sample = sampleSnapshot();
  const snapshot = {
    ...sample,
    estimates: offers.map((feeLines, place) => {
      const vendorId = sample.vendors[place]?.id ?? '';
      return { ...firstEstimate(vendorId), id: `estimate-${place}`, feeLines };
    }),
  };
  const { brief, fromWorkbook } = effectiveBrief(snapshot);
  const pricing = pricingOf(brief);
  const costs = vendorCosts(snapshot, pricing);
  return {
    snapshot,
    brief,
    fromWorkbook,
    pricing,
    costs,
    excluded: [],
    name: (id: string) => id,
    ofPlan: (vendorId: string) => costs.find((cost) => cost.vendorId === vendorId),
  };
}

describe('feeRows', () => {
  it('puts lines of the same name side by side and leaves none out', () => {
    const { costs } = costsOf(
      [priced('90', { id: 'a', label: '受注処理' }), priced('5', { id: 'b', label: '返品' })],
      [
        priced('80', { id: 'c', label: ' 受注 処理' }),
        priced('1', { id: 'd', label: '受注処理' }),
        priced('2', { id: 'e', label: '検品' }),
      ],
    );
    const rows = feeRows(costs, 'base', []);
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.line.id ?? null))).toEqual([
      ['a', 'c'],
      ['b', null],
      [null, 'd'],
      [null, 'e'],
    ]);
  });
});

describe('priceText', () => {
  it.each<[FeeLine, string]>([
    [priced('4500.5'), '4,500.5'],
    [feeLine({ low: '100000', high: '300000' }), '100,000〜300,000'],
    [feeLine({ low: '50000' }), '50,000〜'],
    [feeLine({ high: '50000' }), '〜50,000'],
    [shareOfSales('3.5'), '3.5%'],
    [priced('12', { currency: 'USD' }), '12ドル'],
    [
      feeLine({
        tiers: [
          { upTo: '10', price: '9' },
          { upTo: null, price: '7' },
        ],
      }),
      '7〜9 段階',
    ],
  ])('%#', (line, text) => {
    expect(priceText(line, words)).toBe(text);
  });
});

describe('remarksOf', () => {
  it('flags what is above the ceiling and clauses that are open, and names what has no price', () => {
    const costs = costsOf(
      [priced('2000000', { id: 'a', label: '基本料' })],
      [
        shareOfSales('1', {}, { id: 'b', label: '成果報酬' }),
        feeLine({ id: 'c', label: '返品対応', pricing: 'separate' }),
        priced('1', { id: 'd', label: '管理', tax: 'unknown' }),
      ],
    );
    const remarks = remarksOf(costs, words);
    const flags = remarks.filter(({ tone }) => tone === 'flag').map(({ text }) => text);
    expect(flags).toHaveLength(4);
    expect(flags[3]).toBe(
      'tsumugiの「成果報酬」は計算期間、最低保証額、インセンティブが決まっていません',
    );
    const text = remarks.map((remark) => `${remark.text} ${remark.note}`).join('\n');
    expect(text).toContain('「返品対応」は別途');
    expect(text).toContain('税込・税抜の記載がありません');
    expect(new Set(remarks.map(({ key }) => key)).size).toBe(remarks.length);
  });
});

it('says from which sales on a share costs more than a fixed fee', () => {
  const costs = costsOf(
    [priced('300000', { id: 'a', label: '月額' })],
    [shareOfSales('3', {}, { id: 'b', label: '成果報酬' })],
  );
  expect(crossingSentences(costs, words.costs)).toEqual([
    '売上が月10,000,017円以上になると、shiomiのほうがtsumugiより安くなります',
  ]);
});
