import { expect, test } from 'vitest';

import {
  briefChange,
  emptyBrief,
  emptyIssue,
  withEntry,
  withMoved,
  withoutEntry,
} from '#extension/workspace/brief/brief-edits.ts';
import { applyChange } from '#shared/sync/change.ts';

import { sampleSnapshot } from '../../fixtures/snapshot.ts';

test('the first edit makes a whole brief, the same on every device', () => {
  const change = briefChange({ ...sampleSnapshot(), brief: null }, undefined, { kgi: '営業利益' });
  const record = applyChange(undefined, change, '000000001-0000-a');
  expect(record.id).toBe('brief');
  expect(record.fields).toEqual({ ...emptyBrief, kgi: '営業利益' });
});

test('a later edit sets only its field, on the brief that is there', () => {
  const snapshot = sampleSnapshot();
  const change = briefChange(snapshot, recordOf(snapshot), { kgi: '営業利益' });
  expect(change).toMatchObject({ id: snapshot.brief?.id, set: { kgi: '営業利益' } });
  expect(Object.keys(change.set)).toEqual(['kgi']);
});

test('an edit of a list starts from the list as it is by then, not as a screen last showed it', () => {
  const snapshot = sampleSnapshot();
  const first = applyChange(
    recordOf(snapshot),
    briefChange(snapshot, recordOf(snapshot), { issues: [{ ...emptyIssue, text: '速く' }] }),
    '000000002-0000-a',
  );
  const change = briefChange(snapshot, first, ({ issues }) => ({
    issues: withEntry(issues, 0, { goal: '押す' }),
  }));
  expect(change.set).toEqual({ issues: [{ ...emptyIssue, text: '速く', goal: '押す' }] });
});

/** The record behind the sample's brief. */
function recordOf({ evaluation, brief }: ReturnType<typeof sampleSnapshot>) {
  if (!brief) throw new Error('The sample has a brief.');
  const { id, ...set } = brief;
  return applyChange(
    undefined,
    { kind: 'brief', id, evaluationId: evaluation.id, set },
    '000000001-0000-a',
  );
}

test('lists are edited by place', () => {
  const [first, second] = [emptyIssue, { ...emptyIssue, text: '二' }];
  expect(withEntry([first, second], 0, { text: '一' }).map(({ text }) => text)).toEqual([
    '一',
    '二',
  ]);
  expect(withoutEntry(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
  expect(withMoved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(withMoved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(withMoved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(withMoved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
