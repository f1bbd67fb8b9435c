import { describe, expect, test } from 'vitest';

import { createMemberKeys } from '#extension/sheets/keys.ts';
import { createWebAppGateway } from '#extension/sheets/web-app-gateway.ts';
import type { MemberKey } from '#shared/ports/member-keys.ts';
import { type SyncRequest, wireVersion } from '#shared/wire/request.ts';

import { workbookGatewayContract } from '../../contract/workbook-gateway.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';
import { fetchFrom, page, webAppAddress } from '../../fakes/memory-web-app.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';

const workbookId = 'w00000000000000k';

async function newKey(): Promise<MemberKey> {
  const pairs = {
    get: async () => undefined,
    keepFirst: async (_: string, pair: CryptoKeyPair) => pair,
  };
  return createMemberKeys(pairs).of(workbookId);
}

describe('signed requests to a web app', () => {
  workbookGatewayContract(async (workbook) => {
    const key = await newKey();
    const gateway = createWebAppGateway({
      address: webAppAddress,
      workbookId: workbook.workbookId,
      key,
      fetch: fetchFrom(workbook),
      isOnline: () => true,
    });
    return { gateway, key };
  });
});

const question: SyncRequest = {
  op: 'sync',
  version: wireVersion,
  operationId: '0'.repeat(26),
  sentAt: '2026-11-20T05:31:02.123Z',
  evaluationId: 'evaluation-1',
  since: 0,
  records: [],
};

type Case = { reply: () => Response; online?: boolean; address?: string };

async function reasonFor({ reply, online = true, address = webAppAddress }: Case) {
  const gateway = createWebAppGateway({
    address,
    workbookId,
    key: await newKey(),
    fetch: async () => reply(),
    isOnline: () => online,
  });
  return gateway.send(question).then(
    () => 'answered',
    (error: unknown) => (error instanceof Error && 'reason' in error ? error.reason : error),
  );
}

const json = (value: unknown) => () => new Response(JSON.stringify(value));
const offline = () => {
  throw new TypeError('Failed to fetch');
};

describe('what is not an answer', () => {
  test.each([
    ['no network', { reply: offline, online: false }, 'offline'],
    ['a network that leads nowhere', { reply: offline }, 'workbook-unreachable'],
    [
      'a script that was never authorised',
      { reply: () => page('Authorization needed', 200) },
      'workbook-not-authorised',
    ],
    [
      'the same in Japanese',
      { reply: () => page('承認が必要です', 200) },
      'workbook-not-authorised',
    ],
    [
      'a log-in page',
      { reply: () => page('Google', 200, 'https://accounts.google.com/v3') },
      'workbook-not-authorised',
    ],
    [
      'a project that is not shared',
      { reply: () => page('Access Denied', 403) },
      'workbook-not-authorised',
    ],
    [
      'a token that is wrong',
      { reply: () => page('Unauthorized', 401) },
      'workbook-not-authorised',
    ],
    ['a deployment that is gone', { reply: () => page('Not Found', 404) }, 'address-not-workbook'],
    [
      'a script without a web app',
      { reply: () => page('Script function not found: doPost', 200) },
      'address-not-workbook',
    ],
    [
      'too many at once',
      { reply: () => page('Service invoked too many times in a short time: exec qps', 200) },
      'workbook-busy',
    ],
    ['a platform that fails', { reply: () => page('Error', 502) }, 'workbook-unreachable'],
    [
      'a thrown error',
      { reply: () => page('TypeError: x is null (line 3)', 200) },
      'workbook-unreachable',
    ],
    ['JSON of somebody else', { reply: json({ ok: true }) }, 'workbook-unreachable'],
    [
      'an older workbook',
      { reply: json({ mikiwame: 0, ok: true, answer: {} }) },
      'workbook-outdated',
    ],
    ['a newer workbook', { reply: json({ mikiwame: 2, ok: true, answer: {} }) }, 'version-newer'],
    [
      'half an answer',
      { reply: json({ mikiwame: 1, ok: true, answer: { op: 'sync' } }) },
      'workbook-damaged',
    ],
    [
      'an answer to another question',
      {
        reply: json({
          mikiwame: 1,
          ok: true,
          answer: { op: 'join', state: 'active', workbookName: '', fingerprint: '' },
        }),
      },
      'workbook-damaged',
    ],
    [
      'an address that is no web app',
      { reply: offline, address: 'https://vendor.example/exec' },
      'address-not-workbook',
    ],
  ])('%s', async (_, given: Case, reason) => {
    await expect(reasonFor(given)).resolves.toBe(reason);
  });
});

test('nothing larger than the limit is sent', async () => {
  const workbook = new MemoryWorkbook(new ManualClock());
  const gateway = createWebAppGateway({
    address: webAppAddress,
    workbookId,
    key: await newKey(),
    fetch: fetchFrom(workbook),
    isOnline: () => true,
  });
  const evaluationId = 'あ'.repeat(200_000);
  await expect(gateway.send({ ...question, evaluationId })).rejects.toMatchObject({
    reason: 'request-too-large',
  });
});
