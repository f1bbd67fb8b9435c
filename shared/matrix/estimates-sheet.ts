import type { FeeLine } from '../model/estimate.ts';
import type { Entity } from '../model/snapshot.ts';
import { numberCell, rectangular, sheetOf, textCell } from './grid.ts';
import { type Layout, shortNameOf } from './layout.ts';
import type { SheetCell, SheetModel } from './model.ts';

/** The vendors' offers line by line (見積比較), as they were entered: amounts in yen, rates as shares. */
export function estimatesSheet(layout: Layout): SheetModel {
  const words = layout.words.estimates;
  const head = [
    words.vendor,
    words.estimate,
    words.receivedOn,
    words.line,
    words.basis,
    words.unit,
    words.low,
    words.high,
    words.percent,
    words.percentOf,
    words.minimum,
    words.tax,
    words.condition,
  ].map((text) => textCell(text, 'head'));
  const rows = layout.vendors.flatMap((vendor) =>
    layout.snapshot.estimates
      .filter((estimate) => estimate.vendorId === vendor.id)
      .flatMap((estimate) => estimateRows(layout, vendor, estimate)),
  );
  return sheetOf({
    key: 'estimates',
    name: layout.names.estimates,
    writer: 'machine',
    cells: rectangular([head, ...(rows.length > 0 ? rows : [[textCell(words.none, 'meta')]])]),
    columnWidths: [130, 130, 90, 150, 64, 90, 100, 100, 64, 110, 100, 64, 220],
    frozen: { rows: 1, columns: 1 },
  });
}

function estimateRows(
  layout: Layout,
  vendor: Entity<'vendor'>,
  estimate: Entity<'estimate'>,
): SheetCell[][] {
  const common = [
    textCell(shortNameOf(vendor), 'text'),
    textCell(estimate.label, 'text'),
    textCell(estimate.receivedOn ?? '', 'text'),
  ];
  if (estimate.feeLines.length === 0) return [common];
  return estimate.feeLines.map((line) => [...common, ...lineCells(layout, line)]);
}

function lineCells(layout: Layout, line: FeeLine): SheetCell[] {
  const words = layout.words.estimates;
  return [
    textCell(line.label, 'text'),
    textCell(words.bases[line.basis], 'text'),
    textCell(words.units[line.unit], 'text'),
    amountCell(line.low),
    amountCell(line.high),
    amountCell(line.percent?.high ?? line.percent?.low ?? null),
    textCell(line.percent?.ofText ?? '', 'text'),
    amountCell(line.minimum === 'none' ? null : line.minimum),
    textCell(words.taxes[line.tax], 'text'),
    textCell(line.condition, 'text'),
  ];
}

function amountCell(amount: string | null): SheetCell {
  return numberCell(amount === null ? null : Number(amount), 'money');
}
