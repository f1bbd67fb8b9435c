import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { takeIn, type TakenIn } from '#apps-script/sidebar/take-in.ts';
import { readAnswerFile, answerFileText, readSyncFile } from '#shared/wire/sync-file.ts';

import { noteChange } from '../../../fakes/sample-changes.ts';
import { e1, Worker } from '../worker.ts';

let worker: Worker;
let other: Worker | null;

beforeEach(() => {
  worker = new Worker();
  other = null;
});

afterEach(async () => {
  await worker.database.delete();
  await other?.database.delete();
});

const inviteByFile = (code = worker.workbook.code) =>
  `mikiwame#${worker.workbook.workbookId}.${code}`;
const { workbookId } = new Worker().workbook;

/** A person takes a file to the workbook's sidebar. */
function carry(text: string): Promise<TakenIn> {
  return takeIn(
    text,
    workbookId,
    async (contents, from) => worker.workbook.byHand(contents, from),
    () => undefined,
  );
}

/** Makes a file, carries it, reads what comes back. */
async function roundTrip() {
  const { text } = await carry(await worker.loop.makeFile(workbookId));
  return worker.loop.readFile(text ?? '');
}

/** A member by files, whose evaluation is in the workbook. */
async function inStepByFile(): Promise<void> {
  await worker.openEvaluation();
  await worker.join({ invite: inviteByFile() });
  await carry(await worker.loop.makeFile(workbookId));
  worker.approve();
  await roundTrip();
  await roundTrip();
  await roundTrip();
}

describe('joining', () => {
  test('waits in a file, for the owner, and for the answer; nothing rings meanwhile', async () => {
    await worker.openEvaluation();
    const joined = await worker.join({ invite: inviteByFile() });
    expect(joined).toMatchObject({ state: 'waiting', address: '', raterName: '佐藤 花子' });
    expect(worker.alarm).toBeNull();
    const file = await worker.loop.makeFile(workbookId);
    const early = await carry(file);
    expect(early).toMatchObject({ waiting: true, text: null });
    worker.approve();
    const { text } = await carry(file);
    await expect(worker.loop.readFile(text ?? '')).resolves.toMatchObject({ more: true });
    await expect(worker.status()).resolves.toMatchObject({
      state: 'active',
      workbookName: '選定',
      evaluationId: e1,
      lastSyncAt: worker.clock.instant(),
      lastReason: null,
    });
    await expect(roundTrip()).resolves.toMatchObject({ sent: 3, more: false });
    expect(
      worker.workbook
        .records()
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['evaluation', 'note', 'rater']);
    expect(worker.alarm).toBeNull();
  });

  test('takes over what the workbook holds in the same round trip, and opens it', async () => {
    await inStepByFile();
    other = new Worker();
    const second = other;
    await second.join({ invite: inviteByFile() });
    const file = await second.loop.makeFile(workbookId);
    await carry(file);
    worker.approve();
    const { text } = await carry(file);
    await expect(second.loop.readFile(text ?? '')).resolves.toMatchObject({
      evaluationId: e1,
      received: 3,
    });
    await expect(second.device.get('evaluationId')).resolves.toBe(e1);
    await expect(second.records.list(e1)).resolves.toHaveLength(3);
  });

  test('a wrong code is refused in the sidebar, and a new invite mends it', async () => {
    await worker.openEvaluation();
    await worker.join({ invite: inviteByFile('WRNG2345') });
    const refused = await carry(await worker.loop.makeFile(workbookId));
    expect(refused).toMatchObject({ text: null, failed: { reason: 'join-code-wrong' } });
    await worker.join({ invite: inviteByFile() });
    await expect(carry(await worker.loop.makeFile(workbookId))).resolves.toMatchObject({
      waiting: true,
    });
  });

  test('by file goes also where there is a web app, which is then left alone', async () => {
    await worker.openEvaluation();
    worker.network = () => Promise.reject(new Error('Nothing may be sent.'));
    await expect(worker.join({ byFile: true })).resolves.toMatchObject({ address: '' });
    await worker.loop.changed(e1);
    expect(worker.alarm).toBeNull();
  });

  test('over the web after all takes the question out of the files', async () => {
    await worker.openEvaluation();
    await worker.join({ byFile: true });
    await expect(worker.workbooks.handover(workbookId)).resolves.toMatchObject({ madeAt: null });
    await worker.join();
    await expect(worker.workbooks.handover(workbookId)).resolves.toBeUndefined();
    expect(worker.alarm).not.toBeNull();
  });
});

