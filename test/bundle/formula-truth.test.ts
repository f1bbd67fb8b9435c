import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { writeXlsx } from '#extension/xlsx/write-xlsx.ts';
import type {
  CellContent,
  SheetCell,
  SheetKey,
  SheetModel,
  WorkbookModel,
} from '#shared/matrix/model.ts';
import { readWorkbookInput } from '#shared/matrix/read.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import type { Comparison, VendorStanding } from '#shared/scoring/comparison.ts';

import { randomSnapshot } from '../fixtures/random-snapshot.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';
import type { Calculated } from './calculated.ts';
import { calculateWithLibreOffice } from './engine-libreoffice.ts';
import { calculateWithOSpreadsheet } from './engine-o-spreadsheet.ts';

const now = '2026-11-20T05:31:00.000Z';
const near = 1e-9;
const firstVendorColumn = 4;

/** Words of the sheets in the language of all snapshots here. */
const unknown = '未確認';
const notApplicable = '—';
const excluded = '除外';

beforeEach(() => {
  // The engine announces itself on the console.
  vi.spyOn(console, 'debug').mockReturnValue();
});

function nameOf(model: WorkbookModel, key: SheetKey): string {
  return model.sheets.find((sheet) => sheet.key === key)?.name ?? '';
}

/** What the matrix has to show: its column of numbers and words for one vendor, from the ranks down. */
function expected(comparison: Comparison, vendor: VendorStanding): (number | string)[] {
  const ids = comparison.criteria.map((criterion) => criterion.id);
  const cellOf = (id: string): number | string => {
    const cell = vendor.cells[id];
    if (cell?.state === 'scored') return cell.points;
    return cell?.state === 'not-applicable' ? notApplicable : unknown;
  };
  return [
    vendor.rank ?? (vendor.excluded ? excluded : unknown),
    vendor.value ?? unknown,
    vendor.lower,
    vendor.upper,
    `${vendor.scored}/${vendor.applicable}`,
    ...vendor.axes.flatMap((axis, place) => [
      axis.value ?? (axis.open > 0 ? unknown : notApplicable),
      ...ids.filter((id) => id.startsWith(`${place + 1}.`)).map(cellOf),
    ]),
  ];
}

/** Where an engine's result and `compareVendors` differ; empty when they agree everywhere. */
function differences(snapshot: Snapshot, model: WorkbookModel, calculated: Calculated): string[] {
  const comparison = compareVendors(snapshot);
  const sheet = nameOf(model, 'matrix');
  return snapshot.vendors.flatMap((entry, index) => {
    const vendor = comparison.vendors.find(({ vendorId }) => vendorId === entry.id);
    if (!vendor) return [`${entry.id} is missing`];
    return expected(comparison, vendor).flatMap((value, row) => {
      const found = calculated(sheet, 3 + row, firstVendorColumn + index);
      return isSame(value, found) ? [] : [`${entry.id} row ${4 + row}: ${found}, not ${value}`];
    });
  });
}

function isSame(value: number | string, found: number | string | boolean): boolean {
  return typeof value === 'number' && typeof found === 'number'
    ? Math.abs(value - found) <= near
    : value === found;
}

/** The weights of the axes and the order of the vendors in the summary must agree too. */
function otherDifferences(
  snapshot: Snapshot,
  model: WorkbookModel,
  calculated: Calculated,
): string[] {
  const comparison = compareVendors(snapshot);
  const weights = model.sheets
    .find((sheet) => sheet.key === 'matrix')
    ?.cells.flatMap((row, index) => (row[3]?.style === 'axisPercent' ? [index] : []));
  const found = weights?.map((row) => calculated(nameOf(model, 'matrix'), row, 3)) ?? [];
  const wrongWeights = Object.values(comparison.weights).flatMap((weight, place) =>
    isSame(weight, found[place] ?? '') ? [] : [`weight ${place}: ${found[place]}, not ${weight}`],
  );
  const totals = snapshot.vendors.map((_, index) =>
    calculated(nameOf(model, 'summary'), 4 + index, 3),
  );
  const wrongOrder = comparison.vendors.flatMap((vendor, place) =>
    isSame(vendor.value ?? unknown, totals[place] ?? '')
      ? []
      : [`place ${place}: ${totals[place]}, not ${vendor.value}`],
  );
  return [...wrongWeights, ...wrongOrder];
}

function problems(snapshot: Snapshot, model: WorkbookModel, calculated: Calculated): string[] {
  return [
    ...differences(snapshot, model, calculated),
    ...otherDifferences(snapshot, model, calculated),
  ];
}

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
        expect(problems(snapshot, model, calculateWithOSpreadsheet(model))).toEqual([]);
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
    const calculated = await calculateWithLibreOffice(await Promise.all(models.map(writeXlsx)));
    const found = snapshots.flatMap((snapshot, index) => {
      const model = models[index];
      const engine = calculated[index];
      return model && engine ? problems(snapshot, model, engine) : [`book ${index} is missing`];
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
          expect(problems(known, model, calculated)).toEqual([]);
        },
      ),
      { numRuns: 30, seed: 99 },
    );
  }, 60_000);
});
