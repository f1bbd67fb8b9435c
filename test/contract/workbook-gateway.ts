import { beforeEach, expect, test } from 'vitest';

import type { MemberKey } from '#shared/ports/member-keys.ts';
import type { WorkbookGateway } from '#shared/ports/workbook-gateway.ts';
import { applyChange } from '#shared/sync/change.ts';
import { nextStamp } from '#shared/sync/stamp.ts';
import { type JoinRequest, type SyncRequest, wireVersion } from '#shared/wire/request.ts';

import { countedIds } from '../fakes/counted-ids.ts';
import { ManualClock } from '../fakes/manual-clock.ts';
import { MemoryWorkbook } from '../fakes/memory-workbook.ts';
import { evaluationChange, noteChange } from '../fakes/sample-changes.ts';

const evaluationId = 'evaluation-1';

type Ground = { gateway: WorkbookGateway; key: Pick<MemberKey, 'publicKey' | 'fingerprint'> };

/** What every way to a workbook must do; `create` opens one for a new key. */
export function workbookGatewayContract(
  create: (workbook: MemoryWorkbook) => Promise<Ground>,
): void {
  const clock = new ManualClock();
  let workbook: MemoryWorkbook;
  let gateway: WorkbookGateway;
  let key: Ground['key'];
  let ids = countedIds();

  beforeEach(async () => {
    ids = countedIds();
    workbook = new MemoryWorkbook(clock, 2);
    ({ gateway, key } = await create(workbook));
  });

  const joinRequest = (code = workbook.code): JoinRequest => ({
    op: 'join',
    version: wireVersion,
    operationId: ids.next(),
    sentAt: clock.instant(),
    raterId: 'rater-1',
    name: '佐藤 花子',
    publicKey: key.publicKey,
    code,
  });
  const syncRequest = (parts: Partial<SyncRequest> = {}): SyncRequest => ({
    op: 'sync',
    version: wireVersion,
    operationId: ids.next(),
    sentAt: clock.instant(),
    evaluationId,
    since: 0,
    records: [],
    ...parts,
  });
  const join = async () => {
    await gateway.send(joinRequest());
    const member = workbook.members.get(key.fingerprint);
    if (!member) throw new Error('Nobody joined.');
    member.state = 'active';
    return member;
  };
  const stamp = nextStamp('', clock.now(), 'device');
  const records = [
    applyChange(undefined, evaluationChange(evaluationId), stamp),
    applyChange(undefined, noteChange(evaluationId, 'note-1', '月5,500円〜 😀 \u2028 =1+1'), stamp),
    applyChange(undefined, noteChange(evaluationId, 'note-2', '\ud800 半分の文字'), stamp),
  ];

  test('joins with the code and says whose key it is', async () => {
    await expect(gateway.send(joinRequest())).resolves.toEqual({
      op: 'join',
      state: 'waiting',
      workbookName: '選定',
      fingerprint: key.fingerprint,
    });
  });

  test('joins again with a code that was used, when the answer to the first was lost', async () => {
    await gateway.send(joinRequest());
    await expect(gateway.send(joinRequest('22222222'))).resolves.toMatchObject({
      state: 'waiting',
    });
  });

  test('passes on why the workbook refuses', async () => {
    await expect(gateway.send(joinRequest('WRNG2345'))).rejects.toMatchObject({
      reason: 'join-code-wrong',
    });
    await expect(gateway.send(syncRequest())).rejects.toMatchObject({ reason: 'member-unknown' });
    const member = await join();
    member.state = 'waiting';
    await expect(gateway.send(syncRequest())).rejects.toMatchObject({ reason: 'member-waiting' });
    member.state = 'revoked';
    await expect(gateway.send(syncRequest())).rejects.toMatchObject({ reason: 'member-revoked' });
  });

  test('carries every character there and back', async () => {
    await join();
    await gateway.send(syncRequest({ records }));
    expect(workbook.records()).toEqual(records);
    const first = await gateway.send(syncRequest());
    expect(first).toMatchObject({ revision: 2, more: true, evaluationId });
    const second = await gateway.send(syncRequest({ since: 2 }));
    expect(second).toMatchObject({ revision: 3, more: false });
    expect([...first.records, ...second.records]).toEqual(records);
  });

  test('changes nothing when an operation is repeated', async () => {
    await join();
    const request = syncRequest({ records: records.slice(0, 2) });
    const first = await gateway.send(request);
    await expect(gateway.send(request)).resolves.toEqual(first);
  });

  test('asks for whatever the workbook holds with an empty evaluation', async () => {
    await join();
    const question = syncRequest({ evaluationId: '' });
    await expect(gateway.send(question)).resolves.toMatchObject({ evaluationId: '', records: [] });
    await gateway.send(syncRequest({ records: records.slice(0, 1) }));
    await expect(gateway.send(syncRequest({ evaluationId: '' }))).resolves.toMatchObject({
      evaluationId,
      records: [{ id: evaluationId }],
    });
  });

  test('does not mix evaluations', async () => {
    await join();
    await gateway.send(syncRequest({ records: records.slice(0, 1) }));
    const other = gateway.send(syncRequest({ evaluationId: 'evaluation-2' }));
    await expect(other).rejects.toMatchObject({ reason: 'evaluation-differs' });
  });
}
