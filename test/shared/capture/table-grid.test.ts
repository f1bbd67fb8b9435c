import fc from 'fast-check';
import { expect, test } from 'vitest';

import { gridOf, partOfGrid, type SourceCell, type SourceRow } from '#shared/capture/table-grid.ts';
import { tableSchema } from '#shared/model/table.ts';

/** A cell written as `text`, `#heading`, or with spans `text|columns|rows`. */
function cell(written: string): SourceCell {
  const [words = '', columns = '1', rows = '1'] = written.split('|');
  const header = words.startsWith('#');
  return {
    text: () => words.replace(/^#/, ''),
    columnSpan: Number(columns),
    rowSpan: Number(rows),
    header,
  };
}

function rowsOf(...rows: string[][]): SourceRow[] {
  return rows.map((cells) => ({ group: 0, cells: cells.map(cell) }));
}

function texts(rows: SourceRow[]): (string | null)[][] {
  return gridOf(rows).map((row) => row.map((one) => one?.text() ?? null));
}

const plans = rowsOf(
  ['#', '#ライト', '#スタンダード|2'],
  ['#月額', '30,000円', '50,000円', '80,000円'],
  ['#オプション|4'],
  ['#検品', '50円|2', '30円'],
  ['#返品', '相談|1|2', '100円', '80円'],
  ['#撮影', '無料|2'],
);

test('cells stand in every place that they span, and every row is equally long', () => {
  expect(texts(plans)).toEqual([
    ['', 'ライト', 'スタンダード', 'スタンダード'],
    ['月額', '30,000円', '50,000円', '80,000円'],
    ['オプション', 'オプション', 'オプション', 'オプション'],
    ['検品', '50円', '50円', '30円'],
    ['返品', '相談', '100円', '80円'],
    ['撮影', '相談', '無料', '無料'],
  ]);
});

test('a supplier’s compatibility table keeps its columns below a cell that reaches down', () => {
  const rows = rowsOf(
    ['#製品', '#型番', '#対応'],
    ['A|1|3', 'A-1', '○'],
    ['A-2', '×'],
    ['A-3', '○'],
    ['B', 'B-1', '△'],
  );
  expect(texts(rows)).toEqual([
    ['製品', '型番', '対応'],
    ['A', 'A-1', '○'],
    ['A', 'A-2', '×'],
    ['A', 'A-3', '○'],
    ['B', 'B-1', '△'],
  ]);
});

test('a span ends with its group, also one without end, and gaps stay empty', () => {
  const rows: SourceRow[] = [
    { group: 0, cells: [cell('#a|1|9'), cell('#b')] },
    { group: 1, cells: [cell('c|1|0'), cell('d')] },
    { group: 1, cells: [cell('e'), cell('f')] },
    { group: 2, cells: [cell('g')] },
  ];
  expect(texts(rows)).toEqual([
    ['a', 'b', null],
    ['c', 'd', null],
    ['c', 'e', 'f'],
    ['g', null, null],
  ]);
});

test('a cell that spans far more columns than there are reaches to the end', () => {
  const rows = rowsOf(['#サイズ', '#関東', '#関西'], ['60', '500円|99'], ['備考|99']);
  expect(texts(rows)).toEqual([
    ['サイズ', '関東', '関西'],
    ['60', '500円', '500円'],
    ['備考', '備考', '備考'],
  ]);
});

function part(rows: SourceRow[], ...chosen: string[]) {
  return partOfGrid(gridOf(rows), (one) => chosen.includes(one.text()));
}

test('a price keeps the headings of its row, its column and its section', () => {
  expect(part(plans, '80円')).toEqual({
    cells: [
      ['', 'スタンダード'],
      ['オプション', 'オプション'],
      ['返品', '80円'],
    ],
    headerRows: 1,
    headerColumns: 1,
  });
});

test('what lies between two chosen cells belongs to them', () => {
  expect(part(plans, '30,000円', '80,000円')?.cells).toEqual([
    ['', 'ライト', 'スタンダード', 'スタンダード'],
    ['月額', '30,000円', '50,000円', '80,000円'],
  ]);
});

test('a table without marked headings takes its first column, and its first row when it is wider than two', () => {
  const pairs = rowsOf(['会社名', '汐見'], ['設立', '2012年']);
  expect(part(pairs, '2012年')).toEqual({
    cells: [['設立', '2012年']],
    headerRows: 0,
    headerColumns: 1,
  });
  const wide = rowsOf(['', '小', '大'], ['月額', '1', '2'], ['初期', '3', '4']);
  expect(part(wide, '4')?.cells).toEqual([
    ['', '大'],
    ['初期', '4'],
  ]);
});

test('a cell that is longer than may be kept is cut where everybody sees it', () => {
  const rows = rowsOf(['#備考', 'あ'.repeat(1001)], ['#月額', 'い'.repeat(1000)]);
  const cells = partOfGrid(gridOf(rows), () => true)?.cells ?? [];
  expect(cells.map(([, text = '']) => [text.length, text.at(-1)])).toEqual([
    [1000, '…'],
    [1000, 'い'],
  ]);
});

test('one cell is no table, nothing chosen is none, and one that is too large is none', () => {
  expect(part(rowsOf(['a']), 'a')).toBeNull();
  expect(part(plans)).toBeNull();
  const large = rowsOf(...Array.from({ length: 201 }, (_, at) => [`row ${at}`, 'x']));
  expect(part(large, 'x')).toBeNull();
});

test('whatever a page writes, the grid is rectangular, holds every cell, and its parts are records', () => {
  const anyCell = fc.record({
    words: fc.string({ maxLength: 5 }),
    columnSpan: fc.integer({ min: 1, max: 5 }),
    rowSpan: fc.integer({ min: 0, max: 5 }),
    header: fc.boolean(),
  });
  const anyRows = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 2 }), fc.array(anyCell, { maxLength: 5 })),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(anyRows, fc.nat(), (written, seed) => {
      const rows: SourceRow[] = written.map(([group, cells]) => ({
        group,
        cells: cells.map(({ words, ...spans }) => ({ ...spans, text: () => words })),
      }));
      const grid = gridOf(rows);
      const all = rows.flatMap(({ cells }) => cells);
      expect(new Set(grid.map((row) => row.length)).size).toBeLessThanOrEqual(1);
      expect(new Set(grid.flat().filter((one) => one !== null)).size).toBe(all.length);
      const chosen = all[seed % Math.max(1, all.length)];
      const table = partOfGrid(grid, (one) => one === chosen);
      const kept = tableSchema.safeParse(
        table ?? { cells: [[chosen?.text() ?? '']], headerRows: 0, headerColumns: 0 },
      );
      expect(kept.data?.cells.flat()).toContain(chosen?.text() ?? '');
    }),
  );
});
