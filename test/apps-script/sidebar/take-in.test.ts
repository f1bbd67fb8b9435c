import { describe, expect, test } from 'vitest';

import { type Ask, takeIn } from '#apps-script/sidebar/take-in.ts';
import type { Envelope } from '#shared/wire/envelope.ts';
import { answersPerFile, readAnswerFile, syncFileText } from '#shared/wire/sync-file.ts';

const workbookId = '0123456789abcdef';
const key = 'fedcba9876543210';
const operation = (name: string) => name.padStart(26, '0');

function envelope(body: Record<string, unknown>): Envelope {
  return { k: key, s: 'ab'.repeat(64), b: JSON.stringify(body) };
}

const join = envelope({ op: 'join', operationId: operation('j') });
const push = (name: string, records: number, since = 5) =>
  envelope({
    op: 'sync',
    operationId: operation(name),
    since,
    records: Array.from({ length: records }, () => ({})),
  });
const fileOf = (...requests: Envelope[]) => syncFileText({ workbookId, key, requests });

type Said = { contents: string; from: number };

/** A script that gives these replies in turn, and what it was asked. */
function script(...replies: unknown[]): { ask: Ask; asked: Said[] } {
  const asked: Said[] = [];
  const ask: Ask = (contents, from) => {
    asked.push({ contents, from });
    return Promise.resolve(JSON.stringify(replies[asked.length - 1] ?? replies.at(-1)));
  };
  return { ask, asked };
}

const synced = (revision: number, more = false, refused = 0) => ({
  mikiwame: 1,
  ok: true,
  answer: { op: 'sync', revision, more, refused: Array.from({ length: refused }, () => ({})) },
});
const joined = (state: string) => ({ mikiwame: 1, ok: true, answer: { op: 'join', state } });
const refusal = (reason: string) => ({ mikiwame: 1, ok: false, reason, detail: 'x' });
const silent = () => undefined;

describe('a sync file that was brought', () => {
  test('is answered from where the answer before ended, and the last request page by page', async () => {
    const { ask, asked } = script(
      joined('active'),
      synced(9, true, 1),
      synced(12, true),
      synced(20, true),
      synced(21),
    );
    const steps: number[] = [];
    const file = fileOf(join, push('a', 3), push('b', 2), push('c', 0));
    const end = await takeIn(file, workbookId, ask, (count) => steps.push(count));
    expect(asked.map(({ from }) => from)).toEqual([-1, -1, 9, 12, 20]);
    expect(steps).toEqual([1, 2, 3, 4, 5]);
    expect(end).toMatchObject({ taken: 4, refused: 1, waiting: false, failed: null });
    const { answers, ...head } = readAnswerFile(end.text ?? '');
    expect(head).toEqual({ workbookId, key });
    expect(answers.map(({ operationId, since }) => [operationId.slice(-1), since])).toEqual([
      ['j', 0],
      ['a', 5],
      ['b', 9],
      ['c', 12],
      ['c', 20],
    ]);
  });

  test('of somebody who waits for approval is answered when they are let in', async () => {
    const waiting = script(joined('waiting'));
    const file = fileOf(join, push('a', 0, 0));
    await expect(takeIn(file, workbookId, waiting.ask, silent)).resolves.toMatchObject({
      waiting: true,
      text: null,
    });
    expect(waiting.asked).toHaveLength(1);
    const { ask } = script(joined('active'), synced(3));
    const { text } = await takeIn(file, workbookId, ask, silent);
    expect(readAnswerFile(text ?? '').answers).toHaveLength(2);
  });

  test('that the workbook stops in the middle has an answer for what was taken', async () => {
    const { ask, asked } = script(synced(9), refusal('workbook-busy'));
    const end = await takeIn(fileOf(push('a', 3), push('b', 2)), workbookId, ask, silent);
    expect(end).toMatchObject({ taken: 3, failed: { reason: 'workbook-busy', detail: 'x' } });
    expect(readAnswerFile(end.text ?? '').answers).toHaveLength(1);
    expect(asked).toHaveLength(2);
  });

  test('that is refused at once has none', async () => {
    const { ask } = script(refusal('signature-wrong'));
    await expect(takeIn(fileOf(push('a', 1)), workbookId, ask, silent)).resolves.toMatchObject({
      text: null,
      taken: 0,
      failed: { reason: 'signature-wrong' },
    });
  });

  test('for another workbook, damaged, or no sync file is put to nobody', async () => {
    const { ask, asked } = script(synced(1));
    const file = fileOf(push('a', 1));
    await expect(takeIn(file, 'f'.repeat(16), ask, silent)).rejects.toMatchObject({
      reason: 'answer-elsewhere',
    });
    await expect(takeIn(file.slice(0, -9), workbookId, ask, silent)).rejects.toMatchObject({
      reason: 'sync-file-broken',
    });
    const strange = fileOf(envelope({ op: 'sync' }));
    await expect(takeIn(strange, workbookId, ask, silent)).rejects.toMatchObject({
      reason: 'sync-file-broken',
    });
    await expect(takeIn('メモ', workbookId, ask, silent)).rejects.toMatchObject({
      reason: 'sync-file-other',
    });
    expect(asked).toEqual([]);
  });

  test('ends after so many pages, and says that there are more', async () => {
    const { ask, asked } = script(synced(6, true));
    const { text } = await takeIn(fileOf(push('a', 0)), workbookId, ask, silent);
    expect(asked).toHaveLength(answersPerFile);
    expect(readAnswerFile(text ?? '').answers).toHaveLength(answersPerFile);
  });

  test('to a workbook that was taken back goes on from where it was known', async () => {
    const { ask, asked } = script(synced(0), synced(0));
    await takeIn(fileOf(push('a', 0, 40), push('b', 0, 40)), workbookId, ask, silent);
    expect(asked.map(({ from }) => from)).toEqual([-1, 40]);
  });
});
