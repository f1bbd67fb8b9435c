import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';

import { quoteLimit } from '#shared/model/quote-limit.ts';

import { Desk, planUrl, reading, sentence } from './desk.ts';

const shiomi = { 潮見ロジ: ['shiomi-logi.example'] };

async function prepared(vendors: Record<string, string[]> = shiomi): Promise<Desk> {
  const desk = new Desk();
  await desk.prepare(vendors);
  return desk;
}

describe('from a gesture to evidence', () => {
  test('page, passage and evidence are kept under the vendor of the domain', async () => {
    const desk = await prepared();
    await desk.gesture();
    const [evidence] = await desk.all('evidence');
    const [page] = await desk.all('page');
    const [passage] = await desk.all('passage');
    expect(page?.fields).toMatchObject({
      vendorId: 'vendor-1',
      kind: 'web',
      url: planUrl,
      canonicalUrl: 'https://www.shiomi-logi.example/plan',
      title: '料金 | 潮見ロジ',
    });
    expect(passage?.fields).toMatchObject({
      pageId: page?.id,
      exact: sentence,
      headings: ['料金', '契約条件'],
      frameUrl: '',
      pdfPage: null,
    });
    expect(passage?.fields.link.startsWith(`${planUrl}#:~:text=`)).toBe(true);
    expect(evidence?.fields).toMatchObject({
      vendorId: 'vendor-1',
      pageId: page?.id,
      passageId: passage?.id,
      criterionIds: [],
      strength: 1,
    });
    const { lastCapture, atHand } = await desk.device.load();
    expect(lastCapture).toMatchObject({ evidenceId: evidence?.id, inboxId: null, reason: null });
    expect(atHand).toMatchObject({ domain: 'shiomi-logi.example', vendorId: 'vendor-1' });
    expect(desk.tabs.badge).toBe('1');
    expect(await desk.inbox.list()).toEqual([]);
  });

  test('the chosen axis files the evidence under its best criterion, the panel under its own', async () => {
    const desk = await prepared();
    await desk.gesture({ axis: 'contract' });
    desk.tabs.frames = [{ frameId: 0, result: reading({ exact: '電話で受け付けます。' }) }];
    await desk.gesture({ source: 'panel', criterionId: '5.2' });
    const filed = (await desk.all('evidence')).map(({ fields }) => fields.criterionIds);
    expect(filed[0]?.[0]).toMatch(/^4\./);
    expect(filed[1]).toEqual(['5.2']);
  });

  test('the second shortcut files the words under the first suggestion, and leaves open what no word decides', async () => {
    const desk = await prepared();
    await desk.gesture({ source: 'confirm' });
    desk.tabs.frames = [{ frameId: 0, result: reading({ exact: 'こんにちは。', headings: [] }) }];
    await desk.gesture({ source: 'confirm' });
    const filed = (await desk.all('evidence')).map(({ fields }) => fields.criterionIds);
    expect(filed).toEqual([['4.5'], []]);
  });

  test('a browser that refuses at first is asked again', async () => {
    const desk = await prepared();
    desk.tabs.refusals = 4;
    await desk.gesture();
    expect(desk.tabs.reads).toBe(5);
    expect(await desk.all('evidence')).toHaveLength(1);
  });

  test('two quotes of the same page share its record', async () => {
    const desk = await prepared();
    await desk.gesture();
    desk.tabs.frames = [{ frameId: 0, result: reading({ exact: '解約は前月末まで' }) }];
    await desk.gesture();
    expect(await desk.all('page')).toHaveLength(1);
    expect(await desk.all('evidence')).toHaveLength(2);
  });

  test('the same words of the same page are kept once, and filed under the axis that is chosen later', async () => {
    const desk = await prepared();
    await desk.gesture();
    const [first] = await desk.all('evidence');
    desk.tabs.tab = { id: 7, windowId: 1, url: `${planUrl}&gclid=1#fee`, title: '料金' };
    desk.tabs.frames = [{ frameId: 0, result: reading({ contentHash: 'b'.repeat(64) }) }];
    await desk.gesture({ axis: 'contract' });
    const evidence = await desk.all('evidence');
    expect(evidence).toHaveLength(1);
    expect(evidence[0]?.fields.criterionIds).toHaveLength(1);
    expect((await desk.device.load()).lastCapture?.evidenceId).toBe(first?.id);
    expect(desk.tabs.badge).toBe('1');
  });

  test('gestures that overlap do not keep the same words twice', async () => {
    const desk = await prepared();
    await Promise.all([desk.gesture(), desk.gesture(), desk.gesture()]);
    expect(await desk.all('evidence')).toHaveLength(1);
  });

  test('words that a slow page shows to the click on the icon belong to the gesture after it', async () => {
    const desk = await prepared();
    const page = new EventTarget();
    const { frames } = desk.tabs;
    const slow = new Promise<typeof frames>((resolve) => {
      page.addEventListener('load', () => resolve(frames));
    });
    desk.tabs.read = () => slow;
    const clicked = desk.gesture({ source: 'icon' });
    const asked = desk.gesture();
    page.dispatchEvent(new Event('load'));
    await Promise.all([clicked, asked]);
    const [evidence, ...more] = await desk.all('evidence');
    expect(more).toEqual([]);
    const { lastCapture } = await desk.device.load();
    expect(lastCapture).toMatchObject({
      evidenceId: evidence?.id,
      at: evidence?.fields.capturedAt,
    });
    expect(await desk.inbox.list()).toEqual([]);
  });

  test('words are kept under the address where they were read, not where the gesture was made', async () => {
    const desk = await prepared();
    const url = 'https://www.shiomi-logi.example/case';
    desk.tabs.frames = [{ frameId: 0, result: reading({ url }) }];
    await desk.gesture();
    expect((await desk.all('page'))[0]?.fields.url).toBe(url);
    expect((await desk.device.load()).atHand?.url).toBe(url);
  });

  test('words that were deleted can be captured again', async () => {
    const desk = await prepared();
    await desk.gesture();
    const [first] = await desk.all('evidence');
    const { evaluationId } = desk;
    await desk.records.commit([
      { kind: 'evidence', id: first?.id ?? '', evaluationId, set: {}, deleted: true },
    ]);
    await desk.gesture();
    const living = (await desk.all('evidence')).filter(({ deleted }) => !deleted);
    expect(living).toHaveLength(1);
  });
});

