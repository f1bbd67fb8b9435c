import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { answer, createHandlers } from '#extension/background/handlers.ts';
import type { SyncLoop } from '#extension/background/sync-loop.ts';
import { requestSchemas } from '#extension/messages.ts';
import { MikiwameError } from '#shared/errors.ts';

import { joinedWorkbook } from '../../fakes/test-device.ts';
import { Desk, planUrl, reading, sentence } from './desk.ts';

const answerTaken = { evaluationId: 'e', sent: 1, refused: 0, received: 2, more: false };

function handlersOf(desk: Desk) {
  const asked: string[] = [];
  const note = (words: string) => {
    asked.push(words);
    return Promise.resolve();
  };
  const sync: SyncLoop = {
    start: () => note('start'),
    woken: () => note('woken'),
    online: () => note('online'),
    changed: (id) => note(`changed ${id}`),
    syncNow: () => Promise.reject(new MikiwameError('offline')),
    joinWorkbook: ({ invite, name, byFile }) =>
      note(`join ${invite} ${name} ${byFile}`).then(() => joinedWorkbook()),
    makeFile: (id) => note(`make ${id}`).then(() => 'a file'),
    readFile: (text) => note(`read ${text}`).then(() => answerTaken),
    leaveWorkbook: (id) => note(`leave ${id}`),
  };
  const handlers = createHandlers(desk.now(), {
    sync,
    highlights: {
      open: ({ link }) => note(`open ${link}`).then(() => null),
      changed: () => note('marks changed'),
    },
    writeMenu: () => note('menu'),
  });
  return { handlers, asked };
}

async function prepared() {
  const desk = new Desk();
  await desk.prepare({ 潮見ロジ: ['shiomi-logi.example'] });
  return { desk, ...handlersOf(desk) };
}

test('the panel’s own button captures from the tab in front, on the criterion at work', async () => {
  const { desk, handlers } = await prepared();
  const message = { windowId: 1, criterionId: '4.1' };
  const outcome = await answer(requestSchemas.capture, handlers.capture, message);
  expect(outcome).toEqual({ ok: true, value: null });
  expect((await desk.all('evidence'))[0]?.fields.criterionIds).toEqual(['4.1']);
});

test.each([
  ['capture', { windowId: 'one', criterionId: null }],
  ['assignInbox', { inboxId: 'a', choice: { newVendorName: '  ' } }],
  ['assignInbox', { inboxId: 'a', choice: {} }],
  ['openPassage', { link: 'javascript:alert(1)', evidenceId: null }],
  ['capturePdf', { inboxId: 'a', exact: '' }],
  ['openPdf', { windowId: 1, url: 'file:///etc/passwd' }],
  ['captureWhole', { windowId: 1, what: 'everything', criterionId: null }],
  ['readCompany', {}],
  ['syncNow', null],
] as const)('%s does not take %j', async (name, message) => {
  const taken: unknown[] = [];
  const outcome = await answer<unknown, number>(
    requestSchemas[name],
    (data) => Promise.resolve(taken.push(data)),
    message,
  );
  expect(outcome).toEqual({ ok: false, reason: 'request-invalid' });
  expect(taken).toEqual([]);
});

test('what a handler throws arrives as its reason', async () => {
  const { handlers } = await prepared();
  const outcome = await answer(requestSchemas.syncNow, handlers.syncNow, { evaluationId: 'e' });
  expect(outcome).toEqual({ ok: false, reason: 'offline' });
});

test('a PDF is fetched by the inbox entry that a gesture made, and by nothing else', async () => {
  const { desk, handlers } = await prepared();
  const url = 'https://www.shiomi-logi.example/a.pdf';
  desk.tabs.tab = { id: 7, windowId: 1, url, title: 'a.pdf' };
  desk.tabs.frames = [];
  await desk.gesture({ source: 'icon' });
  const inboxId = (await desk.inbox.list())[0]?.id ?? '';
  const fetched = await answer(requestSchemas.fetchPdf, handlers.fetchPdf, { inboxId });
  expect(fetched).toEqual({ ok: true, value: { size: 1 } });
  expect(desk.fetched).toEqual([`${inboxId} ${url}`]);
  const other = await answer(requestSchemas.fetchPdf, handlers.fetchPdf, { inboxId: 'b' });
  expect(other).toEqual({ ok: false, reason: 'page-not-readable' });
});

