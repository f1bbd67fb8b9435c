import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { writeXlsx } from '#extension/xlsx/write-xlsx.ts';
import { effectiveBrief } from '#shared/costs/effective-brief.ts';
import type { ExitCost } from '#shared/costs/exit.ts';
import type { LineCost } from '#shared/costs/line-cost.ts';
import { vendorCosts } from '#shared/costs/vendor-costs.ts';
import { currentEstimate } from '#shared/costs/versions.ts';
import { pricingOf } from '#shared/costs/volumes.ts';
import type { SheetKey, WorkbookModel } from '#shared/matrix/model.ts';
import { readWorkbookInput } from '#shared/matrix/read.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';
import { scenarios } from '#shared/model/fee.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';

import { fourOffers } from '../fixtures/four-offers.ts';
import { randomOffers } from '../fixtures/random-offers.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';
import type { Calculated } from './calculated.ts';
import { calculateWithLibreOffice } from './engine-libreoffice.ts';
import { calculateWithOSpreadsheet } from './engine-o-spreadsheet.ts';

const now = '2026-11-20T05:31:00.000Z';

beforeEach(() => {
  // The engine announces itself on the console.
  vi.spyOn(console, 'debug').mockReturnValue();
});

function sheetOf(model: WorkbookModel, key: SheetKey) {
  const sheet = model.sheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`No sheet ${key}`);
  return sheet;
}

/** The row of the sheet whose first cell says this. */
function headRow(model: WorkbookModel, place: number, text: string): number {
  return sheetOf(model, 'estimates').cells.findIndex(
    (row) => row[place]?.content.kind === 'text' && row[place].content.text === text,
  );
}

function shown(cost: LineCost): number | string {
  if (cost.state === 'priced') return cost.yen;
  return { unpriced: '未定', included: '込み', 'not-taken': '使わない' }[cost.state];
}

function left(limit: number | null, sum: number | string | undefined): number | string {
  return limit === null || typeof sum !== 'number' ? '' : limit - sum;
}

function unsaid(exit: ExitCost | undefined): string {
  const words = {
    'minimum-term': '最低契約期間',
    'notice-period': '解約の予告',
    'exit-fees': '終了時の費用',
  };
  return exit?.unknown.map((one) => words[one]).join(' / ') ?? '';
}

function exitShown(exit: ExitCost | undefined): number | string {
  if (!exit) return '—';
  return exit.total === 0 && exit.unknown.length > 0 ? '未確認' : exit.total;
}

/** Where the sheet differs from the extension, to the yen; empty when they agree everywhere. */
function differences(snapshot: Snapshot, model: WorkbookModel, calculated: Calculated): string[] {
  const { brief } = effectiveBrief(snapshot);
  const costs = vendorCosts(snapshot, pricingOf(brief));
  const { name } = sheetOf(model, 'estimates');
  const check = (what: string, row: number, column: number, value: number | string) => {
    const found = calculated(name, row, column);
    return found === value ? [] : [`${what}: ${found}, not ${value}`];
  };
  const totals = headRow(model, 1, '12か月 低') + 1;
  const lines = headRow(model, 1, '項目') + 1;
  let line = 0;
  return snapshot.vendors.flatMap(({ id }, place) => {
    const cost = costs.find(({ vendorId }) => vendorId === id);
    const sums = scenarios.map((scenario) => cost?.scenarios[scenario].sums[12] ?? '—');
    const row = totals + place;
    const own = currentEstimate(snapshot, id)?.feeLines ?? [];
    const exit = own.length === 0 ? undefined : cost?.scenarios.base.exits[12];
    return [
      ...sums.flatMap((sum, index) => check(`${id} 12 ${index}`, row, 1 + index, sum)),
      ...check(`${id} 1`, row, 4, cost?.scenarios.base.sums[1] ?? '—'),
      ...check(`${id} 24`, row, 5, cost?.scenarios.base.sums[24] ?? '—'),
      ...check(`${id} open`, row, 6, cost?.scenarios.base.unpriced.length ?? 0),
      ...check(`${id} budget`, row, 7, left(brief.budgetYen, sums[1])),
      ...check(`${id} ceiling`, row, 8, left(brief.ceilingYen, sums[2])),
      ...check(`${id} exit`, row, 9, exitShown(exit)),
      ...check(`${id} unsaid`, row, 10, unsaid(exit)),
      ...own.flatMap((_, at) => {
        const lineRow = lines + line;
        line += 1;
        return scenarios.flatMap((scenario, index) => {
          const costed = cost?.scenarios[scenario].lines[at];
          const what = `${id} line ${at} ${scenario}`;
          return costed ? check(what, lineRow, 5 + index, shown(costed.cost)) : [];
        });
      }),
    ];
  });
}