describe('syncing', () => {
  test('what is in a file stays in the outbox until its answer is read', async () => {
    await inStepByFile();
    const before = await worker.status();
    worker.clock.time += 60_000;
    await worker.records.commit([noteChange(e1, 'note-2', '二')]);
    await worker.loop.changed(e1);
    const { text } = await carry(await worker.loop.makeFile(workbookId));
    await expect(worker.records.pending(e1, 9)).resolves.toHaveLength(1);
    await expect(worker.status()).resolves.toMatchObject({ lastSyncAt: before?.lastSyncAt });
    worker.die();
    await expect(worker.loop.readFile(text ?? '')).resolves.toMatchObject({ sent: 1, more: false });
    await expect(worker.records.pending(e1, 9)).resolves.toEqual([]);
    await expect(worker.status()).resolves.toMatchObject({ lastSyncAt: worker.clock.instant() });
  });

  test('an answer read twice, for another device, for another workbook, or damaged changes nothing', async () => {
    await inStepByFile();
    await worker.records.commit([noteChange(e1, 'note-2', '二')]);
    const { text } = await carry(await worker.loop.makeFile(workbookId));
    const answer = text ?? '';
    const before = await worker.status();
    const reading = (changed: string) => worker.loop.readFile(changed);
    const content = readAnswerFile(answer);
    const refusals = [
      [answerFileText({ ...content, key: '0'.repeat(16) }), 'answer-elsewhere'],
      [answerFileText({ ...content, workbookId: '0'.repeat(16) }), 'answer-elsewhere'],
      [answer.slice(0, -30), 'sync-file-broken'],
      [answer.replace('note-2', 'note-3'), 'sync-file-broken'],
      [await worker.loop.makeFile(workbookId), 'sync-file-other'],
      ['今日の議事録', 'sync-file-other'],
    ] as const;
    await Promise.all(
      refusals.map(([changed, reason]) =>
        expect(reading(changed)).rejects.toMatchObject({ reason }),
      ),
    );
    await expect(worker.status()).resolves.toEqual(before);
    await expect(worker.records.pending(e1, 9)).resolves.toHaveLength(1);
    await reading(answer);
    await expect(reading(answer)).rejects.toMatchObject({ reason: 'answer-not-awaited' });
  });

  test('an answer that somebody rewrote to bring another evaluation in is refused', async () => {
    await inStepByFile();
    await worker.records.commit([noteChange(e1, 'note-2', '二')]);
    const { text } = await carry(await worker.loop.makeFile(workbookId));
    const content = readAnswerFile(text ?? '');
    const answers = content.answers.map((item) => ({
      ...item,
      reply: JSON.parse(JSON.stringify(item.reply).replaceAll(e1, 'elsewhere')),
    }));
    await expect(
      worker.loop.readFile(answerFileText({ ...content, answers })),
    ).rejects.toMatchObject({ reason: 'evaluation-differs' });
    await expect(worker.records.list('elsewhere')).resolves.toEqual([]);
    await expect(worker.records.pending(e1, 9)).resolves.toHaveLength(1);
  });

  test('now is told that this workbook goes by file', async () => {
    await inStepByFile();
    await expect(worker.loop.syncNow(e1)).rejects.toMatchObject({ reason: 'sync-by-file' });
  });

  test('a member of a web app may use a file as well; the next sync over the web goes on from there', async () => {
    await worker.inStep();
    await worker.records.commit([noteChange(e1, 'note-2', '二')]);
    worker.clock.time += 3 * 24 * 3_600_000;
    await expect(roundTrip()).resolves.toMatchObject({ sent: 2, more: false });
    await worker.records.commit([noteChange(e1, 'note-3', '三')]);
    const late = await carry(await worker.loop.makeFile(workbookId));
    await worker.loop.syncNow(e1);
    await expect(worker.workbooks.handover(workbookId)).resolves.toBeUndefined();
    await expect(worker.loop.readFile(late.text ?? '')).rejects.toMatchObject({
      reason: 'answer-not-awaited',
    });
    const ids = worker.workbook.records().map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['note-1', 'note-2', 'note-3']));
    await expect(worker.records.pending(e1, 9)).resolves.toEqual([]);
  });

  test('what the workbook refused is in the next file again', async () => {
    await inStepByFile();
    await worker.records.commit([noteChange(e1, 'note-2', '断られた')]);
    const [pending] = await worker.records.pending(e1, 1);
    if (!pending) throw new Error('Nothing waits.');
    await worker.records.refuse([{ record: pending.record, reason: 'role-not-allowed' }]);
    await roundTrip();
    expect(worker.workbook.records().map(({ id }) => id)).toContain('note-2');
  });

  test('a file says no more than a signed request for each page, and the workbook’s id', async () => {
    await inStepByFile();
    const file = readSyncFile(await worker.loop.makeFile(workbookId));
    expect(Object.keys(file).toSorted()).toEqual(['key', 'requests', 'workbookId']);
    expect(file.key).toBe((await worker.status())?.fingerprint);
  });
});
