import { expect, test } from 'vitest';

import { panelStatus, type StatusFacts } from '#extension/panel/panel-status.ts';
import { messagesFor } from '#shared/locales/messages.ts';

const words = messagesFor('en').start.status;
const write = { count: String, time: (instant: string) => instant.slice(11, 16) };
const synced = {
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
