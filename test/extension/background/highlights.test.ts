import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { Highlights, paintedOrigins, type Sender } from '#extension/background/highlights.ts';
import { createCheckStore } from '#extension/storage/check-store.ts';

import { Desk, planUrl, reading, sentence } from './desk.ts';

const page: Sender = { tabId: 7, frameId: 0, url: planUrl };

/** A device with one piece of evidence of the page, and a browser whose closed tabs refuse. */
async function prepared() {
  const desk = new Desk();
  await desk.prepare({ 潮見ロジ: ['shiomi-logi.example'] });
  desk.tabs.frames = [{ frameId: 0, result: reading() }];
  await desk.gesture();
  const closed = new Set<number>();
  const asked: number[] = [];
  const opened: string[] = [];
  const shown = new Set<number>();
  const inFront: number[] = [];
  const checks = createCheckStore(desk.database);
  const highlights = new Highlights({
    records: desk.records,
    device: desk.device,
    checks,
    clock: desk.clock,
    painter: {
      paint: (tabId) => (closed.has(tabId) ? Promise.reject(new Error('closed')) : done()),
      ask: (tabId) => {
        asked.push(tabId);
        return closed.has(tabId) ? Promise.reject(new Error('closed')) : done();
      },
      comeTo: (tabId) => Promise.resolve(shown.has(tabId)),
      bringForward: (tabId) => Promise.resolve(inFront.push(tabId)),
      open: (url) => {
        opened.push(url);
        return Promise.resolve(9);
      },
    },
  });
  const evidenceId = (await desk.all('evidence'))[0]?.id ?? '';
  return { desk, highlights, checks, evidenceId, asked, closed, opened, shown, inFront };
}

const done = () => Promise.resolve();

test('a page is given what was captured in it, another page nothing', async () => {
  const { highlights, evidenceId } = await prepared();
  const { marks, comeFor } = await highlights.marks(page, { canonical: '' });
  expect(marks).toMatchObject([{ evidenceId, selector: { exact: sentence } }]);
  expect(comeFor).toBeNull();
  const other = { ...page, url: 'https://www.shiomi-logi.example/other' };
  expect(await highlights.marks(other, { canonical: '' })).toMatchObject({
    marks: [],
    comeFor: null,
  });
});

test('the page that was opened for a passage hears so once', async () => {
  const { highlights, evidenceId } = await prepared();
  await highlights.open({ link: planUrl, evidenceId });
  const opened = { ...page, tabId: 9 };
  const elsewhere = { ...opened, url: 'https://login.example/' };
  expect((await highlights.marks(elsewhere, { canonical: '' })).comeFor).toBeNull();
  expect((await highlights.marks(opened, { canonical: '' })).comeFor).toBe(evidenceId);
  expect((await highlights.marks(opened, { canonical: '' })).comeFor).toBeNull();
});

test('a passage that a painted page shows is come to there, another one in a new tab', async () => {
  const { highlights, evidenceId, opened, shown, inFront } = await prepared();
  await highlights.marks(page, { canonical: '' });
  await highlights.open({ link: planUrl, evidenceId });
  expect(opened).toEqual([planUrl]);
  shown.add(page.tabId);
  await highlights.open({ link: planUrl, evidenceId });
  expect(opened).toEqual([planUrl]);
  expect(inFront).toEqual([page.tabId]);
  await highlights.open({ link: planUrl, evidenceId: null });
  expect(opened).toEqual([planUrl, planUrl]);
});

test('what a page saw is kept for its own evidence only', async () => {
  const { desk, highlights, checks, evidenceId } = await prepared();
  const seen = [
    { evidenceId, status: 'changed' as const, present: '最低契約期間は12か月です。' },
    { evidenceId: 'evidence-of-another-page', status: 'gone' as const, present: '' },
  ];
  await highlights.seen(page, { canonical: '', seen });
  expect(await checks.list(desk.evaluationId)).toEqual([
    {
      evidenceId,
      evaluationId: desk.evaluationId,
      status: 'changed',
      present: '最低契約期間は12か月です。',
      checkedAt: desk.clock.instant(),
      seen: 'open',
    },
  ]);
  const evil = { ...page, url: 'https://evil.example/' };
  await highlights.seen(evil, {
    canonical: planUrl,
    seen: [{ evidenceId, status: 'found', present: '' }],
  });
  expect(await checks.list(desk.evaluationId)).toMatchObject([{ status: 'changed' }]);
});

test('painted tabs ask again after a change; a closed one is asked once more and then forgotten', async () => {
  const { highlights, asked, closed } = await prepared();
  await highlights.marks(page, { canonical: '' });
  await highlights.changed();
  closed.add(7);
  await highlights.paint(7);
  await highlights.changed();
  await highlights.changed();
  expect(asked).toEqual([7, 7]);
});

test('nothing is painted in the pages of the sheets', () => {
  const origins = [
    'https://script.googleusercontent.com/*',
    'https://*.shiomi-logi.example/*',
    'https://script.google.com/*',
  ];
  expect(paintedOrigins(origins)).toEqual(['https://*.shiomi-logi.example/*']);
});
