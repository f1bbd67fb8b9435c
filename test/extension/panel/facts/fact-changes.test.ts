import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  confirmFacts,
  newVersion,
  rejectFacts,
  takeBackFacts,
  withoutLine,
} from '#extension/panel/facts/fact-changes.ts';
import { compareVersions } from '#shared/costs/compare-versions.ts';
import { openPerformance } from '#shared/costs/new-line.ts';
import { estimatesOf } from '#shared/costs/versions.ts';
import type { AnyRecord, Change } from '#shared/model/record.ts';
import { type Entity, snapshotOf } from '#shared/model/snapshot.ts';
import { commitTo } from '#shared/sync/commit.ts';

import { recordsOf } from '../../../fixtures/sample-records.ts';
import { emptySnapshot } from '../../../fixtures/snapshot-parts.ts';
import { factOf } from './fact-parts.ts';

type Fact = Entity<'fact'>;

/** A device that keeps the records of one evaluation. */
function device() {
  let records: AnyRecord[] = recordsOf(emptySnapshot());
  const snapshot = () => {
    const read = snapshotOf('evaluation-1', records);
    if (!read) throw new Error('The evaluation is gone.');
    return read;
  };
  let last = '';
  const commit = (changes: readonly Change[]) => {
    const done = commitTo(records, changes, { last, now: 1_790_000_000_000, device: 'test' });
    last = done.stamp;
    const written = new Set(done.written.map(({ id }) => id));
    records = [...records.filter(({ id }) => !written.has(id)), ...done.written];
    return done.inverses;
  };
  return {
    snapshot,
    commit,
    offer: () => estimatesOf(snapshot(), 'shiomi')[0],
    confirm: (...facts: Fact[]) => commit(confirmFacts(snapshot(), facts)),
    reject: (...facts: Fact[]) => commit(rejectFacts(snapshot(), facts)),
    takeBack: (...facts: Fact[]) => commit(takeBackFacts(snapshot(), facts)),
    renew: () => commit(newVersion(snapshot(), 'shiomi')),
  };
}

const price = factOf();
const dearer = factOf({
  id: 'fact:evidence-2:fee:0-6',
  evidenceId: 'evidence-2',
  low: 480,
  high: 480,
});
const small: Fact = { ...price, id: 'fact:evidence-1:fee:30-36' };
const setUp = factOf({
  id: 'fact:evidence-1:fee:7-12',
  label: '初期費用',
  low: 30_000,
  high: 30_000,
  unit: 'once',
  basis: 'fixed',
});
const share: Fact = {
  ...factOf({ id: 'fact:evidence-1:fee:40-46', label: '広告運用', start: 40, end: 46 }),
  low: 20,
  high: 20,
  percentOf: 'ad-spend',
  currency: null,
  unit: 'month',
};
const least: Fact = {
  ...factOf({ id: 'fact:evidence-1:fee:49-54', label: '最低', start: 49, end: 54 }),
  low: 50_000,
  high: null,
  unit: 'month',
  basis: 'fixed',
};
const half: Fact = {
  ...factOf({ id: 'fact:evidence-1:minimum-term:20-24', kind: 'minimum-term', label: '' }),
  low: 6,
  high: 6,
  unit: 'months',
  text: '最低契約期間は6か月',
};
const year: Fact = { ...half, id: 'fact:evidence-2:minimum-term:0-4', low: 12, high: 12, text: '' };
const certificate: Fact = {
  ...half,
  id: 'fact:evidence-1:certification:0-4',
  kind: 'certification',
};

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

