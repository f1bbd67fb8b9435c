import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { inOrder } from '../../fakes/in-order.ts';
import { Life } from '../../fakes/killable.ts';
import { Desk, reading, sentence } from './desk.ts';

async function prepared(): Promise<Desk> {
  const desk = new Desk();
  await desk.prepare({ 潮見ロジ: ['shiomi-logi.example'] });
  return desk;
}

/** Enough moments for a whole capture; the test checks that the last life of the list was not cut short. */
const lives = Array.from({ length: 60 }, (_, moments) => moments);

test('at whatever moment: after the next start the evidence is there, once', async () => {
  const kept: number[] = [];
  await inOrder(lives, async (moments) => {
    const desk = await prepared();
    desk.restart(new Life(moments));
    await desk.gesture();
    desk.restart();
    await desk.resume();
    await desk.resume();
    // A gesture that could not even be written down left no trace; the person sees that and repeats it.
    const evidence = await desk.all('evidence');
    kept.push(evidence.length);
    expect(await desk.all('passage')).toHaveLength(evidence.length);
    expect(await desk.inbox.list()).toEqual([]);
    const { lastCapture } = await desk.device.load();
    expect(lastCapture?.evidenceId ?? null).toBe(evidence[0]?.id ?? null);
    await desk.database.delete();
  });
  expect(Math.max(...kept)).toBe(1);
  // Once the gesture is in the inbox, no later death loses it.
  expect(kept.slice(kept.indexOf(1))).not.toContain(0);
  expect(kept.indexOf(1)).toBeLessThanOrEqual(4);
});

test('twice, the second time while it resumes', async () => {
  await inOrder(lives.slice(4, 30), async (moments) => {
    const desk = await prepared();
    desk.restart(new Life(moments));
    await desk.gesture();
    desk.restart(new Life(moments - 2));
    await desk.resume();
    desk.restart();
    await desk.resume();
    expect(await desk.all('evidence')).toHaveLength(1);
    await desk.database.delete();
  });
});

test('what cannot be read any more is marked, with its reason', async () => {
  const desk = await prepared();
  desk.restart(new Life(5));
  await desk.gesture();
  desk.tabs.tab = null;
  desk.restart();
  await desk.resume();
  expect(await desk.inbox.list()).toMatchObject([{ state: 'failed', reason: 'page-not-readable' }]);
  expect((await desk.device.load()).lastCapture?.reason).toBe('page-not-readable');
});

test('a tab that shows another page by now is not read in its place', async () => {
  const desk = await prepared();
  desk.restart(new Life(5));
  await desk.gesture();
  desk.tabs.tab = { id: 7, windowId: 1, url: 'https://www.shiomi-logi.example/other', title: '' };
  desk.restart();
  await desk.resume();
  expect(await desk.all('evidence')).toEqual([]);
  expect(await desk.inbox.list()).toMatchObject([{ state: 'failed' }]);
});

test('words of the menu survive the tab', async () => {
  const desk = await prepared();
  desk.restart(new Life(5));
  await desk.gesture({ source: 'menu', menu: { words: sentence, frameId: 0, frameUrl: '' } });
  desk.tabs.tab = null;
  desk.restart();
  await desk.resume();
  expect((await desk.all('passage'))[0]?.fields.exact).toBe(sentence);
});

test('evidence that a person changed before the worker came back is not written again', async () => {
  const desk = await prepared();
  await desk.gesture();
  const [evidence] = await desk.all('evidence');
  const { evaluationId } = desk;
  desk.tabs.frames = [{ frameId: 0, result: reading({ exact: '解約は前月末まで' }) }];
  // Dies after the records were written and before the entry was taken out.
  await inOrder(lives, async (moments) => {
    if ((await desk.all('evidence')).length > 1) return;
    desk.restart(new Life(moments));
    await desk.gesture();
  });
  const second = (await desk.all('evidence')).find(({ id }) => id !== evidence?.id);
  const set = { criterionIds: ['4.1'] };
  await desk.records.commit([{ kind: 'evidence', id: second?.id ?? '', evaluationId, set }]);
  desk.restart();
  await desk.resume();
  const after = (await desk.all('evidence')).find(({ id }) => id === second?.id);
  expect(after?.fields.criterionIds).toEqual(['4.1']);
});
