import { expect, test } from 'vitest';

import { vendorCosts } from '#shared/costs/vendor-costs.ts';
import { pricingOf } from '#shared/costs/volumes.ts';
import type { Entity } from '#shared/model/snapshot.ts';
import { offersOf } from '#shared/summary/offers-of.ts';
import { summarise } from '#shared/summary/summarise.ts';

import { sampleSnapshot } from '../../fixtures/snapshot.ts';
import { idsOf, linesOf } from './section.ts';

const options = { language: 'ja', now: '2026-11-20T05:31:00.000Z', offsetMinutes: 540 } as const;

test('costs are those of the newest offers, twelve months in three scenarios', () => {
  const snapshot = sampleSnapshot();
  const { costs } = offersOf(snapshot, 'ja');
  const expected = vendorCosts(snapshot, pricingOf(snapshot.brief));
  expect(costs.rows).toHaveLength(expected.length * 3);
  for (const { vendorId, scenarios } of expected) {
    const base = costs.rows.find((row) => row.vendorId === vendorId && row.scenario === 'base');
    expect(base?.yen).toBe(scenarios.base.sums[12]);
  }
  expect(costs.ceilingYen).toBe(12_000_000);
});

test('limits that people typed into the workbook count before those of the brief', () => {
  const base = sampleSnapshot();
  const snapshot = { ...base, input: { ...base.input, limits: { ceilingYen: 9_000_000 } } };
  expect(offersOf(snapshot, 'ja').costs.ceilingYen).toBe(9_000_000);
  expect(linesOf(summarise(snapshot, options), 'purpose').join()).toContain('上限 900万円');
});

test('a term stands with its unit, and is left out where no offer states it', () => {
  const base = sampleSnapshot();
  const term: Entity<'estimate'>['terms'][number] = {
    kind: 'minimum-term',
    value: '12',
    text: '自動更新',
    evidenceId: null,
    factId: null,
  };
  const estimates = base.estimates.map((one) => ({ ...one, terms: [term] }));
  const snapshot = { ...base, estimates };
  const [line, ...others] = offersOf(snapshot, 'ja').terms;
  expect(others).toEqual([]);
  expect(line?.cells[0]?.text).toBe('12か月 自動更新');
  expect(offersOf(snapshot, 'en').terms[0]?.cells[0]?.text).toBe('12 months 自動更新');
});

test('a summary shows the offers that the records hold', () => {
  expect(idsOf(summarise(sampleSnapshot(), options))).toContain('costs');
  expect(idsOf(summarise(sampleSnapshot({ estimates: [] }), options))).not.toContain('costs');
});
