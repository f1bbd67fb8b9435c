import { expect, test } from 'vitest';

import { writeXlsx } from '#extension/xlsx/write-xlsx.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import { documentSheet } from '#shared/summary/document-sheet.ts';
import { summarise } from '#shared/summary/summarise.ts';

import { crowdedSnapshot } from '../fixtures/crowd.ts';
import { withPlan } from '../fixtures/plan.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';
import type { Calculated } from './calculated.ts';
import { calculateWithLibreOffice } from './engine-libreoffice.ts';

const now = '2026-11-20T05:31:00.000Z';
const formula = '=1+1&HYPERLINK("http://evil.example","x")';
const hostile = {
  ...withPlan(sampleSnapshot()),
  evidence: crowdedSnapshot(formula).evidence.map((one) => ({
    ...one,
    vendorId: 'shiomi',
    remark: formula,
  })),
};
const cases: { snapshot: Snapshot; language: 'ja' | 'en' }[] = [
  { snapshot: hostile, language: 'ja' },
  { snapshot: hostile, language: 'en' },
  { snapshot: sampleSnapshot({ vendors: [], scores: [], decisions: [] }), language: 'ja' },
];

async function fileOf({ snapshot, language }: (typeof cases)[number]) {
  const document = summarise(snapshot, { language, now, offsetMinutes: 540 });
  const model = workbookModel(snapshot, { now, language });
  return {
    model,
    sheet: documentSheet(document),
    bytes: await writeXlsx(model, documentSheet(document)),
  };
}

/** All cells of a sheet as another program shows them. */
function shownIn(calculated: Calculated, name: string, rows: number, columns: number) {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => calculated(name, row, column)),
  );
}

test('LibreOffice opens the file: totals are ours, the document reads as it was written, a quote stays a quote', async () => {
  const files = await Promise.all(cases.map(fileOf));
  const books = await calculateWithLibreOffice(files.map(({ bytes }) => bytes));
  files.forEach(({ model, sheet }, index) => {
    const book = books[index];
    const snapshot = cases[index]?.snapshot;
    if (!book || !snapshot) throw new Error('LibreOffice gave nothing back.');
    const matrix = model.sheets.find(({ key }) => key === 'matrix')?.name ?? '';
    const totals = shownIn(book, matrix, 8, 12).flat();
    for (const { value } of compareVendors(snapshot).vendors) {
      const found = totals.some(
        (cell) => typeof cell === 'number' && Math.abs(cell - (value ?? 0)) < 1e-9,
      );
      expect(found).toBe(true);
    }
    const shown = shownIn(book, sheet.name, sheet.cells.length, sheet.columnWidths.length);
    const differing = sheet.cells.flatMap((row, at) =>
      row.flatMap(({ content }, column) => {
        const found = shown[at]?.[column] ?? '';
        const meant =
          content.kind === 'text' ? content.text : content.kind === 'number' ? content.value : '';
        return found === meant ? [] : [[meant, found]];
      }),
    );
    expect(differing).toEqual([]);
  });
}, 120_000);
