import fc from 'fast-check';
import { expect, test } from 'vitest';

import { rowLimit } from '#shared/importing/head.ts';
import { readVendors } from '#shared/importing/vendors.ts';
import { vendorFieldsSchema } from '#shared/model/vendor.ts';

const hostOf = (text: string) => (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text) ? text : null);
const existing = [{ name: '汐見', domains: ['shiomi.example'] }];
const read = (rows: string[][]) => readVendors(rows, existing, hostOf);
const problems = (rows: string[][]) =>
  read([['会社名', 'サイトのドメイン'], ...rows])?.map((row) => row.problems);

test('the head is found below a title, in either language, whatever its width', () => {
  expect(
    read([['候補の一覧'], [], ['№', '会 社 名', 'ＵＲＬ'], ['1', 'つむぎ屋', 'tsumugi.example']]),
  ).toEqual([
    {
      line: 4,
      name: 'つむぎ屋',
      domain: 'tsumugi.example',
      vendor: { name: 'つむぎ屋', shortName: '', domains: ['tsumugi.example'] },
      problems: [],
    },
  ]);
  expect(
    read([
      ['Vendor name', 'Short name'],
      ['Hoshi Ltd', 'Hoshi'],
    ])?.[0]?.vendor,
  ).toEqual({
    name: 'Hoshi Ltd',
    shortName: 'Hoshi',
    domains: [],
  });
  expect(
    read([
      ['番号', '住所'],
      ['1', '東京'],
    ]),
  ).toBeNull();
  expect(read([])).toBeNull();
});

test.each([
  ['no name', [['', 'a.example']], [['name-missing']]],
  ['a name that is there already', [['汐見', '']], [['name-taken']]],
  [
    'a name twice',
    [
      ['A社', ''],
      ['A社', ''],
    ],
    [[], ['name-twice']],
  ],
  ['a name without end', [['あ'.repeat(201), '']], [['name-long']]],
  ['words instead of a domain', [['A社', 'なし']], [['domain-bad']]],
  ['a domain of everybody', [['A社', 'facebook.com']], [['domain-shared']]],
  ['a domain that another has', [['A社', 'shiomi.example']], [['domain-taken']]],
  [
    'a domain twice',
    [
      ['A社', 'a.example'],
      ['B社', 'a.example'],
    ],
    [[], ['domain-twice']],
  ],
  ['two things at once', [['', 'なし']], [['name-missing', 'domain-bad']]],
  [
    'empty rows between',
    [
      ['A社', ''],
      ['', ''],
      ['B社', ''],
    ],
    [[], []],
  ],
])('%s', (_, rows, expected) => {
  expect(problems(rows)).toEqual(expected);
});

test('several domains in one cell belong to one vendor', () => {
  const rows = read([
    ['候補', 'ドメイン'],
    ['A社', 'a.example、b.example\nc.example'],
  ]);
  expect(rows?.[0]?.vendor?.domains).toEqual(['a.example', 'b.example', 'c.example']);
});

test('a file without end is read up to the limit', () => {
  const rows = Array.from({ length: rowLimit + 500 }, (_, index) => [`会社${index}`]);
  expect(read([['会社名'], ...rows])).toHaveLength(rowLimit);
});

test('whatever a sheet holds, each row is a vendor the records can hold, or has a reason', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('汐見', 'a.example', 'shiomi.example', '=1+1', 'あ'.repeat(400)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }), (rows) => {
      const result = read([['会社名', '略称', 'ドメイン'], ...rows]) ?? [];
      const names = new Set<string>();
      for (const { vendor, problems: found } of result) {
        expect(vendor === null).toBe(found.length > 0);
        if (!vendor) continue;
        const fields = { ...vendor, addedAt: '2026-11-20T05:31:00.000Z' };
        expect(vendorFieldsSchema.safeParse(fields).success).toBe(true);
        expect(names.has(vendor.name)).toBe(false);
        names.add(vendor.name);
      }
    }),
  );
});
