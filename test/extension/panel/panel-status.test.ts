import { expect, test } from 'vitest';

import { panelStatus, type StatusFacts } from '#extension/panel/panel-status.ts';
import { messagesFor } from '#shared/locales/messages.ts';

const words = messagesFor('en').start.status;
const write = { count: String, time: (instant: string) => instant.slice(11, 16) };
const synced = {
  address: 'https://script.google.com/macros/s/a/exec',
  state: 'active',
  lastSyncAt: '2026-11-20T05:31:02.123Z',
  lastReason: null,
} as const;
const facts: StatusFacts = { workbook: synced, pending: 0, online: true, syncing: false };
const say = (parts: Partial<StatusFacts>) => panelStatus({ ...facts, ...parts }, words, write);

test('without a workbook everything is on this device, also offline', () => {
  expect(say({ workbook: null, online: false, pending: 9 }).text).toBe('This device only');
});

test('synced, syncing and waiting are calm', () => {
  expect(say({}).text).toBe('Synced 05:31');
  expect(say({ syncing: true }).text).toBe('Syncing');
  expect(say({ pending: 3 })).toMatchObject({ text: '3 not sent', reason: null });
  expect(say({ workbook: { ...synced, lastSyncAt: null } }).text).toBe('Not synced yet');
});

test('offline counts what waits; a refusal is told even when nothing waits', () => {
  expect(say({ online: false, pending: 7 }).text).toBe('Offline, 7 waiting');
  const refused = { ...synced, lastReason: 'member-revoked' } as const;
  expect(say({ workbook: refused })).toMatchObject({ kind: 'failed', reason: 'member-revoked' });
});

test('where files are carried nothing is offline and nothing is said to be sent', () => {
  const byFile = { ...synced, address: '' };
  expect(say({ workbook: byFile, online: false })).toEqual({
    kind: 'synced',
    text: 'Synced 05:31',
    reason: null,
  });
  expect(say({ workbook: byFile, pending: 3, online: false })).toEqual({
    kind: 'unsent',
    text: 'Sync by file, unsent 3',
    reason: null,
  });
  const asked = { ...byFile, state: 'waiting', lastSyncAt: null } as const;
  expect(say({ workbook: asked })).toMatchObject({ kind: 'unsent', reason: null });
  expect(say({ workbook: { ...byFile, lastSyncAt: null } }).kind).toBe('unsent');
});
