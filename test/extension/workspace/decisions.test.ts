import { expect, test } from 'vitest';

import {
  decideExclusion,
  decideMustHave,
  decideShortlist,
  listedVendors,
  type MustHaveAnswer,
} from '#extension/workspace/matrix/decisions.ts';
import { mustHaveDecisionId } from '#shared/model/decision.ts';
import type { Change } from '#shared/model/record.ts';
import { type Snapshot, snapshotOf } from '#shared/model/snapshot.ts';
import { exclusionOf, mustHaveStatus } from '#shared/scoring/settled.ts';
import { commitTo } from '#shared/sync/commit.ts';

import { recordsOf } from '../../fixtures/sample-records.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const now = '2026-11-20T05:31:02.123Z';
const known = { device: { raterId: 'rater-mori', raterName: '森下' }, now };
const newcomer = { device: { raterId: 'rater-new', raterName: '北川' }, now };

/** The snapshot after the changes, as the store would give it. */
function after(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  const before = recordsOf(snapshot);
  const at = { last: '', now: Date.parse(now), device: 'a' };
  const { written } = commitTo(before, changes, at);
  const ids = new Set(written.map(({ id }) => id));
  const rest = before.filter(({ id }) => !ids.has(id));
  const result = snapshotOf(snapshot.evaluation.id, [...rest, ...written]);
  if (!result) throw new Error('The evaluation is gone.');
  return result;
}

test('a vendor goes on the shortlist and off again', () => {
  const listed = after(sampleSnapshot(), decideShortlist(sampleSnapshot(), 'hoshi', true, known));
  expect([...listedVendors(listed)]).toEqual(['hoshi']);
  const unlisted = after(listed, decideShortlist(listed, 'hoshi', false, known));
  expect([...listedVendors(unlisted)]).toEqual([]);
});

test('an exclusion holds with its reason until it is taken back', () => {
  const exclusion = { excluded: true, reason: '繁忙期に対応できない' };
  const out = after(sampleSnapshot(), decideExclusion(sampleSnapshot(), 'hoshi', exclusion, known));
  expect(exclusionOf(out.decisions, 'hoshi')).toMatchObject({
    reason: '繁忙期に対応できない',
    decidedBy: 'rater-mori',
  });
  const back = after(out, decideExclusion(out, 'hoshi', { excluded: false, reason: '' }, known));
  expect(exclusionOf(back.decisions, 'hoshi')).toBeNull();
});

test('a must-have is settled under the id that every device uses', () => {
  const reason = '締結しない';
  const answer: MustHaveAnswer = {
    mustHaveId: 'nda',
    status: 'failed',
    reason,
    evidenceIds: ['x'],
  };
  const settled = after(
    sampleSnapshot(),
    decideMustHave(sampleSnapshot(), 'shiomi', answer, known),
  );
  expect(mustHaveStatus(settled.decisions, 'shiomi', 'nda')).toBe('failed');
  expect(settled.decisions).toHaveLength(sampleSnapshot().decisions.length);
  const id = mustHaveDecisionId('shiomi', 'nda');
  expect(settled.decisions.find((one) => one.id === id)).toMatchObject({
    evidenceIds: ['x'],
    decidedBy: 'rater-mori',
  });
});

test('whoever decides for the first time becomes a rater', () => {
  const snapshot = sampleSnapshot();
  expect(decideShortlist(snapshot, 'hoshi', true, known)).toHaveLength(1);
  const joined = after(snapshot, decideShortlist(snapshot, 'hoshi', true, newcomer));
  expect(joined.raters.find(({ id }) => id === 'rater-new')?.name).toBe('北川');
});