describe('the sheet of estimates comes to the yen of the extension', () => {
  it('in o-spreadsheet', () => {
    fc.assert(
      fc.property(randomOffers(4), (snapshot) => {
        const model = workbookModel(snapshot, { now });
        expect(differences(snapshot, model, calculateWithOSpreadsheet(model))).toEqual([]);
      }),
      { numRuns: 60, seed: 20_261_121 },
    );
  }, 120_000);

  it('in LibreOffice, from the written .xlsx file', async () => {
    const snapshots = [
      sampleSnapshot(),
      fourOffers(),
      ...fc.sample(randomOffers(5), { seed: 7, numRuns: 15 }),
    ];
    const models = snapshots.map((snapshot) => workbookModel(snapshot, { now }));
    const calculated = await calculateWithLibreOffice(
      await Promise.all(models.map((model) => writeXlsx(model))),
    );
    const found = snapshots.flatMap((snapshot, place) => {
      const model = models[place];
      const engine = calculated[place];
      return model && engine ? differences(snapshot, model, engine) : [`book ${place} is missing`];
    });
    expect(found).toEqual([]);
  }, 150_000);

  it('also with volumes and a budget that people type into the input sheet', () => {
    const typed = fc.oneof(
      fc.integer({ min: 0, max: 30_000 }),
      fc.constantFrom(0.5, -1, 2e12, 1234.5, '120', 'たくさん', '=1'),
    );
    fc.assert(
      fc.property(
        randomOffers(3),
        fc.array(fc.tuple(fc.nat(), typed), { maxLength: 12 }),
        (snapshot, entries) => {
          const model = workbookModel(snapshot, { now });
          const input = sheetOf(model, 'input');
          const planned = input.cells
            .filter(
              ([key]) => key?.content.kind === 'text' && /^(volume|limit):/.test(key.content.text),
            )
            .flatMap((row) => row.filter(({ people }) => people));
          for (const [place, value] of entries) {
            const cell = planned[place % planned.length];
            if (!cell) continue;
            cell.content =
              typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
          }
          const calculated = calculateWithOSpreadsheet(model);
          const reading = readWorkbookInput(
            input.cells.map((row, at) =>
              row.map((_, column) => calculated(input.name, at, column)),
            ),
          );
          const known = { ...snapshot, input: reading.input };
          expect(differences(known, model, calculated)).toEqual([]);
        },
      ),
      { numRuns: 25, seed: 3 },
    );
  }, 120_000);
});

it('the sample’s month in the sheet is the one worked out by hand', () => {
  const snapshot = sampleSnapshot();
  const model = workbookModel(snapshot, { now });
  const calculated = calculateWithOSpreadsheet(model);
  const { name } = sheetOf(model, 'estimates');
  const shiomi = snapshot.vendors.findIndex(({ id }) => id === 'shiomi');
  const row = headRow(model, 1, '12か月 低') + 1 + shiomi;
  expect(calculated(name, row, 4)).toBe(150_000 + 1_440_000 + 399_000);
});
