import { afterAll, beforeAll, expect, test } from 'vitest';

import { workbookModel } from '#shared/matrix/workbook.ts';
import { snapshotOf } from '#shared/model/snapshot.ts';
import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';
import { wasTakenBack } from '#shared/sync/revision.ts';

import type { Device } from '../apps-script/device.ts';
import { foundation, recordOf, scoreRecord } from '../apps-script/records.ts';
import { TeamWorkbook } from '../apps-script/team-workbook.ts';
import { vendor } from '../fixtures/snapshot-parts.ts';

const team = new TeamWorkbook();
let owner: Device;

beforeAll(async () => {
  await team.setUp();
  owner = await team.member('rater-mori');
  await team.synced(owner, foundation());
}, 60_000);
afterAll(() => team.book.close());

/** The address of the input sheet's cell for these keys, such as `F7`. */
function inputCell(row: string, column: string): string {
  const values = team.book.values('入力');
  const at = values[0]?.indexOf(column) ?? -1;
  const line = values.findIndex((cells) => cells[0] === row);
  return `${String.fromCharCode(65 + at)}${line + 1}`;
}

test('every label, number and formula of the model stands in the workbook', async () => {
  const { records, input } = await team.synced(owner, []);
  const snapshot = snapshotOf('evaluation-1', records, input);
  if (!snapshot) throw new Error('The workbook holds no evaluation.');
  const model = workbookModel(snapshot, { now: team.instant() });
  const different = model.sheets.flatMap((sheet) => {
    const values = team.book.values(sheet.name);
    const formulas = team.book.formulas(sheet.name);
    return sheet.cells.flatMap((cells, row) =>
      cells.flatMap(({ content }, column) => {
        const formula = formulas[row]?.[column] ?? '';
        const value = values[row]?.[column] ?? '';
        const fits = {
          empty: formula === '' && value === '',
          text: formula === '' && value === (content.kind === 'text' ? content.text : ''),
          number: formula === '' && value === (content.kind === 'number' ? content.value : ''),
          formula: formula !== '',
        };
        return fits[content.kind] ? [] : [`${sheet.name} ${row}:${column} ${String(value)}`];
      }),
    );
  });
  expect(different).toEqual([]);
});

test('a push shows in the matrix at once', async () => {
  await team.synced(owner, [scoreRecord('rater-mori', 'shiomi', '1.1', 5)]);
  const row = team.book.values('比較表').find((cells) => cells[1] === '1.1');
  expect(row).toContain(5);
});

test('what people type comes back, wins in the matrix and survives a new vendor', async () => {
  await team.book.edit('入力', inputCell('criterion:1.1', 'vendor:tsumugi'), '4.5');
  await team.book.edit('入力', inputCell('axis:fit', 'weight'), '40');
  await team.book.edit('入力', inputCell('criterion:2.1', 'note'), '面談で確かめる');
  await team.book.edit('入力', inputCell('volume:orders:high', 'weight'), '9000');
  await team.book.edit('入力', inputCell('limit:budgetYen', 'weight'), '8000000');
  const typed = {
    ...emptyWorkbookInput,
    weights: { fit: 40 },
    overrides: [{ vendorId: 'tsumugi', criterionId: '1.1', points: 4.5 }],
    notes: [{ criterionId: '2.1', text: '面談で確かめる' }],
    volumes: [{ measure: 'orders', scenario: 'high', volume: '9000' }],
    limits: { budgetYen: 8_000_000 },
  };
  expect((await team.synced(owner, [])).input).toEqual(typed);
  const row = team.book.values('比較表').find((cells) => cells[1] === '1.1');
  expect(row).toContain(4.5);
  const early = { ...vendor('aaa', '先に見つけた候補'), addedAt: '2026-01-01T00:00:00.000Z' };
  const { input } = await team.synced(owner, [recordOf('vendor', early)]);
  expect(input).toEqual(typed);
  expect((await team.synced(owner, [])).input).toEqual(typed);
  expect(team.book.values('比較表')[1]).toContain('先に見つけた候補');
  const after = team.book.values('比較表').find((cells) => cells[1] === '1.1');
  expect(after).toContain(4.5);
});

test('rebuilding keeps what people typed and every number', async () => {
  const before = team.book.values('比較表').slice(1);
  const { failed } = await team.sidebar('rebuildWorkbook');
  expect(failed).toBeNull();
  expect(team.book.values('比較表').slice(1)).toEqual(before);
  expect((await team.synced(owner, [])).input.weights).toEqual({ fit: 40 });
});

test('a damaged row is dropped by rebuilding, and every device hands its records over again', async () => {
  const { revision: since } = await team.synced(owner, []);
  await team.book.edit('_records', 'H2', 'x');
  expect((await team.sync(owner, [], { since: 0 })).reason).toBe('workbook-damaged');
  expect((await team.sidebar('sidebarState')).state.problem?.reason).toBe('workbook-damaged');
  const { state, failed } = await team.sidebar('rebuildWorkbook');
  expect(failed).toBeNull();
  expect(state.problem).toBeNull();
  const told = await team.synced(owner, [], { since });
  expect(wasTakenBack(told.revision, since)).toBe(true);
  const again = await team.synced(owner, foundation());
  expect(again.refused).toEqual([]);
  expect(again.records.map(({ kind }) => kind)).toContain('evaluation');
  expect(again.input.weights).toEqual({ fit: 40 });
});

test('whoever types into a sheet of the machine is told where it belongs, in 3 calls', async () => {
  const toasts: string[] = [];
  const stop = team.book.onUi((event) => {
    if (event.type === 'toast') toasts.push(event.message);
  });
  const onMachine = await team.book.edit('比較表', 'J20', 'x');
  expect(onMachine?.ok).toBe(true);
  expect(onMachine?.calls).toBeLessThanOrEqual(3);
  expect(toasts).toHaveLength(1);
  await team.book.edit('入力', inputCell('axis:scope', 'weight'), '20');
  expect(toasts).toHaveLength(1);
  stop();
});

test('opening the file adds the menu and the sidebar opens from it', async () => {
  await team.book.open();
  const [menu] = team.book.menus();
  const names = menu?.items.flatMap(({ functionName }) => functionName ?? []);
  expect(names).toEqual([
    'showSidebar',
    'showEvidence',
    'setUp',
    'rebuildWorkbook',
    'selfTest',
    'removeMikiwame',
  ]);
  expect((await team.book.run('showSidebar', [], 'menu')).ok).toBe(true);
  expect(team.book.sidebar()?.html).toContain('<div id="root">');
});

test('removal asks first, forgets everybody and leaves sheets that go on calculating', async () => {
  const totals = () => team.book.values('比較表').slice(4, 7);
  const before = totals();
  team.book.answerAlerts(() => Promise.resolve('NO'));
  await team.book.run('removeMikiwame', [], 'menu');
  expect((await team.sync(owner, [])).ok).toBe(true);
  team.book.answerAlerts(() => Promise.resolve('YES'));
  expect((await team.book.run('removeMikiwame', [], 'menu')).ok).toBe(true);
  expect(team.book.exportJson()['properties']).toMatchObject({ script: {} });
  expect((await team.sync(owner, [])).reason).toBe('address-not-workbook');
  expect(totals()).toEqual(before);
  await team.book.edit('入力', inputCell('axis:fit', 'weight'), '90');
  expect(totals()).not.toEqual(before);
  const toasts: string[] = [];
  team.book.onUi((event) => {
    if (event.type === 'toast') toasts.push(event.message);
  });
  await team.book.edit('比較表', 'J20', 'x');
  expect(toasts).toEqual([]);
});
