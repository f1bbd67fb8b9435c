import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { captureWhole } from '#extension/background/capture-whole.ts';

import { Desk, planUrl, reading } from './desk.ts';

const place = { windowId: 1, criterionId: null };

async function prepared(): Promise<Desk> {
  const desk = new Desk();
  await desk.prepare({ 潮見ロジ: ['shiomi-logi.example'] });
  desk.tabs.frames = [{ frameId: 0, result: reading({ exact: '' }) }];
  return desk;
}

test('the main text of a page becomes evidence; its beginning is the quote, all of it stays here under its hash', async () => {
  const desk = await prepared();
  const line = '出荷単価は450円です。最低契約期間は6か月です。\n';
  desk.tabs.mainText = line.repeat(400);
  await captureWhole(desk.now(), 'article', place);
  const [evidence] = await desk.all('evidence');
  const [passage] = await desk.all('passage');
  const [page] = await desk.all('page');
  expect(evidence?.fields.attachment).toMatchObject({ kind: 'text', width: 0 });
  expect(passage?.fields.exact.length).toBeLessThanOrEqual(5000);
  expect(passage?.fields.exact.endsWith('です。')).toBe(true);
  expect(page?.fields).toMatchObject({
    url: planUrl,
    contentHash: evidence?.fields.attachment?.hash,
  });
  await captureWhole(desk.now(), 'article', place);
  expect(await desk.all('evidence')).toHaveLength(1);
});

test('a picture is evidence without words; the same picture again finds the first', async () => {
  const desk = await prepared();
  await captureWhole(desk.now(), 'view', place);
  const [evidence] = await desk.all('evidence');
  expect(evidence?.fields).toMatchObject({
    passageId: null,
    strength: 1,
    remark: '画面の写し：料金',
    attachment: { kind: 'picture', width: 800, height: 600, size: 6 },
  });
  await captureWhole(desk.now(), 'view', place);
  expect(await desk.all('evidence')).toHaveLength(1);
  desk.tabs.pixels = 'others';
  await captureWhole(desk.now(), 'view', place);
  expect(await desk.all('evidence')).toHaveLength(2);
});

test('a part that the person drew is kept, and giving up leaves nothing', async () => {
  const desk = await prepared();
  expect(await captureWhole(desk.now(), 'region', place)).toBe(false);
  expect(await desk.all('evidence')).toEqual([]);
  desk.tabs.drawn = { x: 0, y: 0, width: 10, height: 10, viewWidth: 100, viewHeight: 100 };
  expect(await captureWhole(desk.now(), 'region', place)).toBe(true);
  expect((await desk.all('evidence'))[0]?.fields.remark).toBe('範囲の写し：料金');
});

test('a picture of a page whose vendor is not known waits for a person', async () => {
  const desk = await prepared();
  const url = 'https://unknown.example/';
  desk.tabs.tab = { id: 7, windowId: 1, url, title: '会社案内' };
  await captureWhole(desk.now(), 'view', place);
  expect((await desk.device.load()).lastCapture?.reason).toBe('vendor-unknown');
  const [entry] = await desk.inbox.list();
  await desk.assign({ inboxId: entry?.id ?? '', newVendorName: '新しい会社' });
  expect((await desk.all('evidence'))[0]?.fields.attachment?.kind).toBe('picture');
});

test('where nothing may be read, the reason is said and nothing is kept', async () => {
  const desk = await prepared();
  const refused = (what: 'article' | 'view') => captureWhole(desk.now(), what, place);
  await expect(refused('article')).rejects.toThrow('nothing-selected');
  desk.tabs.tab = { id: 7, windowId: 1, url: '', title: '' };
  await expect(refused('view')).rejects.toThrow('access-needed');
  desk.tabs.tab = { id: 7, windowId: 1, url: 'chrome://settings/', title: '' };
  await expect(refused('view')).rejects.toThrow('page-not-readable');
  expect(await desk.inbox.list()).toEqual([]);
});
