import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';

import { capturePdf } from '#extension/background/pdf-words.ts';

import { Desk, planUrl, reading, sentence } from './desk.ts';

const prUrl = 'https://prtimes.jp/main/html/rd/p/1.html';

/** A desk on which one capture waits for its vendor. */
async function waiting(vendors: Record<string, string[]> = {}, url = planUrl): Promise<Desk> {
  const desk = new Desk();
  await desk.prepare(vendors);
  desk.tabs.tab = { id: 7, windowId: 1, url, title: '料金' };
  desk.tabs.frames = [{ frameId: 0, result: reading({ url }) }];
  await desk.gesture();
  return desk;
}

async function firstInbox(desk: Desk): Promise<string> {
  return (await desk.inbox.list())[0]?.id ?? '';
}

describe('a vendor that is not known', () => {
  test('the words wait, and the panel is told to ask', async () => {
    const desk = await waiting();
    expect(await desk.all('evidence')).toEqual([]);
    const { lastCapture, atHand } = await desk.device.load();
    expect(lastCapture).toMatchObject({
      inboxId: await firstInbox(desk),
      reason: 'vendor-unknown',
      evidenceId: null,
    });
    expect(atHand).toMatchObject({ vendorId: null, domain: 'shiomi-logi.example' });
  });

  test('a new name makes the vendor with its domain and completes all that waits for it', async () => {
    const desk = await waiting();
    desk.tabs.frames = [{ frameId: 0, result: reading({ exact: '解約は前月末まで' }) }];
    await desk.gesture();
    const inboxId = await firstInbox(desk);
    const evidenceId = await desk.assign({ inboxId, newVendorName: '潮見ロジ' });
    const [vendor] = await desk.all('vendor');
    expect(vendor?.fields).toMatchObject({ name: '潮見ロジ', domains: ['shiomi-logi.example'] });
    const evidence = await desk.all('evidence');
    expect(evidence.map(({ fields }) => fields.vendorId)).toEqual([vendor?.id, vendor?.id]);
    expect(evidence.map(({ id }) => id)).toContain(evidenceId);
    expect(await desk.inbox.list()).toEqual([]);
    expect((await desk.device.load()).lastCapture).toMatchObject({ evidenceId, reason: null });
  });

  test('the domain is asked for once', async () => {
    const desk = await waiting({ 潮見ロジ: [] });
    await desk.assign({ inboxId: await firstInbox(desk), vendorId: 'vendor-1' });
    desk.tabs.frames = [{ frameId: 0, result: reading({ exact: '解約は前月末まで' }) }];
    await desk.gesture();
    expect(await desk.all('evidence')).toHaveLength(2);
  });

  test('two answers at once make one vendor and one evidence', async () => {
    const desk = await waiting();
    const choice = { inboxId: await firstInbox(desk), newVendorName: '潮見ロジ' };
    const answers = await Promise.all([desk.assign(choice), desk.assign(choice)]);
    expect(answers[1]).toBeNull();
    expect(await desk.all('vendor')).toHaveLength(1);
    expect(await desk.all('evidence')).toHaveLength(1);
  });

  test('a name that exists is that vendor', async () => {
    const desk = await waiting({ 潮見ロジ: ['shiomi.example'] });
    await desk.assign({ inboxId: await firstInbox(desk), newVendorName: ' 潮見ロジ ' });
    const [vendor] = await desk.all('vendor');
    expect(vendor?.fields.domains).toEqual(['shiomi.example', 'shiomi-logi.example']);
  });

  test('a site on which many companies publish is never remembered', async () => {
    const desk = await waiting({ 潮見ロジ: [] }, prUrl);
    await desk.assign({ inboxId: await firstInbox(desk), vendorId: 'vendor-1' });
    expect((await desk.all('vendor'))[0]?.fields.domains).toEqual([]);
    expect(await desk.all('evidence')).toHaveLength(1);
    desk.tabs.frames = [{ frameId: 0, result: reading({ url: prUrl, exact: '別の会社の発表' }) }];
    await desk.gesture();
    expect((await desk.device.load()).lastCapture?.reason).toBe('vendor-unknown');
  });

  test('a domain that two vendors claim is asked for', async () => {
    const domains = ['shiomi-logi.example'];
    const desk = await waiting({ 潮見ロジ: domains, 潮見物流: domains });
    expect((await desk.device.load()).lastCapture?.reason).toBe('vendor-unknown');
  });

  test('a vendor that does not exist, or an entry that is gone, changes nothing', async () => {
    const desk = await waiting();
    const inboxId = await firstInbox(desk);
    expect(await desk.assign({ inboxId, vendorId: 'vendor-9' })).toBeNull();
    expect(await desk.assign({ inboxId: 'gone', newVendorName: '潮見ロジ' })).toBeNull();
    expect(await desk.inbox.list()).toHaveLength(1);
  });

  test('a device without an evaluation starts one with the first answer, not with the first click', async () => {
    const desk = new Desk();
    await desk.gesture();
    expect(await desk.records.evaluations()).toEqual([]);
    await desk.assign({ inboxId: await firstInbox(desk), newVendorName: '潮見ロジ' });
    expect(await desk.records.evaluations()).toHaveLength(1);
    expect(await desk.all('rater')).toHaveLength(1);
    expect(await desk.all('evidence')).toHaveLength(1);
  });

  test('a later start of the worker does not push an old question before newer evidence', async () => {
    const desk = await waiting({ 星の輪: ['hoshinowa.example'] });
    const url = 'https://hoshinowa.example/';
    desk.tabs.tab = { id: 8, windowId: 1, url, title: '' };
    desk.tabs.frames = [{ frameId: 0, result: reading({ url }) }];
    await desk.gesture();
    const before = await desk.device.load();
    desk.restart();
    await desk.resume();
    expect(await desk.device.load()).toEqual(before);
    expect(await desk.inbox.list()).toHaveLength(1);
  });
});

