import { expect, test } from 'vitest';

import { factOfForm, formOf, formOfDraft } from '#extension/panel/facts/fact-form.ts';

import { factOf } from './fact-parts.ts';

const share = factOf({ low: 5, high: null, percentOf: 'sales', currency: null, unit: 'month' });
const term = factOf({ kind: 'minimum-term', low: 6, high: 6, unit: 'months', currency: null });

test('a fact that nobody changes comes out of its form as it went in', () => {
  for (const fact of [factOf(), share, term, factOf({ low: null, high: 12_500.5 })]) {
    expect(factOfForm(formOf(fact), fact)).toEqual(fact);
  }
});

test('figures are read as people type them', () => {
  const form = { ...formOf(factOf()), low: '３０，０００', high: '', price: 'USD' as const };
  expect(factOfForm(form, factOf())).toMatchObject({ low: 30_000, high: null, currency: 'USD' });
});

test('an amount becomes a percentage and back', () => {
  const asShare = factOfForm({ ...formOf(factOf()), price: 'ad-spend' }, factOf());
  expect(asShare).toMatchObject({ percentOf: 'ad-spend', currency: null });
  const asAmount = factOfForm({ ...formOf(share), price: 'JPY' }, share);
  expect(asAmount).toMatchObject({ percentOf: null, currency: 'JPY' });
});

test('a term has one value, which is both of its ends', () => {
  expect(factOfForm({ ...formOf(term), low: '12' }, term)).toMatchObject({ low: 12, high: 12 });
});

test('what is no number, negative or upside down is said at its field', () => {
  const form = formOf(factOf());
  expect(factOfForm({ ...form, low: '約5万' }, factOf())).toEqual({ field: 'low', why: 'number' });
  expect(factOfForm({ ...form, high: '-1' }, factOf())).toEqual({ field: 'high', why: 'number' });
  expect(factOfForm({ ...form, low: '500' }, factOf())).toEqual({ field: 'high', why: 'order' });
});

test('a draft is taken up again; what it does not hold, or holds wrongly, is as in the fact', () => {
  const typed = { ...formOf(factOf()), low: '48', tax: 'excluded' as const };
  expect(formOfDraft(JSON.stringify(typed), factOf())).toEqual(typed);
  const broken = JSON.stringify({ low: '48', tax: 'none', price: 7 });
  expect(formOfDraft(broken, factOf())).toEqual({ ...formOf(factOf()), low: '48' });
  for (const draft of ['', '{', 'null', '[]']) {
    expect(formOfDraft(draft, factOf())).toEqual(formOf(factOf()));
  }
});

function abroad(quote: string) {
  return formOf(factOf({ currency: null, quote })).price;
}

test('a price in another currency begins with the one that its words name', () => {
  expect(abroad('CAD 300 per month')).toBe('CAD');
  expect(abroad('月額 3,000元')).toBe('CNY');
  expect(abroad('A$450')).toBe('AUD');
  expect(abroad('50万ウォン')).toBe('KRW');
  expect(abroad('300 per month')).toBe('JPY');
  const corrected = factOfForm(formOf(factOf({ currency: null, quote: 'S$9' })), factOf());
  expect(corrected).toMatchObject({ currency: 'SGD', low: 450 });
});
