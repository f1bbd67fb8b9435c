import { expect, test } from 'vitest';

import { layoutByHeadings } from '#apps-script/sheets/input-by-headings.ts';
import { inputMarker } from '#shared/matrix/input-layout.ts';

const aggregate = [
  ['key', 'weight', 'difference', 'text', 'hoshi', 'shiomi', 'tsumugi'],
  ['name', '', '', '', '星の輪', '汐見', 'つむぎ屋'],
];
const pasted = ['項目', 'a', 'b', 'c', 'd', 'e', 'f', 'g'];
const headings = ['head', 'ID', '評価項目', '重み(%)', 'メモ', '汐見', '', '星の輪'];
const rows = [
  ['axis:fit', '1', '適合', 40, '', '', '', ''],
  ['', '', '', '', 'ours', '', '', ''],
  ['criterion:1.1', '1.1', '直接性', '', '', 4.5, '', ''],
];

test('columns are known by the vendors’ names above them, rows by the keys that are left', () => {
  expect(layoutByHeadings([pasted, headings, ...rows], aggregate)).toEqual({
    keyRow: 0,
    keyColumn: 0,
    rows: [inputMarker, 'head', 'axis:fit', null, 'criterion:1.1'],
    columns: [inputMarker, 'id', 'label', 'weight', 'note', 'vendor:shiomi', null, 'vendor:hoshi'],
  });
});

test('where the keys of the rows are gone too, their rows are those of a new sheet', () => {
  const blank = rows.map(([, ...line]) => ['', ...line]);
  expect(layoutByHeadings([pasted, ['', ...headings.slice(1)], ...blank], aggregate)?.rows).toEqual(
    [inputMarker],
  );
});

test('without a name, or with one above two columns, nobody can tell', () => {
  expect(layoutByHeadings([pasted, ...rows], aggregate)).toBeNull();
  expect(layoutByHeadings([pasted, [...headings, '汐見'], ...rows], aggregate)).toBeNull();
  expect(layoutByHeadings([], [])).toBeNull();
});