describe('a PDF', () => {
  const url = 'https://www.shiomi-logi.example/proposal.pdf?v=2';
  const words = {
    exact: sentence,
    prefix: '',
    suffix: '',
    start: 12,
    end: 12 + sentence.length,
    pdfPage: 2,
    contentHash: 'c'.repeat(64),
    headings: [],
    criterionId: null,
  };

  async function opened(): Promise<Desk> {
    const desk = new Desk();
    await desk.prepare({ 潮見ロジ: ['shiomi-logi.example'] });
    desk.tabs.tab = { id: 7, windowId: 1, url, title: 'proposal.pdf' };
    const pdf = reading({ contentType: 'application/pdf', exact: '', url });
    desk.tabs.frames = [{ frameId: 0, result: pdf }];
    await desk.gesture({ source: 'icon' });
    return desk;
  }

  test('waits in the inbox for the panel to show its text, once however often it is opened', async () => {
    const desk = await opened();
    await desk.gesture({ source: 'icon' });
    const entries = await desk.inbox.list();
    expect(entries).toMatchObject([{ state: 'read', capture: { pdf: true, reading: null } }]);
    expect((await desk.device.load()).lastCapture).toMatchObject({
      inboxId: entries[0]?.id,
      reason: null,
    });
    desk.restart();
    await desk.resume();
    expect(await desk.inbox.list()).toHaveLength(1);
  });

  test('is recognised by its address where no script may look', async () => {
    const desk = await opened();
    desk.tabs.frames = [];
    await desk.gesture();
    expect(await desk.inbox.list()).toMatchObject([{ state: 'read', capture: { pdf: true } }]);
  });

  test('words marked in its text become evidence with their page, and the PDF stays open', async () => {
    const desk = await opened();
    const inboxId = await firstInbox(desk);
    const evidenceId = await capturePdf(desk.now(), { ...words, inboxId });
    expect((await desk.all('evidence'))[0]?.id).toBe(evidenceId);
    expect((await desk.all('passage'))[0]?.fields).toMatchObject({
      exact: sentence,
      pdfPage: 2,
      link: `${url}#page=2`,
    });
    expect((await desk.all('page'))[0]?.fields.kind).toBe('pdf');
    expect((await desk.inbox.list()).map(({ id }) => id)).toEqual([inboxId]);
  });

  test('words from the menu become evidence without a page number', async () => {
    const desk = await opened();
    await desk.gesture({ source: 'menu', menu: { words: sentence, frameId: 2, frameUrl: '' } });
    expect((await desk.all('passage'))[0]?.fields).toMatchObject({
      exact: sentence,
      pdfPage: null,
      link: url,
    });
  });
});
