import { describe, expect, it } from 'vitest';

import { estimatePartOf, withFact, withoutFact } from '#shared/costs/line-of-fact.ts';
import { hasPrice } from '#shared/costs/line-state.ts';
import { firstEstimate } from '#shared/costs/versions.ts';
import { estimateFieldsSchema } from '#shared/model/estimate.ts';
import { factFieldsSchema } from '#shared/model/fact.ts';
import type { Entity } from '#shared/model/snapshot.ts';

const base: Entity<'fact'> = {
  id: 'fact-1',
  vendorId: 'shiomi',
  evidenceId: 'evidence-1',
  kind: 'fee',
  label: '月額',
  low: 100_000,
  high: 300_000,
  unit: 'month',
  percentOf: null,
  currency: 'JPY',
  basis: null,
  text: '',
  tax: 'excluded',
  start: 0,
  end: 8,
  quote: '月額10〜30万円',
  state: 'confirmed',
};

function lineOf(parts: Partial<Entity<'fact'>>) {
  const part = estimatePartOf({ ...base, ...parts });
  if (part.kind !== 'fee-line') throw new Error(`No line: ${part.kind}`);
  return part.line;
}

describe('estimatePartOf', () => {
  it('keeps a range as a range, with its source', () => {
    expect(lineOf({})).toMatchObject({
      low: '100000',
      high: '300000',
      basis: 'fixed',
      unit: 'month',
      measure: null,
      tax: 'excluded',
      evidenceId: 'evidence-1',
      factId: 'fact-1',
    });
  });

  it('counts a price per parcel by the orders of the brief', () => {
    expect(lineOf({ unit: 'order', low: 450, high: null })).toMatchObject({
      basis: 'usage',
      measure: 'orders',
      low: '450',
      high: null,
    });
  });

  it('takes a share of sales as a percentage of sales whose clause is still open', () => {
    const line = lineOf({ low: 3.5, high: 3.5, percentOf: 'sales', basis: 'performance' });
    expect(line).toMatchObject({ low: null, high: null, measure: 'sales' });
    expect(line.percent).toEqual({ low: '3.5', high: '3.5', of: 'sales', ofText: '' });
    expect(line.performance).toMatchObject({ salesBase: 'unknown', incentive: null });
  });

  it('leaves a unit that nobody knows as other, without a volume', () => {
    expect(lineOf({ unit: '20仕訳' })).toMatchObject({ unit: 'other', measure: null });
  });

  it('makes no yen of an amount in another currency, and keeps its words', () => {
    const foreign = { currency: null, low: 500, high: 500, quote: 'CAD 500 per month' };
    expect(lineOf(foreign)).toMatchObject({
      low: null,
      high: null,
      condition: 'CAD 500 per month',
    });
    expect(hasPrice(lineOf(foreign))).toBe(false);
    expect(lineOf({ currency: null, low: 0, high: 0 })).toMatchObject({ low: '0', high: '0' });
  });

  it('makes a term of a notice period, and nothing of a certificate', () => {
    expect(
      estimatePartOf({ ...base, kind: 'notice-period', low: 30, high: 30, text: '1ヶ月前' }),
    ).toEqual({
      kind: 'term',
      term: {
        kind: 'notice-period',
        value: '30',
        text: '1ヶ月前',
        evidenceId: 'evidence-1',
        factId: 'fact-1',
      },
    });
    expect(estimatePartOf({ ...base, kind: 'certification' })).toEqual({ kind: 'none' });
  });

  it('takes the later hour of a range of first replies and the shorter of minimum terms', () => {
    const range = { ...base, low: 3, high: 6 };
    expect(estimatePartOf({ ...range, kind: 'response-time' })).toMatchObject({
      term: { value: '6' },
    });
    expect(estimatePartOf({ ...range, kind: 'minimum-term' })).toMatchObject({
      term: { value: '3' },
    });
  });
});

describe('withFact', () => {
  it('never puts the same fact into an offer twice, and takes it out again', () => {
    const empty = firstEstimate('shiomi');
    const once = withFact(empty, base);
    const twice = withFact(once, { ...base, label: '基本料' });
    expect(twice.feeLines.map(({ label }) => label)).toEqual(['基本料']);
    expect(withoutFact(twice, 'fact-1')).toEqual(empty);
    expect(estimateFieldsSchema.safeParse(twice).success).toBe(true);
  });

  it('lets a later term replace the one of its kind', () => {
    const term = { ...base, kind: 'minimum-term' as const, low: 6, high: 6 };
    const offer = withFact(withFact(firstEstimate('shiomi'), term), {
      ...term,
      id: 'fact-2',
      low: 3,
      high: 3,
    });
    expect(offer.terms.map(({ value }) => value)).toEqual(['3']);
  });
});

it('the facts of these tests are facts', () => {
  const { id, ...fields } = base;
  expect(id).toBe('fact-1');
  expect(factFieldsSchema.safeParse(fields).success).toBe(true);
});
