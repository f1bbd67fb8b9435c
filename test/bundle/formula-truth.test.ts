import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { writeXlsx } from '#extension/xlsx/write-xlsx.ts';
import type { CellContent, SheetCell, SheetModel, WorkbookModel } from '#shared/matrix/model.ts';
import { readWorkbookInput } from '#shared/matrix/read.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';
import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';

import { randomSnapshot } from '../fixtures/random-snapshot.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';
import { calculateWithLibreOffice } from './engine-libreoffice.ts';
import { calculateWithOSpreadsheet } from './engine-o-spreadsheet.ts';
import { formulaDifferences } from './formula-differences.ts';

const now = '2026-11-20T05:31:00.000Z';

beforeEach(() => {
  // The engine announces itself on the console.
  vi.spyOn(console, 'debug').mockReturnValue();
});

function inputSheetOf(model: WorkbookModel): SheetModel {
  const sheet = model.sheets.find(({ key }) => key === 'input');
  if (!sheet) throw new Error('The workbook has no input sheet.');
  return sheet;
}

function peoplesCells(sheet: SheetModel): SheetCell[] {
  return sheet.cells.flatMap((row) => row.filter((cell) => cell.people));
}

function contentOf(value: number | string): CellContent {
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}

describe('the formulas of the workbook come to what compareVendors says', () => {
  it('in o-spreadsheet', () => {
    fc.assert(
      fc.property(randomSnapshot(6), (snapshot) => {
        const model = workbookModel(snapshot, { now });
        expect(formulaDifferences(snapshot, model, calculateWithOSpreadsheet(model))).toEqual([]);
      }),
      { numRuns: 60, seed: 20_261_120 },
    );
  }, 60_000);

  it('in LibreOffice, from the written .xlsx file', async () => {
    const snapshots = [
      sampleSnapshot(),
      ...fc.sample(randomSnapshot(8), { seed: 42, numRuns: 20 }),
    ];
    const models = snapshots.map((snapshot) => workbookModel(snapshot, { now }));
    const calculated = await calculateWithLibreOffice(
      await Promise.all(models.map((model) => writeXlsx(model))),
    );
    const found = snapshots.flatMap((snapshot, index) => {
      const model = models[index];
      const engine = calculated[index];
      return model && engine
        ? formulaDifferences(snapshot, model, engine)
        : [`book ${index} is missing`];
    });
    expect(found).toEqual([]);
  }, 150_000);

  it('with whatever people type into the input sheet, also after they sorted it', () => {
    const typed = fc.oneof(
      fc.constantFrom(0, 0.3, 0.99, 1, 2.5, 5, 5.01, 30, 1000, 1001, -1, 46_000),
      fc.constantFrom('3', '２', 'TRUE', '未確認', ' ', '=5', '30%'),
    );
    fc.assert(
      fc.property(
        randomSnapshot(4),
        fc.array(fc.tuple(fc.nat(), typed), { maxLength: 40 }),
        fc.boolean(),
        (snapshot, entries, sorted) => {
          const blank = { ...snapshot, input: emptyWorkbookInput };
          const model = workbookModel(blank, { now });
          const input = inputSheetOf(model);
          const places = peoplesCells(input);
          for (const [place, value] of entries) {
            const cell = places[place % places.length];
            if (cell) cell.content = contentOf(value);
          }
          const head = input.frozen.rows;
          if (sorted) {
            input.cells = [...input.cells.slice(0, head), ...input.cells.slice(head).toReversed()];
          }
          const calculated = calculateWithOSpreadsheet(model);
          const reading = readWorkbookInput(
            input.cells.map((row, rowIndex) =>
              row.map((_, column) => calculated(input.name, rowIndex, column)),
            ),
          );
          const known = { ...blank, input: reading.input };
          expect(formulaDifferences(known, model, calculated)).toEqual([]);
        },
      ),
      { numRuns: 30, seed: 99 },
    );
  }, 60_000);
});
