import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  confirmFacts,
  newVersion,
  rejectFacts,
  takeBackFacts,
} from '#extension/panel/facts/fact-changes.ts';
import { openPerformance } from '#shared/costs/new-line.ts';

import {
  certificate,
  dearer,
  device,
  half,
  least,
  price,
  setUp,
  share,
  small,
  year,
} from './fact-device.ts';
import { factOf } from './fact-parts.ts';

describe('confirming', () => {
  test('begins the first version, each part linked to its fact and evidence', () => {
    const { confirm, offer, snapshot } = device();
    confirm(price, half);
    expect(offer()).toMatchObject({
      id: 'estimate:shiomi:1',
      version: 1,
      feeLines: [{ label: '発送', low: '450', factId: price.id, evidenceId: 'evidence-1' }],
      terms: [{ kind: 'minimum-term', value: '6', factId: half.id, evidenceId: 'evidence-1' }],
    });
    expect(snapshot().facts.map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
  });

  test('a fact that is no part of an offer begins none', () => {
    const { confirm, offer, snapshot } = device();
    confirm(certificate);
    expect(offer()).toBeUndefined();
    expect(snapshot().facts).toHaveLength(1);
  });

  test('a correction changes the line where it stands and keeps what people settled about it', () => {
    const { confirm, commit, offer, snapshot } = device();
    const result = factOf({
      percentOf: 'sales',
      low: 5,
      high: 5,
      basis: 'performance',
      currency: null,
    });
    confirm(result, setUp);
    const [line] = offer()?.feeLines ?? [];
    if (!line) throw new Error('No line.');
    const settled = {
      ...line,
      maximum: '500000',
      performance: { ...openPerformance, counts: '確定売上' },
    };
    const { evaluation } = snapshot();
    commit([
      {
        kind: 'estimate',
        id: 'estimate:shiomi:1',
        evaluationId: evaluation.id,
        set: { feeLines: [settled, ...(offer()?.feeLines.slice(1) ?? [])] },
      },
    ]);
    confirm({ ...result, low: 4, high: 4 });
    expect(offer()?.feeLines).toMatchObject([
      { percent: { low: '4' }, maximum: '500000', performance: { counts: '確定売上' } },
      { label: '初期費用' },
    ]);
  });
});

describe('taking back and rejecting', () => {
  test('nothing of the fact stays in the offer', () => {
    const { confirm, takeBack, offer, snapshot } = device();
    confirm(price, setUp, half);
    takeBack(price, half);
    expect(offer()?.feeLines.map(({ label }) => label)).toEqual(['初期費用']);
    expect(offer()?.terms).toEqual([]);
    expect(snapshot().facts.map(({ id }) => id)).toEqual([setUp.id]);
  });

  test('a rejection is kept with its words', () => {
    const { confirm, reject, offer, snapshot } = device();
    confirm(price);
    reject(price);
    expect(offer()?.feeLines).toEqual([]);
    expect(snapshot().facts).toMatchObject([
      { state: 'rejected', start: 0, end: 6, quote: '1件450円' },
    ]);
  });

  test('a term gives way to what another confirmed fact says', () => {
    const { confirm, takeBack, offer } = device();
    confirm(half);
    confirm(year);
    expect(offer()?.terms).toMatchObject([{ value: '12' }]);
    takeBack(year);
    expect(offer()?.terms).toMatchObject([{ value: '6', factId: half.id }]);
  });

  test('every step is undone by its inverse', () => {
    const facts = [share, least, price, dearer, small, setUp, half, year, certificate];
    const step = fc.record({
      act: fc.constantFrom(
        'confirm' as const,
        'reject' as const,
        'takeBack' as const,
        'renew' as const,
      ),
      facts: fc.subarray(facts, { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const own = device();
        for (const { act, facts: chosen } of steps) {
          const before = own.snapshot();
          const known = new Set(before.facts.map(({ id }) => id));
          const there = chosen.filter(({ id }) => known.has(id));
          const inverses =
            act === 'renew' ? own.renew() : own[act](...(act === 'takeBack' ? there : chosen));
          const after = own.snapshot();
          own.commit(inverses);
          expect(own.snapshot()).toEqual(before);
          own.commit(
            act === 'renew'
              ? newVersion(before, 'shiomi')
              : changesOf(act)(before, act === 'takeBack' ? there : chosen),
          );
          expect(own.snapshot()).toEqual(after);
        }
        const { facts: kept, estimates } = own.snapshot();
        const confirmed = new Set(
          kept.filter(({ state }) => state === 'confirmed').map(({ id }) => id),
        );
        const parts = estimates.flatMap(({ feeLines, terms }) => [...feeLines, ...terms]);
        expect(parts.every(({ factId }) => factId !== null && confirmed.has(factId))).toBe(true);
      }),
    );
  });
});

function changesOf(act: 'confirm' | 'reject' | 'takeBack') {
  return { confirm: confirmFacts, reject: rejectFacts, takeBack: takeBackFacts }[act];
}
