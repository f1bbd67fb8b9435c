import { expect, test } from 'vitest';

import { routeOf } from '#extension/workspace/frame/route.ts';
import { syncState } from '#extension/workspace/frame/sync-state.ts';
import { originsFor } from '#extension/workspace/settings/google-access.ts';
import { workbooksFor } from '#extension/workspace/settings/team-workbooks.ts';
import { dayOf, fileNameOf } from '#extension/workspace/summary/file-name.ts';
import { messagesFor } from '#shared/locales/messages.ts';
import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';

test.each([
  ['#/brief', 'brief'],
  ['#/settings', 'settings'],
  ['#/team', 'settings'],
  ['#/robustness?x', 'robustness'],
  ['#/estimates', 'estimates'],
  ['#/nowhere', 'matrix'],
  ['', 'matrix'],
])('%j opens %s', (hash, route) => {
  expect(routeOf(hash)).toBe(route);
});

const words = messagesFor('ja').start.status;
const write = { count: String, time: (instant: string) => instant.slice(11, 16) };
const synced = {
  address: 'https://script.google.com/macros/s/a/exec',
  state: 'active',
  lastSyncAt: '2026-11-20T14:31:00.000Z',
  lastReason: null,
} as const;

test.each([
  ['only-here', null, 2, true],
  ['synced', synced, 0, true],
  ['syncing', synced, 2, true],
  ['offline', synced, 0, false],
  ['offline', { ...synced, lastReason: 'offline' }, 1, true],
  ['failed', { ...synced, lastReason: 'workbook-busy' }, 1, true],
  ['waiting', { ...synced, state: 'waiting', lastReason: 'member-waiting' }, 1, true],
  ['syncing', { ...synced, lastSyncAt: null }, 0, true],
  ['synced', { ...synced, address: '' }, 0, false],
  ['by-file', { ...synced, address: '' }, 2, false],
  ['by-file', { ...synced, address: '', lastSyncAt: null }, 0, true],
  ['waiting', { ...synced, address: '', state: 'waiting' }, 1, true],
] as const)('the sync is %s', (kind, workbook, pending, online) => {
  expect(syncState({ workbook, pending, online }, words, write).kind).toBe(kind);
});

test('file names say what, of which, and when, and suit every file system', () => {
  expect(fileNameOf(['受注・発送 の選定', '候補サマリー', '2026-11-20'], 'html')).toBe(
    '受注・発送 の選定_候補サマリー_2026-11-20.html',
  );
  expect(fileNameOf(['a/b\\c:d*?"<>|\n..', '', '...'], 'json')).toBe('a b c d.json');
  expect(fileNameOf(['あ'.repeat(200)], 'md')).toBe(`${'あ'.repeat(60)}.md`);
});

test('the day is that of the place', () => {
  expect(dayOf('2026-11-20T16:00:00.000Z', 540)).toBe('2026-11-21');
  expect(dayOf('2026-11-20T16:00:00.000Z', 0)).toBe('2026-11-20');
});

test('the browser is asked about Google only', () => {
  expect(originsFor('https://script.google.com/macros/s/x/exec')).toHaveLength(2);
  expect(originsFor('http://127.0.0.1:8080/macros/s/x/exec')).toEqual([]);
});

const workbook = (workbookId: string, parts: Partial<JoinedWorkbook>): JoinedWorkbook => ({
  workbookId,
  address: '',
  evaluationId: '',
  offeredEvaluationId: '',
  raterId: 'rater',
  raterName: '森下',
  fingerprint: '7f3a21c87f3a21c8',
  workbookName: '',
  workbookUrl: '',
  state: 'active',
  revision: 0,
  lastSyncAt: null,
  lastReason: null,
  failures: 0,
  dueAt: 0,
  input: emptyWorkbookInput,
  ...parts,
});

test('an evaluation shows its own workbook and those that wait for it', () => {
  const workbooks = [
    workbook('own', { evaluationId: 'e1', offeredEvaluationId: 'e2' }),
    workbook('waiting', { offeredEvaluationId: 'e1', state: 'waiting' }),
    workbook('other', { evaluationId: 'e2', offeredEvaluationId: 'e1' }),
    workbook('waiting-other', { offeredEvaluationId: 'e2', state: 'waiting' }),
  ];
  expect(workbooksFor('e1', workbooks).map(({ workbookId }) => workbookId)).toEqual([
    'own',
    'waiting',
  ]);
});
