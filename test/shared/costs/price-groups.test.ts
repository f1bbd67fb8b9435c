import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lineCost } from '#shared/costs/line-cost.ts';
import { lineOfGroup, priceGroups } from '#shared/costs/price-groups.ts';
import { extractFacts } from '#shared/facts/extract-facts.ts';
import type { FactSource } from '#shared/facts/extracted-fact.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import { pricing } from '../../fixtures/fee-lines.ts';

type Fact = Entity<'fact'>;

function factsOf(source: FactSource): Fact[] {
  return extractFacts(source).map(({ doubts: _doubts, ...fact }, place) => ({
    ...fact,
    id: `fact-${place}`,
    vendorId: 'shiomi',
    evidenceId: 'evidence-1',
  }));
}

/** The groups in some words: what each is called, and its steps or sizes. */
function groupsIn(source: FactSource) {
  return priceGroups(factsOf(source)).map(({ label, facts }) => {
    const line = lineOfGroup(facts);
    const tiers = line?.tiers.map(({ upTo, price }) => `${upTo ?? 'on'} ${price}`) ?? [];
    const sizes = line?.sizes.map(({ name, low, high }) => `${name} ${low}-${high}`) ?? [];
    return { label, parts: [...tiers, ...sizes] };
  });
}

const text = (words: string): FactSource => ({ text: words });

describe('priceGroups', () => {
  it.each([
    ['出荷作業費：〜1,000件 @150円、1,001件〜 @120円', '出荷作業費', ['1000 150', 'on 120']],
    [
      'ピッキング 月間1〜500件 180円/件、501〜1,000件 160円/件、1,001件以上 140円/件',
      'ピッキング',
      ['500 180', '1000 160', 'on 140'],
    ],
    [
      'Up to 1,000 orders: $2.50 per order. 1,001–5,000 orders: $2.20 per order. 5,001+ orders: $1.95 per order',
      'Up to 1,000 orders … 5,001+ orders',
      ['1000 2.5', '5000 2.2', 'on 1.95'],
    ],
  ])('makes steps of %s', (words, label, parts) => {
    expect(groupsIn(text(words))).toEqual([{ label, parts }]);
  });

  it('makes steps of a table, a line for each row', () => {
    const rows = [
      ['項目', '〜500件', '501〜1000件', '1001件〜'],
      ['ピッキング', '180円', '160円', '140円'],
      ['梱包', '80円', '70円', '60円'],
    ];
    expect(groupsIn({ rows })).toEqual([
      { label: 'ピッキング', parts: ['500 180', '1000 160', 'on 140'] },
      { label: '梱包', parts: ['500 80', '1000 70', 'on 60'] },
    ]);
  });

  it('makes sizes of parcels, weights and destinations', () => {
    expect(groupsIn(text('60サイズ 500円、80サイズ 700円、100サイズ 900円〜'))).toEqual([
      {
        label: '60サイズ … 100サイズ',
        parts: ['60サイズ 500-500', '80サイズ 700-700', '100サイズ 900-null'],
      },
    ]);
    const rows = [
      ['サイズ', '60', '80'],
      ['関東', '500円', '700円'],
      ['関西', '600円', '800円'],
    ];
    // Each parcel has one size and one destination: one line and not two.
    expect(groupsIn({ rows, headings: ['配送料金'] }).map(({ parts }) => parts)).toEqual([
      ['60 関東 500-500', '80 関東 700-700', '60 関西 600-600', '80 関西 800-800'],
    ]);
    expect(
      groupsIn(
        text('Small parcel (up to 1kg) $3.50 per order, medium (up to 5kg) $5.20 per order'),
      ),
    ).toMatchObject([{ parts: ['Small up to 1kg 3.5-3.5', 'medium up to 5kg 5.2-5.2'] }]);
  });

  it.each([
    ['with a gap', '〜1,000件 @150円、2,001件〜 @120円'],
    ['that overlap', '〜1,000件 @150円、〜800件 @120円'],
    ['of which the last is not the endless one', '1件〜 @150円、1,001件〜 @120円'],
    ['of different fees', '梱包資材 60サイズ 80円/件、配送 80サイズ 500円/件'],
    ['that is only one', '60サイズ 500円/件、初期費用 30,000円'],
    ['for the same size twice', '配送 60サイズ 500円/件、配送 60サイズ 600円/件'],
    ['of plans', 'ライト 月額30,000円、プレミアム 月額100,000円'],
  ])('makes nothing of prices %s', (_, words) => {
    expect(groupsIn(text(words))).toEqual([]);
  });

  it('links its line to all its facts and leaves open how the steps count', () => {
    const [group] = priceGroups(
      factsOf(text('出荷作業費：〜1,000件 @150円、1,001件〜 @120円（税別）')),
    );
    const line = group ? lineOfGroup(group.facts) : null;
    expect(line).toMatchObject({
      id: 'fact:fact-0',
      factId: 'fact-0',
      moreFactIds: ['fact-1'],
      evidenceId: 'evidence-1',
      tiering: 'unknown',
      measure: 'orders',
      low: null,
      high: null,
    });
    // 1,000 × 150 + 500 × 120
    expect(line && lineCost(line, 'base', pricing({ orders: '1500' }))).toMatchObject({
      yen: 210_000,
      assumptions: ['steps-supposed'],
    });
  });

  it('ends where a person corrected a price so that it fits no more', () => {
    const [group] = priceGroups(factsOf(text('出荷作業費：〜1,000件 @150円、1,001件〜 @120円')));
    const facts = group?.facts ?? [];
    expect(lineOfGroup(facts)).not.toBeNull();
    expect(lineOfGroup(facts.map((fact) => ({ ...fact, label: '出荷' })))).toBeNull();
  });

  it('takes any staircase apart and puts it together again', () => {
    const staircase = fc
      .uniqueArray(fc.integer({ min: 2, max: 100_000 }), { minLength: 1, maxLength: 8 })
      .chain((ends) =>
        fc.record({
          ends: fc.constant(ends.toSorted((a, b) => a - b)),
          prices: fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 9, maxLength: 9 }),
          order: fc.shuffledSubarray([...ends.keys(), ends.length], {
            minLength: ends.length + 1,
          }),
        }),
      );
    fc.assert(
      fc.property(staircase, ({ ends, prices, order }) => {
        const base = factsOf(text('出荷 1件 100円'))[0];
        if (!base) throw new Error('No price was read.');
        const label = (place: number) => {
          const from = (ends[place - 1] ?? 0) + 1;
          const end = ends[place];
          return end === undefined ? `出荷 ${from}件〜` : `出荷 ${from}〜${end}件`;
        };
        const facts = order.map((place, at): Fact => {
          const price = prices[place] ?? 0;
          const spot = { start: at * 10, end: at * 10 + 5 };
          return {
            ...base,
            ...spot,
            id: `fact-${place}`,
            label: label(place),
            low: price,
            high: price,
          };
        });
        const [group] = priceGroups(facts);
        const line = group ? lineOfGroup(group.facts) : null;
        expect(line?.label).toBe('出荷');
        expect(line?.tiers).toEqual(
          [...ends, null].map((end, place) => ({
            upTo: end === null ? null : String(end),
            price: String(prices[place] ?? 0),
          })),
        );
      }),
    );
  });
});
