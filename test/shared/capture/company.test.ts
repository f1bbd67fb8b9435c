import fc from 'fast-check';
import { expect, test } from 'vitest';

import { companyReadingSchema, type CompanyReading, companyRows } from '#shared/capture/company.ts';

function reading(parts: Partial<CompanyReading>): CompanyReading {
  return { url: '', title: '', structured: [], siteName: '', groups: [], ...parts };
}

function found(parts: Partial<CompanyReading>) {
  return companyRows(reading(parts)).map(({ field, value, from }) => `${field} ${value} ${from}`);
}

test('a company profile as a table, whatever the spaces and widths of its labels', () => {
  const groups: [string, string][][] = [
    [
      ['会 社 名', '株式会社汐見ロジ'],
      ['設　立：', '2012年4月'],
      ['従業員数（単体）', '48名'],
      ['アクセス', '駅から徒歩5分'],
      ['Ｔｅｌ', '03-0000-0000'],
    ],
  ];
  expect(found({ groups })).toEqual([
    'name 株式会社汐見ロジ table',
    'founded 2012年4月 table',
    'employees 48名 table',
    'phone 03-0000-0000 table',
  ]);
});

test('a table that holds one such label by chance says nothing', () => {
  expect(
    found({
      groups: [
        [
          ['代表的なプラン', 'ライト'],
          ['月額', '50,000円'],
        ],
      ],
    }),
  ).toEqual([]);
  expect(found({ siteName: '汐見' })).toEqual([]);
});

test('structured data of an organisation, also deep inside, adds what the table does not say', () => {
  const structured = [
    'not json',
    JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: '汐見のサイト' },
        {
          '@type': ['Thing', 'Corporation'],
          legalName: '株式会社汐見ロジ',
          foundingDate: '2012-04-01',
          numberOfEmployees: { '@type': 'QuantitativeValue', minValue: 40, maxValue: 50 },
          address: { postalCode: '100-0001', addressRegion: '東京都', streetAddress: '1-1' },
        },
      ],
    }),
  ];
  expect(found({ structured })).toEqual([
    'name 株式会社汐見ロジ json-ld',
    'founded 2012-04-01 json-ld',
    'employees 40–50 json-ld',
    'address 100-0001 東京都 1-1 json-ld',
  ]);
});

test('the name of the site names the company where nothing else does', () => {
  const structured = ['{"@type":"Organization","foundingDate":"2012"}'];
  expect(found({ structured, siteName: '汐見ロジ' })).toEqual([
    'founded 2012 json-ld',
    'name 汐見ロジ open-graph',
  ]);
});

test('no text of a page makes it fail, and each field comes once', () => {
  const anyReading = fc.record({
    structured: fc.array(fc.oneof(fc.string(), fc.json()), { maxLength: 3 }),
    siteName: fc.string({ maxLength: 20 }),
    groups: fc.array(fc.array(fc.tuple(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 })))),
  });
  fc.assert(
    fc.property(anyReading, (parts) => {
      const fields = companyRows(reading(parts)).map(({ field }) => field);
      expect(new Set(fields).size).toBe(fields.length);
      expect(companyReadingSchema.safeParse(reading({})).success).toBe(true);
    }),
  );
});
