import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { takeIn } from '#apps-script/sidebar/take-in.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import { workbookAnswerOf } from '#shared/wire/answer.ts';
import type { SyncAnswer } from '#shared/wire/request.ts';
import { readAnswerFile, syncFileText } from '#shared/wire/sync-file.ts';

import { type Device, newDevice } from '../apps-script/device.ts';
import { noteRecord, scoreRecord } from '../apps-script/records.ts';
import { TeamWorkbook } from '../apps-script/team-workbook.ts';
import { inOrder } from '../fakes/in-order.ts';

const day = 24 * 3_600_000;

/** A workbook for which no web app was ever deployed. */
class WithoutWebApp extends TeamWorkbook {
  override async setUp(): Promise<void> {
    const { state } = await this.sidebar('setUpFromSidebar');
    this.workbookId = state.workbookId;
  }

  /** What the sidebar gets for a request that somebody carried to it. */
  async brought(text: string, from = -1) {
    const execution = await this.book.run('answerByHand', [text, from], 'sidebar');
    if (!execution.ok) throw new Error(execution.error);
    if (typeof execution.result !== 'string') throw new Error('The answer is not a text.');
    const reply: unknown = JSON.parse(execution.result);
    return { reply, calls: execution.calls };
  }

  async sealed(device: Device, body: unknown): Promise<string> {
    return JSON.stringify(await device.sign(this.workbookId, body));
  }

  async answered(device: Device, body: unknown, from = -1) {
    const { reply } = await this.brought(await this.sealed(device, body), from);
    const answer = workbookAnswerOf(reply);
    if (!answer) throw new Error('No answer of ours.');
    return answer;
  }

  async syncedByHand(
    device: Device,
    records: readonly AnyRecord[],
    more: Record<string, unknown> = {},
  ): Promise<SyncAnswer> {
    const answer = await this.answered(device, this.syncBody(records, more));
    if (answer.op !== 'sync') throw new Error('Not an answer to a sync.');
    return answer;
  }

  /** Somebody joins by file; the owner lets them in where that is needed. */
  async joined(raterId: string, role = 'rater'): Promise<Device> {
    const device = await newDevice();
    const answer = await this.answered(
      device,
      this.joinBody(device, raterId, await this.newCode()),
    );
    if (answer.op === 'join' && answer.state === 'waiting') {
      await this.sidebar('approveMember', device.key, role);
    }
    return device;
  }
}

const team = new WithoutWebApp();
let owner: Device;
beforeAll(async () => {
  await team.setUp();
  owner = await team.joined('rater-mori');
});
afterAll(() => team.book.close());

const refusal = (reason: string) => ({ ok: false, reason });

describe('joining without a web app', () => {
  test('the code lasts six hours, the owner approves, and the same file then says so', async () => {
    const member = await newDevice();
    const code = await team.newCode();
    team.clock.advance(6 * 3_600_000 - 1000);
    const request = await team.sealed(member, team.joinBody(member, 'rater-onishi', code));
    expect((await team.brought(request)).reply).toMatchObject({ answer: { state: 'waiting' } });
    const early = await team.brought(await team.sealed(member, team.syncBody([])));
    expect(early.reply).toMatchObject(refusal('member-waiting'));
    await team.sidebar('approveMember', member.key, 'rater');
    expect((await team.brought(request)).reply).toMatchObject({ answer: { state: 'active' } });
    await expect(team.syncedByHand(member, [])).resolves.toMatchObject({ more: false });
  });

  test('a code ends after six hours and after ten wrong tries', async () => {
    const device = await newDevice();
    const old = await team.newCode();
    team.clock.advance(6 * 3_600_000);
    const late = await team.sealed(device, team.joinBody(device, 'rater-x', old));
    expect((await team.brought(late)).reply).toMatchObject(refusal('join-code-expired'));
    const code = await team.newCode();
    const wrong = code === '22222222' ? '33333333' : '22222222';
    const attempt = await team.sealed(device, team.joinBody(device, 'rater-x', wrong));
    await inOrder([...Array(10).keys()], () => team.brought(attempt));
    const right = await team.sealed(device, team.joinBody(device, 'rater-x', code));
    expect((await team.brought(right)).reply).toMatchObject(refusal('join-code-expired'));
  });
});