describe('an amount that limits a fee', () => {
  test('is the minimum of that fee and no line on top of it, whichever is confirmed first', () => {
    for (const order of [
      [share, least],
      [least, share],
    ]) {
      const { confirm, offer } = device();
      for (const fact of order) confirm(fact);
      expect(offer()?.feeLines).toMatchObject([{ label: '広告運用', minimum: '50000' }]);
    }
  });

  test('a maximum caps the fee', () => {
    const { confirm, offer } = device();
    confirm(share, { ...least, label: '上限', low: null, high: 300_000 });
    expect(offer()?.feeLines).toMatchObject([{ minimum: null, maximum: '300000' }]);
  });

  test('taken back, it limits nothing; without its fee it stands by itself', () => {
    const { confirm, takeBack, offer } = device();
    confirm(share, least);
    takeBack(least);
    expect(offer()?.feeLines).toMatchObject([{ label: '広告運用', minimum: null }]);
    confirm(least);
    takeBack(share);
    expect(offer()?.feeLines).toMatchObject([{ label: '最低', low: '50000' }]);
  });

  test('a limit that a person changed since stays when something else is confirmed', () => {
    const { confirm, commit, offer, snapshot } = device();
    confirm(share, least);
    const feeLines = offer()?.feeLines.map((line) => ({ ...line, minimum: '60000' })) ?? [];
    const { id: evaluationId } = snapshot().evaluation;
    commit([{ kind: 'estimate', id: 'estimate:shiomi:1', evaluationId, set: { feeLines } }]);
    confirm(setUp);
    expect(offer()?.feeLines[0]).toMatchObject({ minimum: '60000' });
  });

  test('far from any share, or behind a fixed fee, it is a fee like any other', () => {
    const { confirm, offer } = device();
    confirm({ ...share, start: 10, end: 16 }, least, { ...setUp, start: 60, end: 66 });
    expect(offer()?.feeLines).toHaveLength(3);
  });
});

describe('versions', () => {
  test('a new one begins as a copy; what is confirmed anew takes the place of the same fee', () => {
    const { confirm, renew, offer, snapshot } = device();
    confirm(price, setUp, half);
    renew();
    confirm(dearer, year);
    expect(offer()).toMatchObject({ id: 'estimate:shiomi:2', version: 2, receivedOn: null });
    expect(offer()?.feeLines.map(({ label, low }) => [label, low])).toEqual([
      ['発送', '480'],
      ['初期費用', '30000'],
    ]);
    const [newest, older] = estimatesOf(snapshot(), 'shiomi');
    if (!newest || !older) throw new Error('A version is gone.');
    expect(compareVersions(older, newest)).toMatchObject({
      lines: [
        { kind: 'changed', before: { low: '450' }, after: { low: '480' }, aspects: ['price'] },
      ],
      terms: [{ kind: 'changed', before: { value: '6' }, after: { value: '12' } }],
    });
  });

  test('taking the new price back brings the old one back', () => {
    const { confirm, takeBack, renew, offer } = device();
    confirm(price, setUp);
    renew();
    confirm(dearer);
    takeBack(dearer);
    expect(offer()?.feeLines.map(({ low }) => low)).toEqual(['450', '30000']);
  });

  test('two fees in the same words of one proposal are two lines', () => {
    const { confirm, renew, offer } = device();
    confirm(price, small);
    expect(offer()?.feeLines).toHaveLength(2);
    renew();
    confirm(dearer);
    expect(offer()?.feeLines.map(({ low }) => low)).toEqual(['450', '450', '480']);
  });

  test('a line that the new proposal does not have is left out of it alone', () => {
    const { confirm, renew, commit, offer, snapshot } = device();
    confirm(price, setUp);
    renew();
    const newest = offer();
    if (!newest) throw new Error('No offer.');
    commit(withoutLine(snapshot(), newest, newest.feeLines[1]?.id ?? ''));
    const [after, older] = estimatesOf(snapshot(), 'shiomi');
    expect([older?.feeLines.length, after?.feeLines.length]).toEqual([2, 1]);
  });

  test('before the first offer there is nothing to renew', () => {
    const { snapshot } = device();
    expect(newVersion(snapshot(), 'shiomi')).toEqual([]);
  });
});
