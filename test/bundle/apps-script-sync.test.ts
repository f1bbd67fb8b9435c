import { afterAll, beforeAll, expect, test } from 'vitest';

import type { AnyRecord } from '#shared/model/record.ts';

import type { Device } from '../apps-script/device.ts';
import { foundation, noteRecord, recordOf, scoreRecord } from '../apps-script/records.ts';
import { TeamWorkbook } from '../apps-script/team-workbook.ts';
import { inOrder } from '../fakes/in-order.ts';
import { vendor } from '../fixtures/snapshot-parts.ts';

const team = new TeamWorkbook();
let owner: Device;

beforeAll(async () => {
  await team.setUp();
  owner = await team.member('rater-mori');
  await team.synced(owner, foundation());
}, 60_000);
afterAll(() => team.book.close());

const criteria = Array.from({ length: 30 }, (_, at) => `${Math.floor(at / 6) + 1}.${(at % 6) + 1}`);

/** Everything the workbook holds, page after page. */
async function pullAll(device: Device, since = 0, sofar: AnyRecord[] = []): Promise<AnyRecord[]> {
  const page = await team.synced(device, [], { since });
  const records = [...sofar, ...page.records];
  return page.more ? pullAll(device, page.revision, records) : records;
}

function formulaCount(): number {
  return team.book
    .sheetNames()
    .flatMap((name) => team.book.formulas(name).flat())
    .filter((formula) => formula !== '').length;
}

test('a push of 1 or 120 scores makes 8, a pull 3', async () => {
  const one = await team.sync(owner, [scoreRecord('rater-mori', 'shiomi', '1.1', 4)]);
  expect(one.calls).toBeLessThanOrEqual(8);
  const many = ['shiomi', 'tsumugi', 'hoshi', 'harenohi'].flatMap((vendorId) =>
    criteria.map((id) => scoreRecord('rater-mori', vendorId, id, 3, {}, 1)),
  );
  const all = await team.sync(owner, many);
  expect(all.answer).toMatchObject({ refused: [] });
  expect(all.calls).toBeLessThanOrEqual(8);
  expect(all.lockHeldMs).toBeLessThanOrEqual(1000);
  expect((await team.sync(owner, [], { since: 0 })).calls).toBeLessThanOrEqual(3);
});

test('the same operation again changes nothing and gets the same answer', async () => {
  const { revision: since } = await team.synced(owner, [], { since: 1_000_000 });
  const before = (await pullAll(owner)).length;
  const body = team.syncBody([noteRecord('once', '一度だけ')], { since });
  const envelope = JSON.stringify(await owner.sign(team.workbookId, body));
  const first = await team.post(envelope);
  const rows = team.book.values('_records').length;
  const second = await team.post(envelope);
  expect(second.answer).toEqual(first.answer);
  expect(team.book.values('_records')).toHaveLength(rows);
  expect(await pullAll(owner)).toHaveLength(before + 1);
});

test('hostile texts come back as they were, and no cell becomes a formula', async () => {
  const texts = [
    '=1+1',
    "'x",
    "''",
    '+81-3-0000-0000',
    '0123',
    '3-4',
    '-5%',
    '@SUM(A1)',
    'TRUE',
    '1e3',
    '¥1,200',
    '3月4日',
    '＝1+1',
    ' 前後 ',
    'a\r\nb\u0000c',
    '👨‍👩‍👧‍👦\ud800',
    '=HYPERLINK("https://evil.example","x")',
  ];
  const formulas = formulaCount();
  const notes = texts.map((text, at) => noteRecord(`hostile-${at}`, text));
  const evidence = texts.map((remark, at) =>
    recordOf('evidence', {
      id: `evidence-hostile-${at}`,
      vendorId: 'shiomi',
      pageId: null,
      passageId: null,
      criterionIds: ['1.1'],
      strength: 0,
      counter: false,
      remark,
      capturedBy: 'rater-mori',
      capturedAt: '2026-11-20T05:00:00.000Z',
    }),
  );
  const { refused } = await team.synced(owner, [...notes, ...evidence]);
  expect(refused).toEqual([]);
  const records = await pullAll(owner);
  expect(records.filter(({ id }) => id.startsWith('hostile-'))).toEqual(notes);
  expect(records.filter(({ id }) => id.startsWith('evidence-hostile-'))).toEqual(evidence);
  await team.book.open();
  expect(formulaCount()).toBe(formulas);
  const shown = new Set(team.book.values('証拠').map((row) => row[5]));
  const kept = texts.map((text) => text.replace('\r\n', '\n').replace('\u0000', ''));
  expect(kept.filter((text) => !text.includes('\ud800') && !shown.has(text))).toEqual([]);
});

test('two devices that change one record both keep their fields', async () => {
  const second = await team.member('rater-onishi');
  const base = vendor('merge', '併合', '短い');
  const record = recordOf('vendor', base);
  await team.synced(owner, [record]);
  const later = recordOf('vendor', { ...base, name: '新しい名' }, 10);
  const named = { ...later, stamps: { ...record.stamps, name: later.stamps['name'] ?? '' } };
  const shorter = recordOf('vendor', { ...base, shortName: '新' }, 5);
  const short = {
    ...shorter,
    stamps: { ...record.stamps, shortName: shorter.stamps['shortName'] ?? '' },
  };
  await Promise.all([team.synced(owner, [named]), team.synced(second, [short])]);
  const merged = (await pullAll(owner)).find(({ id }) => id === 'merge');
  expect(merged?.fields).toMatchObject({ name: '新しい名', shortName: '新' });
});

test('20 raters who push at once lose nothing', async () => {
  const crowd = new TeamWorkbook();
  await crowd.setUp();
  const devices: Device[] = [];
  await inOrder([...Array(20).keys()], async (at) => {
    devices.push(await crowd.member(`rater-${at}`));
  });
  const replies = await Promise.all(
    devices.map((device, at) =>
      crowd.sync(
        device,
        criteria.map((id) => scoreRecord(`rater-${at}`, 'tsumugi', id, 2)),
      ),
    ),
  );
  expect(replies.filter(({ ok }) => !ok)).toEqual([]);
  const [first] = devices;
  if (!first) throw new Error('Nobody joined.');
  const page = await crowd.synced(first, []);
  const rest = await crowd.synced(first, [], { since: page.revision });
  const ids = [...page.records, ...rest.records].map(({ id }) => id);
  expect(ids).toHaveLength(600);
  expect(new Set(ids).size).toBe(600);
  await crowd.book.close();
}, 60_000);

test('2,000 notes take five pushes of at most 8 calls and come back in pages of 3', async () => {
  await inOrder([0, 400, 800, 1200, 1600], async (start) => {
    const notes = Array.from({ length: 400 }, (_, at) =>
      noteRecord(`note-${start + at}`, `メモ ${start + at}`),
    );
    const push = await team.sync(owner, notes, { since: 1_000_000 });
    expect(push.ok).toBe(true);
    expect(push.calls).toBeLessThanOrEqual(8);
    expect(push.lockHeldMs).toBeLessThanOrEqual(1000);
  });
  expect((await team.sync(owner, [])).calls).toBeLessThanOrEqual(3);
  const records = await pullAll(owner);
  expect(records.filter(({ id }) => id.startsWith('note-'))).toHaveLength(2000);
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
}, 60_000);
