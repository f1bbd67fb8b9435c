import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Device, newDevice } from '../apps-script/device.ts';
import { foundation, noteRecord, recordOf } from '../apps-script/records.ts';
import { TeamWorkbook } from '../apps-script/team-workbook.ts';
import { inOrder } from '../fakes/in-order.ts';

const team = new TeamWorkbook();
let owner: Device;
let revoked: Device;
let waiting: Device;

beforeAll(async () => {
  await team.setUp();
  owner = await team.member('rater-mori');
  revoked = await team.member('rater-onishi');
  await team.synced(owner, foundation());
  await team.synced(revoked, [noteRecord('kept', '残る')]);
  await team.sidebar('revokeMember', revoked.key);
  waiting = await newDevice();
  await team.join(waiting, 'rater-sato', await team.newCode());
}, 60_000);
afterAll(() => team.book.close());

const pushed = [noteRecord('refused', '書かれない')];
const minutes = 60_000;

/** A note whose text was written `later` milliseconds after the tests' start. */
function noteAt(id: string, text: string, later: number) {
  const about = { vendorId: 'shiomi', criterionId: null, writtenBy: 'rater-mori' };
  return recordOf('note', { id, ...about, text, writtenAt: '2026-11-20T05:00:00.000Z' }, later);
}

async function signed(device: Device, body: unknown, workbookId = team.workbookId) {
  return JSON.stringify(await device.sign(workbookId, body));
}

function sentAfter(time: number) {
  const sentAt = new Date(team.clock.now() + time).toISOString();
  return signed(owner, team.syncBody(pushed, { sentAt }));
}

/** The body with one character for another of the same length, under the signature of the first. */
async function swapped() {
  const envelope = await owner.sign(team.workbookId, team.syncBody([noteRecord('n', '受注')]));
  return JSON.stringify({ ...envelope, b: envelope.b.replace('\\u53d7', '\\u767a') });
}

async function signedByAnother() {
  const [mine, other] = await Promise.all(
    [owner, revoked].map((device) => device.sign(team.workbookId, team.syncBody(pushed))),
  );
  return JSON.stringify({ ...other, k: mine?.k });
}

async function cutShort() {
  const envelope = await owner.sign(team.workbookId, team.syncBody(pushed));
  return JSON.stringify({ ...envelope, s: envelope.s.slice(1) });
}

const refusals: [what: string, body: () => Promise<string>, reason: string][] = [
  ['a revoked member', () => signed(revoked, team.syncBody(pushed)), 'member-revoked'],
  [
    'a revoked member who asks to join again',
    async () => signed(revoked, team.joinBody(revoked, 'rater-onishi', await team.newCode())),
    'member-revoked',
  ],
  ['a member who still waits', () => signed(waiting, team.syncBody(pushed)), 'member-waiting'],
  [
    'an unknown key',
    async () => signed(await newDevice(), team.syncBody(pushed)),
    'member-unknown',
  ],
  ['Japanese text swapped for text of the same length', swapped, 'signature-wrong'],
  ['a signature of another key', signedByAnother, 'signature-wrong'],
  ['a signature one digit short', cutShort, 'request-invalid'],
  [
    'a request to another workbook',
    () => signed(owner, team.syncBody(pushed), '0000000000000000'),
    'signature-wrong',
  ],
  ['a clock that is 11 minutes slow', () => sentAfter(-11 * minutes), 'clock-wrong'],
  ['a clock that is 11 minutes fast', () => sentAfter(11 * minutes), 'clock-wrong'],
  [
    'a body that is too large',
    () => signed(owner, { ...team.syncBody(pushed), more: 'a'.repeat(1_000_000) }),
    'request-too-large',
  ],
  [
    'a newer protocol',
    () => signed(owner, team.syncBody(pushed, { version: 2 })),
    'workbook-outdated',
  ],
  [
    'another evaluation',
    () => signed(owner, team.syncBody(pushed, { evaluationId: 'evaluation-2' })),
    'evaluation-differs',
  ],
];

test.each(refusals)('%s is refused and changes nothing', async (_, bodyOf, reason) => {
  const body = await bodyOf();
  const before = team.book.exportJson();
  const reply = await team.post(body);
  expect(reply).toMatchObject({ ok: false, reason });
  expect(team.book.exportJson()).toEqual(before);
});

test('what proves nothing is refused without the lock, after one look at who the members are or none', async () => {
  const look = ['CacheService.Cache.get'];
  const sent: [body: string, methods: string[]][] = [
    [await swapped(), look],
    [await signed(revoked, team.syncBody(pushed)), look],
    [await signed(await newDevice(), team.syncBody(pushed)), look],
    ['<html>', []],
    ['', []],
    [await signed(owner, { ...team.syncBody(pushed), sentAt: 'today' }), []],
  ];
  const replies = await Promise.all(sent.map(([body]) => team.post(body)));
  for (const [at, { ok, methods, lockHeldMs }] of replies.entries()) {
    expect(ok).toBe(false);
    expect(lockHeldMs).toBe(0);
    expect(methods).toEqual(sent[at]?.[1]);
  }
});

test('requests played again, in whatever order, change nothing', async () => {
  const requests = await Promise.all(
    ['最初', '次', '最後'].map((text, at) =>
      signed(owner, team.syncBody([noteAt('replayed', text, at)])),
    ),
  );
  const [first = '', second = '', third = ''] = requests;
  await inOrder([first, second, third], (request) => team.post(request));
  const before = team.book.exportJson();
  await inOrder([third, first, second, first, third, second], async (again) => {
    expect((await team.post(again)).ok).toBe(true);
  });
  expect(team.book.exportJson()).toEqual(before);
  const { records } = await team.synced(owner, []);
  expect(records.find(({ id }) => id === 'replayed')?.fields).toMatchObject({ text: '最後' });
});

test('an old request under a new operation changes nothing either', async () => {
  await team.synced(owner, [noteAt('renewed', '古い', 1)]);
  await team.synced(owner, [noteAt('renewed', '新しい', 2)]);
  const before = team.book.exportJson();
  await team.synced(owner, [noteAt('renewed', '古い', 1)]);
  expect(team.book.exportJson()).toEqual(before);
});

test('a request played again after its 10 minutes is refused by its clock', async () => {
  const body = await signed(owner, team.syncBody([noteRecord('late', '期限')]));
  expect((await team.post(body)).ok).toBe(true);
  team.clock.advance(11 * minutes);
  const before = team.book.exportJson();
  expect((await team.post(body)).reason).toBe('clock-wrong');
  expect(team.book.exportJson()).toEqual(before);
});
