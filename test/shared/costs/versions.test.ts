import { describe, expect, it } from 'vitest';

import { compareVersions } from '#shared/costs/compare-versions.ts';
import { openQuestions } from '#shared/costs/open-questions.ts';
import {
  currentEstimate,
  estimatesOf,
  firstEstimate,
  planOf,
  plansOf,
} from '#shared/costs/versions.ts';
import { estimateId } from '#shared/model/estimate.ts';
import { termKinds } from '#shared/model/estimate.ts';
import { recordIdSchema } from '#shared/model/ids.ts';

import { feeLine, priced, shareOfSales } from '../../fixtures/fee-lines.ts';
import { term } from '../../fixtures/offers.ts';
import { vendor } from '../../fixtures/snapshot-parts.ts';

function version(id: string, number: number, receivedOn: string | null) {
  return { ...firstEstimate('shiomi'), id, version: number, receivedOn };
}

describe('versions of an offer', () => {
  it('are compared by the highest, of equals the one received later', () => {
    const estimates = [
      version('a', 1, '2026-11-20'),
      version('b', 2, '2026-11-01'),
      version('c', 2, '2026-11-05'),
      { ...version('d', 9, null), vendorId: 'hoshi' },
    ];
    expect(currentEstimate({ vendors: [], estimates }, 'shiomi')?.id).toBe('c');
    expect(estimatesOf({ vendors: [], estimates }, 'shiomi').map(({ id }) => id)).toEqual([
      'c',
      'b',
      'a',
    ]);
    expect(currentEstimate({ vendors: [], estimates }, 'nobody')).toBeNull();
  });

  it('belong to a plan, and the plan that was chosen is compared', () => {
    const estimates = [
      { ...version('light', 1, null), plan: 'ライト' },
      { ...version('standard', 1, null), plan: 'スタンダード' },
      { ...version('standard-2', 2, null), plan: 'スタンダード' },
    ];
    const known = (plan?: string) => ({
      vendors: [{ ...vendor('shiomi', '汐見'), ...(plan !== undefined && { plan }) }],
      estimates,
    });
    expect(plansOf({ estimates }, 'shiomi')).toEqual(['スタンダード', 'ライト']);
    expect(currentEstimate(known('ライト'), 'shiomi')?.id).toBe('light');
    expect(currentEstimate(known('スタンダード'), 'shiomi')?.id).toBe('standard-2');
    expect(estimatesOf(known('スタンダード'), 'shiomi', 'ライト')).toHaveLength(1);
    // Before anybody chose, and when the chosen one is gone, the first by name counts.
    expect(planOf(known(), 'shiomi')).toBe('スタンダード');
    expect(planOf(known('プレミアム'), 'shiomi')).toBe('スタンダード');
  });

  it('have an id that is the same on every device, also for a plan', () => {
    expect(estimateId('shiomi', 2)).toBe('estimate:shiomi:2');
    expect(estimateId('shiomi', 1, ' ライト ')).toBe('estimate:shiomi:30e9.30a4.30c8:1');
    expect(recordIdSchema.safeParse(estimateId('shiomi', 999, 'あ'.repeat(300))).success).toBe(
      true,
    );
  });

  it('differ by lines that came, went and changed, and by terms', () => {
    const kept = priced('100', { id: 'kept', label: '管理費' });
    const raised = priced('450', { id: 'raised', label: '発送', unit: 'order', measure: 'orders' });
    const gone = priced('5', { id: 'gone', label: '値引き' });
    const fresh = priced('9', { id: 'fresh', label: '返品対応' });
    const changes = compareVersions(
      { feeLines: [kept, raised, gone], terms: [term('minimum-term', '6'), term('trial', '30')] },
      {
        feeLines: [
          { ...kept, evidenceId: 'evidence-9' },
          { ...raised, low: '480', high: '480', maximum: '900000' },
          fresh,
        ],
        terms: [term('minimum-term', '3'), term('renewal', null, '自動更新')],
      },
    );
    expect(changes.lines).toMatchObject([
      { kind: 'removed', before: { id: 'gone' } },
      { kind: 'changed', after: { id: 'raised' }, aspects: ['price', 'maximum'] },
      { kind: 'added', after: { id: 'fresh' } },
    ]);
    expect(changes.terms.map(({ kind }) => kind)).toEqual(['removed', 'changed', 'added']);
  });

  it('find a line that was typed anew by its label, but never guess between two', () => {
    const old = priced('100', { id: 'a', label: '管理費' });
    const typed = priced('120', { id: 'b', label: ' 管理費' });
    const twin = priced('1', { id: 'c', label: '管理費' });
    const kinds = (after: (typeof old)[]) =>
      compareVersions({ feeLines: [old], terms: [] }, { feeLines: after, terms: [] }).lines.map(
        ({ kind }) => kind,
      );
    expect(kinds([typed])).toEqual(['changed']);
    expect(kinds([typed, twin])).toEqual(['removed', 'added', 'added']);
  });

  it('without a difference have none', () => {
    const offer = { feeLines: [shareOfSales('3')], terms: [term('trial', '30')] };
    expect(compareVersions(offer, offer)).toEqual({ lines: [], terms: [] });
  });
});

describe('openQuestions', () => {
  const everyTerm = termKinds.map((kind) => term(kind, null, 'あり'));
  const everyRole = (['option', 'integration', 'emergency', 'exit'] as const).map((role) =>
    priced('1', { id: role, role, unit: 'once' }),
  );

  it('asks nothing that the offer answers', () => {
    expect(openQuestions({ feeLines: [...everyRole, priced('100')], terms: everyTerm })).toEqual(
      [],
    );
  });

  it('asks for each term that is missing and for each way in which costs grow', () => {
    const kinds = openQuestions({ feeLines: [], terms: [] }).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'term')).toHaveLength(termKinds.length);
    expect(kinds.filter((kind) => kind === 'cost-growth')).toHaveLength(4);
  });

  it.each([
    ['price', feeLine({ pricing: 'separate' })],
    ['price', feeLine({})],
    ['quantity', priced('2000', { unit: 'other' })],
    ['open-end', feeLine({ low: '50000' })],
    ['steps', feeLine({ measure: 'orders', tiers: [{ upTo: '100', price: '9' }] })],
    ['tax', priced('1', { tax: 'unknown' })],
    ['performance', shareOfSales('3')],
    ['below-market', priced('10', { label: '梱包', unit: 'order', measure: 'orders' })],
  ])('asks about %s', (kind, line) => {
    const asked = openQuestions({ feeLines: [...everyRole, line], terms: everyTerm });
    expect(new Set(asked.map((question) => question.kind))).toEqual(new Set([kind]));
  });

  it('does not ask the vendor for our own homework', () => {
    const byCalls = priced('300', { unit: 'call', measure: 'calls' });
    expect(openQuestions({ feeLines: [...everyRole, byCalls], terms: everyTerm })).toEqual([]);
  });
});
