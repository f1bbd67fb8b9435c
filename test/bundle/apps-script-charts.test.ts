import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { ChartInfo } from '#apps-script/local/chart-info.ts';

import { QuickTeam, type QuickDevice } from '../apps-script/quick-team.ts';
import { foundation, recordOf, scoreRecord } from '../apps-script/records.ts';
import { vendor } from '../fixtures/snapshot-parts.ts';

const sheetName = '候補サマリー';
const axesTitle = '上位の候補の評価軸ごとの点';

let team: QuickTeam;
let owner: QuickDevice;
let start: ReturnType<QuickTeam['book']['snapshot']>;

beforeAll(() => {
  team = new QuickTeam({ keepsContexts: true });
  owner = team.member('rater-mori');
  team.synced(owner, foundation());
  start = team.book.snapshot();
}, 120_000);
beforeEach(() => {
  const { workbookId } = team;
  team = new QuickTeam({ keepsContexts: true, workbookId, snapshot: start });
}, 60_000);

const summary = () => team.book.book.sheetId(sheetName) ?? '';
const found = () => team.book.book.charts(summary());

/** The charts on the summary: type, title, cells and the cell where each begins, counted from 1. */
function charts() {
  return found().map(({ type, options, areas, anchor }) => [
    type,
    options['title'],
    areas
      .map(({ row, column, rows, columns }) => `${row + 1}:${column + 1} ${rows}x${columns}`)
      .join(),
    `${anchor.row + 1}:${anchor.column + 1}`,
  ]);
}

function chart(title: string): ChartInfo {
  const one = found().find(({ options }) => options['title'] === title);
  if (!one) throw new Error(`There is no chart ${title}.`);
  return one;
}

/** What a person does to a chart in the grid; null deletes it. */
function change(id: number, to: ChartInfo | null): void {
  team.book.book.apply([{ kind: 'chart', sheetId: summary(), id, chart: to }]);
}

const add = (name: string): void => {
  team.synced(owner, [recordOf('vendor', vendor('newcomer', name))]);
};

describe('the charts of the summary', () => {
  test('stand under it, over the totals and over the first three by axis', () => {
    expect(charts()).toEqual([
      ['BAR', '総合点', '4:3 5x2', '16:2'],
      ['RADAR', axesTitle, '10:3 6x4', '16:6'],
    ]);
    team.synced(owner, [scoreRecord('rater-mori', 'shiomi', '1.1', 5)]);
    const { book } = team.book;
    const at = { sheetId: summary(), row: 3, column: 2, columns: 4 };
    const values = book.values({ ...at, rows: 13 });
    expect(values[0]?.slice(0, 2)).toEqual(['候補', '総合点']);
    expect(values[6]).toEqual(['評価軸', ...values.slice(1, 4).map((row) => row[0])]);
    expect(values.slice(7, 12).map((row) => row[1])).toEqual([5, ...Array(4).fill('未確認')]);
    expect(values[12]).toEqual(['', '', '', '']);
  });

  test('are not doubled by rebuilding or setting up again', () => {
    const before = found();
    team.sidebar('rebuildWorkbook');
    team.sidebar('setUpFromSidebar');
    expect(found()).toEqual(before);
  });

  test('follow a new vendor; one that people moved and gave another title stays where it is', () => {
    const totals = chart('総合点');
    const anchor = { row: 40, column: 2, x: 0, y: 0 };
    change(totals.id, { ...totals, anchor, options: { ...totals.options, title: '私の題' } });
    add('新しい候補');
    expect(charts()).toEqual([
      ['BAR', '私の題', '4:3 6x2', '41:3'],
      ['RADAR', axesTitle, '11:3 6x4', '17:6'],
    ]);
    team.sidebar('rebuildWorkbook');
    expect(found()).toHaveLength(2);
  });

  test('stay away when people delete them, until the sheets are rebuilt; people’s own are never touched', () => {
    change(chart(axesTitle).id, null);
    const own = { ...chart('総合点'), type: 'LINE', options: { title: '自分のグラフ' } };
    change(5, { ...own, id: 5 });
    const before = chart('自分のグラフ');
    add('新しい候補');
    expect(charts().map(([type]) => type)).toEqual(['LINE', 'BAR']);
    team.sidebar('rebuildWorkbook');
    expect(charts().map(([type]) => type)).toEqual(['LINE', 'BAR', 'RADAR']);
    expect(chart('自分のグラフ')).toEqual(before);
  });

  test('come again with their sheet when somebody deleted it', () => {
    team.book.book.apply([{ kind: 'delete-sheet', sheetId: summary() }]);
    team.sidebar('rebuildWorkbook');
    expect(charts().map(([type]) => type)).toEqual(['BAR', 'RADAR']);
  });

  test('are made once when the script was ended before it could note them', () => {
    for (const chartOf of ['総合点', axesTitle]) change(chart(chartOf).id, null);
    let made = 0;
    team.book.disturb = ({ operation }) => {
      if (operation !== 'freeChartId') return null;
      made += 1;
      return made === 2 ? 'killed' : null;
    };
    expect(team.book.run('rebuildWorkbook', [], 'sidebar').ok).toBe(false);
    team.book.disturb = null;
    expect(charts().map(([type]) => type)).toEqual(['BAR']);
    team.sidebar('rebuildWorkbook');
    expect(charts().map(([type]) => type)).toEqual(['BAR', 'RADAR']);
  });

  test('a chart that Google refuses stops neither the sheets nor the records', () => {
    team.book.disturb = ({ operation }) => (operation === 'charts' ? 'refused' : null);
    add('新しい候補');
    const names = { sheetId: summary(), row: 4, column: 2, rows: 5, columns: 1 };
    expect(team.book.book.values(names).flat()).toContain('新しい候補');
  });

  test('cost a push without a new vendor nothing', () => {
    const methods: string[] = [];
    team.book.disturb = ({ operation }) => {
      methods.push(operation);
      return null;
    };
    team.synced(owner, []);
    expect(methods).not.toContain('charts');
    expect(methods).toContain('values');
  });
});
