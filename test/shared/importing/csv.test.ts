import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseCsv } from '#shared/importing/csv.ts';
import { csvField } from '#shared/summary/csv.ts';
import { withoutControls } from '#shared/summary/markup.ts';

test.each([
  ['', []],
  ['a', [['a']]],
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '\uFEFFa\tb\nc\t',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['a;b;c', [['a', 'b', 'c']]],
  [
    '"a,b";c\n"d""e";"f\ng"',
    [
      ['a,b', 'c'],
      ['d"e', 'f\ng'],
    ],
  ],
  ['a,"open\nto the end', [['a', 'open\nto the end']]],
  ["'=1+1,'07", [['=1+1', "'07"]]],
])('%j', (text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});

test('what was written as CSV is read as it was', () => {
  // A cell with an apostrophe before a formula's sign is what our own writing makes of the formula.
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((text) => withoutControls(text).replaceAll('\r', ''))
    .filter((text) => !/^'\s*[=+\-@|%]/.test(text));
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (given) => {
      const text = [['a', 'b', 'c'], ...given]
        .map((row) => row.map(csvField).join(','))
        .join('\r\n');
      expect(parseCsv(text).slice(1)).toEqual(given);
    }),
  );
});

test('any text at all becomes rows of texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const row of parseCsv(text)) expect(row.length).toBeGreaterThan(0);
    }),
  );
});
