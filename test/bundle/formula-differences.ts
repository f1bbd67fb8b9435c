import type { SheetKey, WorkbookModel } from '#shared/matrix/model.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import { compareVendors } from '#shared/scoring/compare.ts';
import type { Comparison, VendorStanding } from '#shared/scoring/comparison.ts';

import type { Calculated } from './calculated.ts';

const near = 1e-9;
const firstVendorColumn = 4;

/** Words of the sheets in the language of all snapshots here. */
const unknown = '未確認';
const notApplicable = '—';
const excluded = '除外';

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

/** Where an engine's results and `compareVendors` differ for one workbook; empty when they agree everywhere. */
export function formulaDifferences(
  snapshot: Snapshot,
  model: WorkbookModel,
  calculated: Calculated,
): string[] {
  return [
    ...differences(snapshot, model, calculated),
    ...otherDifferences(snapshot, model, calculated),
  ];
}
