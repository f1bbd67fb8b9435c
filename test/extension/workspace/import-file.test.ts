import { expect, test } from 'vitest';

import { rubricChanges, vendorChanges } from '#extension/workspace/importing/changes.ts';
import { gridOfFile } from '#extension/workspace/importing/read-file.ts';
import { writeXlsx } from '#extension/xlsx/write-xlsx.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';

import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const now = '2026-11-20T05:31:00.000Z';

test.each([
  ['UTF-8', new TextEncoder().encode('会社名\n汐見')],
  ['UTF-8 with a byte order mark', new TextEncoder().encode('\uFEFF会社名\n汐見')],
  [
    'UTF-16',
    Uint8Array.of(0xff, 0xfe, 0x1a, 0x4f, 0x3e, 0x79, 0x0d, 0x54, 10, 0, 0x50, 0x6c, 0x8b, 0x89),
  ],
  ['Shift_JIS', Uint8Array.of(0x89, 0xef, 0x8e, 0xd0, 0x96, 0xbc, 10, 0x8e, 0xac, 0x8c, 0xa9)],
])('a list in %s is read', async (_name, bytes) => {
  expect(await gridOfFile(new Blob([bytes]))).toEqual([['会社名'], ['汐見']]);
});

test('a workbook is read whatever its name, formulas and all', async () => {
  const bytes = await writeXlsx(workbookModel(sampleSnapshot(), { now }));
  const grid = await gridOfFile(new Blob([new Uint8Array(bytes)]));
  expect(grid.length).toBeGreaterThan(30);
  expect(grid.flat()).toContain('評価項目');
});

test('what only looks like a workbook, and what is too large, is refused with a reason', async () => {
  await expect(gridOfFile(new Blob([Uint8Array.of(0x50, 0x4b, 1, 2, 3)]))).rejects.toMatchObject({
    reason: 'file-not-ours',
  });
  const large = new Blob([new Uint8Array(10_000_001)]);
  await expect(gridOfFile(large)).rejects.toMatchObject({ reason: 'file-too-large' });
});

test('only rows without a problem become vendors', () => {
  let count = 0;
  const ids = {
    next: () => {
      count += 1;
      return `id-${count}`;
    },
  };
  const vendor = { name: 'A社', shortName: '', domains: [] };
  const rows = [
    { line: 2, name: 'A社', domain: '', vendor, problems: [] },
    { line: 3, name: '', domain: '', vendor: null, problems: ['name-missing' as const] },
  ];
  expect(vendorChanges('e1', rows, { now, ids })).toEqual([
    { kind: 'vendor', id: 'id-1', evaluationId: 'e1', set: { ...vendor, addedAt: now } },
  ]);
});

test('a rubric that changes nothing writes nothing', () => {
  expect(rubricChanges('e1', { rows: [], set: {} })).toEqual([]);
  expect(rubricChanges('e1', { rows: [], set: { rubricVersion: 2 } })).toHaveLength(1);
});