describe('a request that was carried by hand', () => {
  test('pushes, pulls and is answered as over the web, days later as well', async () => {
    const body = team.syncBody([noteRecord('note-1', '受注と発送 =1+1')]);
    const request = await team.sealed(owner, body);
    team.clock.advance(3 * day);
    const { reply, calls } = await team.brought(request);
    expect(reply).toMatchObject({ ok: true, answer: { refused: [], more: false } });
    expect(calls).toBeLessThanOrEqual(8);
    const pulled = await team.syncedByHand(owner, []);
    expect(pulled.records.map(({ id }) => id)).toContain('note-1');
  });

  test('taken in twice changes nothing', async () => {
    const request = await team.sealed(owner, team.syncBody([noteRecord('note-2', '一度だけ')]));
    await team.brought(request);
    const before = await team.syncedByHand(owner, []);
    await team.brought(request);
    await expect(team.syncedByHand(owner, [])).resolves.toEqual(before);
  });

  test('is answered in pages, each from where the one before ended', async () => {
    const notes = Array.from({ length: 400 }, (_, index) =>
      noteRecord(`page-a-${index}`, 'a'.repeat(1800)),
    );
    const others = notes.map((note) => ({ ...note, id: note.id.replace('-a-', '-b-') }));
    const { revision } = await team.syncedByHand(owner, []);
    await team.syncedByHand(owner, notes);
    await team.syncedByHand(owner, others);
    const question = await team.sealed(owner, team.syncBody([], { since: revision }));
    const first = workbookAnswerOf((await team.brought(question)).reply);
    if (first?.op !== 'sync') throw new Error('No answer.');
    expect(first).toMatchObject({ more: true });
    const second = workbookAnswerOf((await team.brought(question, first.revision)).reply);
    if (second?.op !== 'sync') throw new Error('No answer.');
    expect(second).toMatchObject({ more: false });
    const ids = [...first.records, ...second.records].map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...notes, ...others].map(({ id }) => id).toSorted());
  });

  test('from a reader brings nothing in, and others score for themselves only', async () => {
    const reader = await team.joined('rater-reader', 'reader');
    const answer = await team.syncedByHand(reader, [noteRecord('note-3', 'no')]);
    expect(answer.refused).toEqual([{ id: 'note-3', reason: 'role-not-allowed' }]);
    const foreign = scoreRecord('rater-onishi', 'shiomi', '1.1', 5);
    expect((await team.syncedByHand(owner, [foreign])).refused).toEqual([
      { id: foreign.id, reason: 'role-not-allowed' },
    ]);
  });

  test('is refused when altered, for another workbook, by a stranger, revoked, or signed tomorrow', async () => {
    const good = await owner.sign(team.workbookId, team.syncBody([noteRecord('note-4', '受注')]));
    const altered = JSON.stringify({ ...good, b: good.b.replace('u53d7', 'u53d6') });
    expect((await team.brought(altered)).reply).toMatchObject(refusal('signature-wrong'));
    const other = await owner.sign('0000000000000000', team.syncBody([]));
    expect((await team.brought(JSON.stringify(other))).reply).toMatchObject(
      refusal('signature-wrong'),
    );
    const stranger = await newDevice();
    const foreign = await team.brought(await team.sealed(stranger, team.syncBody([])));
    expect(foreign.reply).toMatchObject(refusal('member-unknown'));
    const ahead = new Date(team.clock.now() + 11 * 60_000).toISOString();
    const tomorrow = await team.sealed(owner, team.syncBody([], { sentAt: ahead }));
    expect((await team.brought(tomorrow)).reply).toMatchObject(refusal('clock-wrong'));
    const otherEvaluation = team.syncBody([], { evaluationId: 'evaluation-2' });
    expect((await team.brought(await team.sealed(owner, otherEvaluation))).reply).toMatchObject(
      refusal('evaluation-differs'),
    );
    const gone = await team.joined('rater-gone');
    const late = await team.sealed(gone, team.syncBody([noteRecord('note-5', 'no')]));
    await team.sidebar('revokeMember', gone.key);
    expect((await team.brought(late)).reply).toMatchObject(refusal('member-revoked'));
    expect((await team.brought('')).reply).toMatchObject(refusal('request-invalid'));
    const held = (await team.syncedByHand(owner, [])).records.map(({ id }) => id);
    expect(held).not.toContain('note-4');
    expect(held).not.toContain('note-5');
  });

  test('over the web the same age is refused, and a code lasts a quarter of an hour', async () => {
    const standing = new TeamWorkbook();
    await standing.setUp();
    const device = await standing.member('rater-mori');
    const old = await device.sign(standing.workbookId, standing.syncBody([]));
    const { state } = await standing.sidebar('makeJoinCode');
    expect((state.joinCode?.expiresAt ?? 0) - standing.clock.now()).toBe(15 * 60_000);
    standing.clock.advance(11 * 60_000);
    expect((await standing.post(JSON.stringify(old))).reason).toBe('clock-wrong');
    await standing.book.close();
  });
});

test('a whole file goes through the sidebar’s own hands: joining, approval, records in, records out', async () => {
  const member = await newDevice();
  const join = team.joinBody(member, 'rater-file', await team.newCode());
  const question = team.syncBody([], { evaluationId: '' });
  const bodies = [join, team.syncBody([noteRecord('note-file', 'ファイルから')]), question];
  const requests = await Promise.all(bodies.map((body) => member.sign(team.workbookId, body)));
  const text = syncFileText({ workbookId: team.workbookId, key: member.key, requests });
  const ask = async (contents: string, from: number) => {
    const { reply } = await team.brought(contents, from);
    return JSON.stringify(reply);
  };
  const carry = () => takeIn(text, team.workbookId, ask, () => undefined);
  await expect(carry()).resolves.toMatchObject({ waiting: true, text: null });
  await team.sidebar('approveMember', member.key, 'rater');
  const { text: answer, ...end } = await carry();
  expect(end).toEqual({ taken: 1, refused: 0, waiting: false, failed: null });
  const { answers } = readAnswerFile(answer ?? '');
  const said = answers.map(({ reply }) => workbookAnswerOf(reply));
  expect(said[0]).toMatchObject({ op: 'join', state: 'active' });
  const records = said.flatMap((one) => (one?.op === 'sync' ? one.records : []));
  const ids = records.map(({ id }) => id);
  const held = (await team.syncedByHand(owner, [])).records.map(({ id }) => id);
  expect(ids).toContain('note-file');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(held));
  const again = await carry();
  expect(again).toMatchObject({ taken: 1, failed: null });
  await expect(team.syncedByHand(owner, [])).resolves.toMatchObject({ refused: [] });
});
