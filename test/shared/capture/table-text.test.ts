import fc from 'fast-check';
import { expect, test } from 'vitest';

import { tableText } from '#shared/capture/table-text.ts';

test('a table is pasted into a sheet cell by cell, and nothing in it becomes a formula', () => {
  const cells = [
    ['月額', '50,000円', '"税別"'],
    ['=1+1', '-3%', '+81-3-0000'],
    ['一行目\n二行目', '-', '@here'],
  ];
  expect(tableText({ cells })).toBe(
    '月額\t50,000円\t"""税別"""\n\'=1+1\t-3%\t\'+81-3-0000\n"一行目\n二行目"\t-\t\'@here',
  );
});

/** Reads tab-separated text as a spreadsheet does: a cell that begins with a quotation mark ends with the next single one. */
function pasted(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g,
  )) {
    const cell = quoted?.replaceAll('""', '"') ?? plain;
    rows.at(-1)?.push(cell.replace(/^'/, ''));
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}

test('whatever stands in the cells, a sheet gets the same cells', () => {
  const cell = fc.string({
    unit: fc.constantFrom('"', "'", '\t', '\n', '=', '+', '-', '@', '5', '%', ',', ' ', '円', '税'),
    maxLength: 8,
  });
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 4,
    }),
  );
  fc.assert(
    fc.property(table, (cells) => {
      expect(pasted(tableText({ cells }))).toEqual(cells);
    }),
  );
});