test('a PDF is opened by its address, under its own name, and fetched like one in a tab', async () => {
  const { desk, handlers } = await prepared();
  const url = 'https://www.shiomi-logi.example/%E8%A6%8B%E7%A9%8D.pdf?v=2';
  const opened = await answer(requestSchemas.openPdf, handlers.openPdf, { windowId: 1, url });
  expect(opened).toEqual({ ok: true, value: null });
  const [entry] = await desk.inbox.list();
  expect(entry).toMatchObject({ state: 'read', tabId: null });
  expect(entry?.capture).toMatchObject({ pdf: true, title: '見積.pdf', url });
  await answer(requestSchemas.fetchPdf, handlers.fetchPdf, { inboxId: entry?.id });
  expect(desk.fetched).toEqual([`${entry?.id} ${url}`]);
});

test('what a page says of its company is told, and nothing of it is kept', async () => {
  const { desk, handlers } = await prepared();
  desk.tabs.about = {
    url: planUrl,
    title: '会社概要',
    structured: [],
    siteName: '',
    groups: [
      [
        ['設立', '2012年'],
        ['従業員数', '48名'],
      ],
    ],
  };
  const told = await answer(requestSchemas.readCompany, handlers.readCompany, { windowId: 1 });
  expect(told).toMatchObject({ ok: true, value: { title: '会社概要' } });
  expect(await desk.all('evidence')).toEqual([]);
  desk.tabs.about = { url: planUrl, title: '会社概要' };
  const refused = await answer(requestSchemas.readCompany, handlers.readCompany, { windowId: 1 });
  expect(refused).toEqual({ ok: false, reason: 'page-not-readable' });
});

test('a capture that is thrown away is gone', async () => {
  const desk = new Desk();
  await desk.prepare();
  await desk.gesture();
  const inboxId = (await desk.inbox.list())[0]?.id ?? '';
  const { handlers } = handlersOf(desk);
  await answer(requestSchemas.dismissInbox, handlers.dismissInbox, { inboxId });
  expect(await desk.inbox.list()).toEqual([]);
  expect(await desk.all('evidence')).toEqual([]);
});

test('words marked in a PDF, and the vendor of a waiting capture, go through messages', async () => {
  const desk = new Desk();
  await desk.prepare();
  desk.tabs.frames = [{ frameId: 0, result: reading() }];
  await desk.gesture();
  const { handlers } = handlersOf(desk);
  const inboxId = (await desk.inbox.list())[0]?.id ?? '';
  const choice = { newVendorName: '潮見ロジ' };
  const outcome = await answer(requestSchemas.assignInbox, handlers.assignInbox, {
    inboxId,
    choice,
  });
  expect(outcome).toEqual({ ok: true, value: (await desk.all('evidence'))[0]?.id });
  expect((await desk.all('passage'))[0]?.fields.exact).toBe(sentence);
});

test('the rest is passed on', async () => {
  const { handlers, asked } = await prepared();
  await handlers.openPassage({ link: planUrl, evidenceId: null });
  await handlers.languageChanged({});
  await handlers.recordsChanged({ evaluationId: 'e' });
  await handlers.leaveWorkbook({ workbookId: 'w' });
  const joined = await handlers.joinWorkbook({ invite: 'link', name: '大西', byFile: true });
  expect(joined).toEqual({ workbookId: joinedWorkbook().workbookId });
  await expect(handlers.makeSyncFile({ workbookId: 'w' })).resolves.toBe('a file');
  await expect(handlers.readSyncAnswer({ text: 'an answer' })).resolves.toEqual(answerTaken);
  expect(asked).toEqual([
    `open ${planUrl}`,
    'menu',
    'changed e',
    'marks changed',
    'leave w',
    'join link 大西 true',
    'make w',
    'read an answer',
  ]);
});
