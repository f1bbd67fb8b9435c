import { expect, test } from 'vitest';

import { factRows } from '#extension/panel/facts/fact-rows.ts';
import { planColumns, rowsOfColumn } from '#extension/panel/facts/plan-columns.ts';
import { readingsOf } from '#extension/panel/facts/readings.ts';
import { extractFacts } from '#shared/facts/extract-facts.ts';

const evidence = { id: 'evidence-1', vendorId: 'shiomi' };

function tableOf(cells: string[][]) {
  return { cells, headerRows: 1, headerColumns: 1 };
}

function rowsOf(cells: string[][]) {
  const table = tableOf(cells);
  const quote = cells.map((row) => row.join('\t')).join('\n');
  return factRows(evidence, readingsOf({ quote, table, headings: [] }, extractFacts), []);
}

test('plans side by side are alternatives, each with its own prices', () => {
  const cells = [
    ['項目', 'ライト', 'プレミアム'],
    ['初期費用', '30,000円', '150,000円'],
    ['月額', '50,000円', '300,000円'],
  ];
  const rows = rowsOf(cells);
  const columns = planColumns(rows, null);
  expect(columns).toEqual(['ライト', 'プレミアム']);
  expect(planColumns(rows, tableOf(cells))).toEqual(columns);
  const prices = (column: string | null) =>
    rowsOfColumn(rows, columns, column).map(({ fact }) => fact.low);
  expect(prices('ライト')).toEqual([30_000, 50_000]);
  expect(prices('プレミアム')).toEqual([150_000, 300_000]);
  expect(prices(null)).toEqual([]);
});

test('one column of prices is no choice', () => {
  const cells = [
    ['項目', '料金'],
    ['初期費用', '30,000円'],
    ['月額', '50,000円'],
  ];
  const rows = rowsOf(cells);
  expect(planColumns(rows, tableOf(cells))).toEqual([]);
  expect(rowsOfColumn(rows, [], null)).toHaveLength(2);
});

test('a single row of plans is known by the heads of its table', () => {
  const cells = [
    ['プラン', 'ライト', 'プレミアム'],
    ['月額', '50,000円', '300,000円'],
  ];
  const rows = rowsOf(cells);
  expect(planColumns(rows, tableOf(cells))).toEqual(['ライト', 'プレミアム']);
});
