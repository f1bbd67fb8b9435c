import { expect, test } from 'vitest';

import { readingsOf } from '#extension/panel/facts/readings.ts';
import { extractFacts } from '#shared/facts/extract-facts.ts';

const table = {
  cells: [
    ['項目', 'ライト', 'プレミアム'],
    ['初期費用', '50,000円', '50,000円'],
    ['月額', '30,000円', '58,000円'],
  ],
  headerRows: 1,
  headerColumns: 1,
};
const quote = '項目\tライト\tプレミアム\n初期費用\t50,000円\t50,000円\n月額\t30,000円\t58,000円';

test('cells of a table are read with their heads, and each reading has a place of its own in the quote', () => {
  const readings = readingsOf({ quote, table, headings: [] }, extractFacts);
  expect(readings.map(({ low, unit }) => [low, unit])).toEqual([
    [50_000, 'once'],
    [50_000, 'once'],
    [30_000, 'month'],
    [58_000, 'month'],
  ]);
  expect(readings.map(({ start, end }) => quote.slice(start, end))).toEqual(
    readings.map((reading) => reading.quote),
  );
  expect(new Set(readings.map(({ start }) => start)).size).toBe(4);
});

test('an amount that is a part of another one is found in its own cell', () => {
  const cells = [
    ['項目', 'ライト'],
    ['月額', '350,000円'],
    ['初期費用', '50,000円'],
  ];
  const words = cells.map((row) => row.join('\t')).join('\n');
  const named = { cells, headerRows: 1, headerColumns: 1 };
  const readings = readingsOf({ quote: words, table: named, headings: [] }, extractFacts);
  expect(readings.map(({ low, start }) => [low, start])).toEqual([
    [350_000, words.indexOf('350,000円')],
    [50_000, words.lastIndexOf('50,000円')],
  ]);
});

test('cells whose words are not in the quote have no place in it', () => {
  const words = { quote: '料金表', table, headings: [] };
  expect(readingsOf(words, extractFacts).map(({ start, end }) => [start, end])).toEqual(
    Array.from({ length: 4 }, () => [0, 0]),
  );
});

test('text is read where there is no table, or nothing in its cells; our own notes are not', () => {
  const text = '最低契約期間は6か月です。';
  const bare = { cells: [['項目']], headerRows: 0, headerColumns: 0 };
  for (const one of [null, bare]) {
    expect(readingsOf({ quote: text, table: one, headings: [] }, extractFacts)).toHaveLength(1);
  }
  expect(readingsOf({ quote: null, table: null, headings: [] }, extractFacts)).toEqual([]);
});
