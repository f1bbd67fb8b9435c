import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { type QuickDevice, QuickTeam } from '../apps-script/quick-team.ts';
import { foundation, scoreRecord } from '../apps-script/records.ts';

const team = new QuickTeam({ keepsContexts: true });
let owner: QuickDevice;
const toasts: string[] = [];

beforeAll(() => {
  owner = team.member('rater-mori');
  team.synced(owner, foundation());
  team.synced(owner, [scoreRecord('rater-mori', 'shiomi', '4.1', 3)]);
  team.book.ui.listen((event) => {
    if (event.type === 'toast') toasts.push(event.message);
  });
}, 120_000);
beforeEach(() => {
  toasts.length = 0;
});

const sheet = (name: string) => team.book.book.sheetId(name) ?? '';

/** The values of a sheet's first cells. */
function values(name: string) {
  return team.book.book.values({ sheetId: sheet(name), row: 0, column: 0, rows: 46, columns: 10 });
}

/** Selects the cell under `head` in the row that has `id`, chooses the menu item, and gives the rows that are selected then. */
function evidenceFrom(name: string, id: string, head: string): unknown[][] {
  const cells = values(name);
  const row = cells.findIndex((line) => line.includes(id));
  const column = cells.find((line) => line.includes('ID'))?.indexOf(head) ?? 0;
  return evidenceFromCell(name, row, column);
}

function evidenceFromCell(name: string, row: number, column: number): unknown[][] {
  team.book.ui.setSelection([{ sheetId: sheet(name), row, column, rows: 1, columns: 1 }]);
  expect(team.book.run('showEvidence', [], 'menu')).toMatchObject({ ok: true });
  return team.book.ui.selection
    .filter(({ sheetId }) => sheetId === sheet('証拠'))
    .map((area) => team.book.book.values({ ...area, columns: 2 })[0] ?? []);
}

/** The rows of evidence of a vendor, as they stand on their sheet, whose criteria hold `part`. */
const onSheet = (vendor: string, part: string) =>
  values('証拠')
    .map((row) => row.slice(0, 2))
    .filter(([name, ids]) => name === vendor && JSON.stringify(ids).includes(part));

describe('the menu’s way from a cell to its evidence', () => {
  test.each(['比較表', '入力'])('selects what was said about a score on %s', (name) => {
    const rows = evidenceFrom(name, '4.1', '汐見通販ロジ');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(onSheet('汐見通販ロジ', '4.1'));
    expect(toasts).toEqual([`汐見通販ロジ 4.1 の証拠は ${rows.length} 件です。選択しました。`]);
  });

  test('selects everything about an axis, and about a vendor from its name', () => {
    expect(evidenceFrom('比較表', '4', '汐見通販ロジ')).toEqual(onSheet('汐見通販ロジ', '4.'));
    expect(evidenceFrom('比較表', 'ID', '汐見通販ロジ')).toEqual(onSheet('汐見通販ロジ', ''));
  });

  test('begins with the first row and selects whole rows of the table', () => {
    evidenceFrom('比較表', 'ID', '汐見通販ロジ');
    const rows = team.book.ui.selection.map(({ row }) => row);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(team.book.ui.selection[0]).toMatchObject({ column: 0, rows: 1, columns: 10 });
  });

  test('goes from a row of estimates to what was said about the contract', () => {
    const row = values('見積比較').findIndex(([name]) => name === '汐見通販ロジ');
    expect(evidenceFromCell('見積比較', row, 3)).toEqual(onSheet('汐見通販ロジ', '4.'));
  });

  test('says so where nothing was said, and where a cell is no score', () => {
    expect(evidenceFrom('比較表', '5.6', '汐見通販ロジ')).toEqual([]);
    expect(evidenceFrom('比較表', '4.1', '最大差')).toEqual([]);
    expect(evidenceFromCell('比較表', 0, 0)).toEqual([]);
    expect(toasts).toEqual([
      '汐見通販ロジ 5.6 の証拠はまだありません。',
      expect.stringContaining('候補の点のセルを選んで'),
      expect.stringContaining('候補の点のセルを選んで'),
    ]);
  });

  test('finds evidence where people sorted it, and costs no more with more of it', () => {
    const cells = values('証拠').length;
    const area = { sheetId: sheet('証拠'), row: 1, column: 0, rows: cells - 1, columns: 10 };
    const rows = team.book.book.values(area);
    team.book.book.apply([{ kind: 'values', area, values: rows.toReversed() }]);
    expect(evidenceFrom('比較表', '4.1', '汐見通販ロジ')).toEqual(onSheet('汐見通販ロジ', '4.1'));
    const run = team.book.run('showEvidence', [], 'menu');
    expect(run.calls).toBe(10);
  });
});
