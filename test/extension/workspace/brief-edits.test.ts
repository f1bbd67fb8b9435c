import { expect, test } from 'vitest';

import {
  briefChange,
  emptyIssue,
  withEntry,
  withMoved,
  withoutEntry,
} from '#extension/workspace/brief/brief-edits.ts';
import { emptyBrief } from '#shared/model/brief.ts';
import { applyChange } from '#shared/sync/change.ts';

import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const stamp = '000000001-0000-a';

test('the first edit makes a whole brief, the same on every device', () => {
  const snapshot = { ...sampleSnapshot(), brief: null };
  const change = briefChange(snapshot, undefined, { kgi: '営業利益' });
  const record = applyChange(undefined, change, stamp);
  expect(record.id).toBe('brief');
  expect(record.fields).toEqual({ ...emptyBrief, kgi: '営業利益' });
});

test('a later edit sets only its field, from the brief as it is by then', () => {
  const snapshot = sampleSnapshot();
  const first = applyChange(
    undefined,
    briefChange({ ...snapshot, brief: null }, undefined, { issues: [emptyIssue] }),
    stamp,
  );
  const change = briefChange(snapshot, first, ({ issues }) => ({
    issues: [...issues, { ...emptyIssue, text: '二' }],
  }));
  expect(change.set).toEqual({ issues: [emptyIssue, { ...emptyIssue, text: '二' }] });
});

test('a brief that was deleted is begun anew', () => {
  const snapshot = { ...sampleSnapshot(), brief: null };
  const made = applyChange(undefined, briefChange(snapshot, undefined, { kgi: '古い' }), stamp);
  const change = briefChange(snapshot, { ...made, deleted: true }, { company: '新しい' });
  const record = applyChange({ ...made, deleted: true }, change, stamp);
  expect(record).toMatchObject({ deleted: false, fields: { ...emptyBrief, company: '新しい' } });
});

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