describe('frames', () => {
  const frameUrl = 'https://forms.example/embed';

  test('words in a readable frame keep its address, and belong to the page around it', async () => {
    const desk = await prepared();
    desk.tabs.frames = [
      { frameId: 0, result: reading({ exact: '', focused: false }) },
      { frameId: 3, result: reading({ top: false, url: frameUrl, title: '枠' }) },
    ];
    await desk.gesture();
    const [passage] = await desk.all('passage');
    const [page] = await desk.all('page');
    expect(passage?.fields.frameUrl).toBe(frameUrl);
    expect(page?.fields).toMatchObject({ url: planUrl, title: '料金 | 潮見ロジ' });
  });

  test('the frame with the keyboard wins over an old selection elsewhere', async () => {
    const desk = await prepared();
    desk.tabs.frames = [
      { frameId: 0, result: reading({ exact: '古い選択', focused: false }) },
      { frameId: 3, result: reading({ top: false, url: frameUrl }) },
    ];
    await desk.gesture();
    expect((await desk.all('passage'))[0]?.fields.exact).toBe(sentence);
  });

  test('for a frame of another site the menu brings the words, whose place is not known', async () => {
    const desk = await prepared();
    desk.tabs.frames = [{ frameId: 0, result: reading({ exact: '', foreignFrame: true }) }];
    await desk.gesture({ source: 'menu', menu: { words: ` ${sentence} `, frameId: 9, frameUrl } });
    expect((await desk.all('passage'))[0]?.fields).toMatchObject({
      exact: sentence,
      frameUrl,
      start: 0,
      end: 0,
      headings: [],
      prefix: '',
    });
  });

  test('without the menu such a frame cannot be read, and the panel says so', async () => {
    const desk = await prepared();
    desk.tabs.frames = [{ frameId: 0, result: reading({ exact: '', foreignFrame: true }) }];
    await desk.gesture();
    expect((await desk.device.load()).lastCapture?.reason).toBe('frame-not-readable');
  });
});

describe('nothing to keep', () => {
  test('a click on the icon with nothing selected only says which page is at hand', async () => {
    const desk = await prepared();
    desk.tabs.frames = [{ frameId: 0, result: reading({ exact: '' }) }];
    await desk.gesture({ source: 'icon' });
    const { atHand, lastCapture } = await desk.device.load();
    expect(atHand).toMatchObject({ url: planUrl, vendorId: 'vendor-1' });
    expect(lastCapture).toBeNull();
    expect(await desk.inbox.list()).toEqual([]);
  });

  test.each([
    ['nothing selected', { exact: '' }, 'nothing-selected'],
    ['too much selected', { exact: 'あ'.repeat(quoteLimit + 1) }, 'selection-too-long'],
  ])('%s', async (_, parts, reason) => {
    const desk = await prepared();
    desk.tabs.frames = [{ frameId: 0, result: reading(parts) }];
    await desk.gesture();
    expect((await desk.device.load()).lastCapture).toMatchObject({ reason, inboxId: null });
    expect(await desk.all('evidence')).toEqual([]);
  });

  test.each([
    ['chrome://extensions/'],
    ['view-source:https://www.shiomi-logi.example/'],
    ['chrome-extension://abc/panel.html'],
  ])('%s is not asked at all', async (url) => {
    const desk = await prepared();
    desk.tabs.tab = { id: 7, windowId: 1, url, title: '' };
    await desk.gesture({ source: 'icon' });
    expect((await desk.device.load()).lastCapture?.reason).toBe('page-not-readable');
    expect(desk.tabs.reads).toBe(0);
  });

  test('a page into which no script may look', async () => {
    const desk = await prepared();
    desk.tabs.frames = [];
    await desk.gesture();
    expect((await desk.device.load()).lastCapture?.reason).toBe('page-not-readable');
  });

  test('the panel has no access of its own before a gesture on the site', async () => {
    const desk = await prepared();
    desk.tabs.tab = { id: 7, windowId: 1, url: '', title: '' };
    await desk.gesture({ source: 'panel' });
    expect((await desk.device.load()).lastCapture?.reason).toBe('access-needed');
  });

  test('an answer that is not our script’s is not looked at', async () => {
    const desk = await prepared();
    desk.tabs.frames = [{ frameId: 0, result: { ...reading(), exact: 42 } }];
    await desk.gesture();
    expect((await desk.device.load()).lastCapture?.reason).toBe('page-not-readable');
  });
});
