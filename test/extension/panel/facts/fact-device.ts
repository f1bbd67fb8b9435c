import {
  confirmFacts,
  newVersion,
  rejectFacts,
  takeBackFacts,
} from '#extension/panel/facts/fact-changes.ts';
import { estimatesOf } from '#shared/costs/versions.ts';
import type { AnyRecord, Change } from '#shared/model/record.ts';
import { type Entity, snapshotOf } from '#shared/model/snapshot.ts';
import { commitTo } from '#shared/sync/commit.ts';

import { recordsOf } from '../../../fixtures/sample-records.ts';
import { emptySnapshot } from '../../../fixtures/snapshot-parts.ts';
import { factOf } from './fact-parts.ts';

type Fact = Entity<'fact'>;

/** A device that keeps the records of one evaluation. */
export function device() {
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

export const price = factOf();
export const dearer = factOf({
  id: 'fact:evidence-2:fee:0-6',
  evidenceId: 'evidence-2',
  low: 480,
  high: 480,
});
export const small: Fact = { ...price, id: 'fact:evidence-1:fee:30-36' };
export const setUp = factOf({
  id: 'fact:evidence-1:fee:7-12',
  label: '初期費用',
  low: 30_000,
  high: 30_000,
  unit: 'once',
  basis: 'fixed',
});
export const share: Fact = {
  ...factOf({ id: 'fact:evidence-1:fee:40-46', label: '広告運用', start: 40, end: 46 }),
  low: 20,
  high: 20,
  percentOf: 'ad-spend',
  currency: null,
  unit: 'month',
};
export const least: Fact = {
  ...factOf({ id: 'fact:evidence-1:fee:49-54', label: '最低', start: 49, end: 54 }),
  low: 50_000,
  high: null,
  unit: 'month',
  basis: 'fixed',
};
export const half: Fact = {
  ...factOf({ id: 'fact:evidence-1:minimum-term:20-24', kind: 'minimum-term', label: '' }),
  low: 6,
  high: 6,
  unit: 'months',
  text: '最低契約期間は6か月',
};
export const year: Fact = {
  ...half,
  id: 'fact:evidence-2:minimum-term:0-4',
  low: 12,
  high: 12,
  text: '',
};
export const certificate: Fact = {
  ...half,
  id: 'fact:evidence-1:certification:0-4',
  kind: 'certification',
};
