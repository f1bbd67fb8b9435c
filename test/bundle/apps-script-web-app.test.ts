import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { newDevice } from '../apps-script/device.ts';
import { noteRecord, recordOf, scoreRecord } from '../apps-script/records.ts';
import { TeamWorkbook } from '../apps-script/team-workbook.ts';
import { inOrder } from '../fakes/in-order.ts';
import { rater } from '../fixtures/snapshot-parts.ts';

const standing = new TeamWorkbook();
beforeAll(() => standing.setUp());
afterAll(() => standing.book.close());

describe('joining', () => {
  test('the first with the code owns the workbook, the next waits until the owner lets them in', async () => {
    const team = new TeamWorkbook();
    await team.setUp();
    const [first, second] = [await newDevice(), await newDevice()];
    const code = await team.newCode();
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    const joined = await team.join(first, 'rater-mori', code);
    expect(joined.answer).toMatchObject({ op: 'join', state: 'active', fingerprint: first.key });
    expect((await team.join(second, 'rater-onishi', code)).reason).toBe('join-code-expired');
    const asked = await team.join(second, 'rater-onishi', await team.newCode());
    expect(asked.answer).toMatchObject({ state: 'waiting' });
    expect((await team.sync(second, [])).reason).toBe('member-waiting');
    await team.sidebar('approveMember', second.key, 'rater');
    expect((await team.sync(second, [])).ok).toBe(true);
    const again = await team.join(second, 'rater-onishi', '22222222');
    expect(again.answer).toMatchObject({ state: 'active' });
    await team.sidebar('revokeMember', second.key);
    expect((await team.sync(second, [])).reason).toBe('member-revoked');
    await team.book.close();
  });

  test('a code ends after 15 minutes and after 10 wrong tries', async () => {
    const team = new TeamWorkbook();
    await team.setUp();
    const device = await newDevice();
    const old = await team.newCode();
    team.clock.advance(15 * 60_000);
    expect((await team.join(device, 'rater-mori', old)).reason).toBe('join-code-expired');
    const code = await team.newCode();
    const wrong = code === '22222222' ? '33333333' : '22222222';
    const reasons: (string | undefined)[] = [];
    await inOrder([...Array(11).keys()], async () => {
      reasons.push((await team.join(device, 'rater-mori', wrong)).reason);
    });
    expect(reasons.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'join-code-wrong'));
    expect(reasons[10]).toBe('join-code-expired');
    expect((await team.join(device, 'rater-mori', code)).reason).toBe('join-code-expired');
    await team.book.close();
  });

  test('a key under a foreign name, or a request signed by another key, does not join', async () => {
    const [device, other] = [await newDevice(), await newDevice()];
    const body = standing.joinBody(device, 'rater-mori', await standing.newCode());
    const envelope = await other.sign(standing.workbookId, body);
    expect((await standing.post(JSON.stringify(envelope))).reason).toBe('signature-wrong');
    const renamed = { ...envelope, k: device.key };
    expect((await standing.post(JSON.stringify(renamed))).reason).toBe('signature-wrong');
  });
});

describe('refusing', () => {
  test('what is altered, foreign, stale, newer, too large or no request at all', async () => {
    const device = await standing.member('rater-mori');
    const stranger = await newDevice();
    const good = await device.sign(
      standing.workbookId,
      standing.syncBody([noteRecord('n', '受注')]),
    );
    const reasonOf = async (body: string) => (await standing.post(body)).reason;
    expect(await reasonOf('')).toBe('request-invalid');
    expect(await reasonOf('<html>')).toBe('request-invalid');
    expect(await reasonOf(JSON.stringify({ ...good, extra: 1 }))).toBe('request-invalid');
    expect(await reasonOf(JSON.stringify({ ...good, b: good.b.replace('u53d7', 'u53d6') }))).toBe(
      'signature-wrong',
    );
    const other = await device.sign('0000000000000000', standing.syncBody([]));
    expect(await reasonOf(JSON.stringify(other))).toBe('signature-wrong');
    expect((await standing.sync(stranger, [])).reason).toBe('member-unknown');
    const shifted = (minutes: number) =>
      standing.sync(device, [], {
        sentAt: new Date(standing.clock.now() + minutes * 60_000).toISOString(),
      });
    expect((await shifted(-11)).reason).toBe('clock-wrong');
    expect((await shifted(11)).reason).toBe('clock-wrong');
    expect((await shifted(-9)).ok).toBe(true);
    expect((await standing.sync(device, [], { version: 2, news: true })).reason).toBe(
      'workbook-outdated',
    );
    expect((await standing.sync(device, [], { since: -1 })).reason).toBe('request-invalid');
    const large = await device.sign(standing.workbookId, { text: 'a'.repeat(1_000_000) });
    expect(await reasonOf(JSON.stringify(large))).toBe('request-too-large');
    expect(await reasonOf('a'.repeat(2_000_001))).toBe('request-too-large');
    expect((await standing.post(JSON.stringify(good))).ok).toBe(true);
  });

  test('records by their reason, and takes the others', async () => {
    const team = new TeamWorkbook();
    await team.setUp();
    const owner = await team.member('rater-mori');
    const rightRater = await team.member('rater-onishi');
    const reader = await team.member('rater-reader', 'reader');
    const note = noteRecord('note-a', 'ok');
    const ahead = recordOf('rater', rater('rater-onishi', '大西'), 11 * 60_000);
    const foreignScore = scoreRecord('rater-mori', 'shiomi', '1.1', 5);
    const misnamed = { ...scoreRecord('rater-onishi', 'shiomi', '1.1', 5), id: 'score:x' };
    const otherRater = recordOf('rater', rater('rater-mori', '森'));
    const elsewhere = { ...noteRecord('note-b', 'no'), evaluationId: 'evaluation-2' };
    const pushed = [note, ahead, foreignScore, misnamed, otherRater, elsewhere];
    const answer = await team.synced(rightRater, pushed);
    expect(answer.refused).toEqual([
      { id: 'rater-onishi', reason: 'clock-wrong' },
      { id: foreignScore.id, reason: 'role-not-allowed' },
      { id: 'score:x', reason: 'request-invalid' },
      { id: 'rater-mori', reason: 'role-not-allowed' },
      { id: 'note-b', reason: 'request-invalid' },
    ]);
    expect(answer.records).toEqual([note]);
    const read = await team.synced(reader, [noteRecord('note-c', 'no')]);
    expect(read.refused).toEqual([{ id: 'note-c', reason: 'role-not-allowed' }]);
    expect(read.records).toEqual([note]);
    const asOwner = await team.synced(owner, [scoreRecord('rater-onishi', 'shiomi', '1.1', 5)]);
    expect(asOwner.refused).toEqual([
      { id: 'score:rater-onishi:shiomi:1.1', reason: 'role-not-allowed' },
    ]);
    expect((await team.synced(owner, [otherRater])).refused).toEqual([]);
    const otherEvaluation = await team.sync(owner, [], { evaluationId: 'evaluation-2' });
    expect(otherEvaluation.reason).toBe('evaluation-differs');
    await team.book.close();
  });
});

test('doGet says the version as JSON and shows no page', async () => {
  const execution = await standing.book.doGet();
  expect(execution.ok && execution.output).toMatchObject({
    kind: 'text',
    text: '{"mikiwame":1}',
    mimeType: 'application/json',
  });
});

test('nothing that could sign is kept', () => {
  const kept = JSON.stringify(standing.book.exportJson());
  expect(kept).toContain('publicKey');
  expect(kept).not.toMatch(/privateKey|secret|"d":/i);
});
