import { afterEach, beforeEach, expect, test } from 'vitest';

import type { WorkbookGateway } from '#shared/ports/workbook-gateway.ts';

import { TeamWorkbook } from '../apps-script/team-workbook.ts';
import { isAnswerTo, MemoryWorkbook } from '../fakes/memory-workbook.ts';
import { evaluationChange, noteChange, scoreChange } from '../fakes/sample-changes.ts';
import { TestDevice } from '../fakes/test-device.ts';

const e1 = 'evaluation-1';

/** A device whose stores are in memory, synced with the built add-on by signed requests. */
type Colleague = { device: TestDevice; sync(): Promise<string> };

let team: TeamWorkbook;
let anna: Colleague;
let ben: Colleague;

async function colleague(name: string): Promise<Colleague> {
  const { clock } = team;
  const time = { now: () => clock.now(), instant: () => new Date(clock.now()).toISOString() };
  const device = new TestDevice(name, time, new MemoryWorkbook(time));
  const key = await team.member(device.raterId);
  const gateway: WorkbookGateway = {
    async send(request) {
      const envelope = await key.sign(team.workbookId, request);
      const { answer, reason } = await team.post(JSON.stringify(envelope));
      if (answer && isAnswerTo(request, answer)) return answer;
      throw new Error(`Refused: ${reason}`);
    },
  };
  return { device, sync: () => device.syncThrough(gateway) };
}

/** The sheets go back to an older version, as by the version history; properties are not part of that. */
function restore(older: ReturnType<TeamWorkbook['book']['exportJson']>): void {
  const { properties = {} } = team.book.exportJson();
  team.book.importJson({ ...older, properties });
}

/** What the workbook holds, as somebody sees who has never synced. */
async function held() {
  const newcomer = await colleague('carl');
  await newcomer.device.join();
  await newcomer.sync();
  return newcomer.device.contents(e1);
}

beforeEach(async () => {
  team = new TeamWorkbook();
  await team.setUp();
  anna = await colleague('anna');
  ben = await colleague('ben');
  await anna.device.records.commit([evaluationChange(e1), noteChange(e1, 'note-1', '初め')]);
  await anna.device.join(e1);
  await anna.sync();
  await ben.device.join();
  await ben.sync();
}, 60_000);
afterEach(() => team.book.close());

test('a restored older version loses nothing, although somebody else pushed first', async () => {
  const older = team.book.exportJson();
  await anna.device.records.commit([scoreChange(e1, anna.device.raterId, 4)]);
  await anna.sync();
  await ben.sync();
  restore(older);
  await ben.device.records.commit([noteChange(e1, 'note-2', '二'), noteChange(e1, 'note-3', '三')]);
  await ben.sync();
  await anna.sync();
  await ben.sync();
  const records = await held();
  expect(records.map(({ kind }) => kind)).toEqual(['evaluation', 'note', 'note', 'note', 'score']);
  await expect(anna.device.contents(e1)).resolves.toEqual(records);
  await expect(ben.device.contents(e1)).resolves.toEqual(records);
}, 60_000);

test('a device that lost nothing of its own reads a restored workbook from its beginning, and then is at rest', async () => {
  await anna.device.records.commit([noteChange(e1, 'note-2', '二')]);
  await anna.sync();
  const older = team.book.exportJson();
  await anna.device.records.commit([scoreChange(e1, anna.device.raterId, 4)]);
  await anna.sync();
  await ben.sync();
  restore(older);
  await ben.sync();
  const { revision } = (await ben.device.workbooks.list())[0] ?? {};
  await ben.sync();
  await expect(ben.device.workbooks.list()).resolves.toMatchObject([{ revision }]);
  await anna.sync();
  expect(await held()).toEqual(await anna.device.contents(e1));
}, 60_000);
