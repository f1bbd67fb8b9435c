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
    words.amount,
    words.share,
    words.shareOf,
    words.minimum,
    words.tax,
    words.condition,
    words.term,
    words.notice,
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
    columnWidths: [130, 130, 90, 150, 64, 64, 100, 64, 110, 100, 64, 220, 110, 100],
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
  const terms = [
    numberCell(estimate.minimumTermMonths, 'whole'),
    numberCell(estimate.noticeMonths, 'whole'),
  ];
  if (estimate.feeLines.length === 0) {
    return [[...common, ...Array.from({ length: 9 }, () => textCell('', 'text')), ...terms]];
  }
  return estimate.feeLines.map((line) => [...common, ...lineCells(layout, line), ...terms]);
}

function lineCells(layout: Layout, line: FeeLine): SheetCell[] {
  const words = layout.words.estimates;
  return [
    textCell(line.label, 'text'),
    textCell(words.bases[line.basis], 'text'),
    textCell(line.unit, 'text'),
    numberCell(line.amountYen, 'money'),
    numberCell(line.share, 'percent'),
    textCell(line.shareOf, 'text'),
    numberCell(line.minimumYen, 'money'),
    textCell(words.taxes[line.tax], 'text'),
    textCell(line.condition, 'text'),
  ];
}
