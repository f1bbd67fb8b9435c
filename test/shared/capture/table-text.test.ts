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
