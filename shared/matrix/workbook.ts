import type { Snapshot } from '../model/snapshot.ts';
import { aggregateSheet } from './aggregate-sheet.ts';
import { calculationSheet } from './calculation-sheet.ts';
import { feesSheet } from './estimates-fees.ts';
import { estimatesSheet } from './estimates-sheet.ts';
import { evidenceSheet } from './evidence-sheet.ts';
import { inputSheet } from './input-sheet.ts';
import { firstVendorColumn, type Layout, layoutOf, type WorkbookOptions } from './layout.ts';
import { matrixSheet } from './matrix-sheet.ts';
import type { NamedRange, WorkbookModel } from './model.ts';
import { scoresSheet } from './scores-sheet.ts';
import { summarySheet } from './summary-sheet.ts';

/**
 * The whole workbook of one evaluation as a pure description. Its formulas come to the numbers of `compareVendors` for the same
 * snapshot, and go on doing so when people change the input sheet. Nothing random, no clock: equal inputs give equal models.
 */
export function workbookModel(snapshot: Snapshot, options: WorkbookOptions): WorkbookModel {
  const layout = layoutOf(snapshot, options);
  return {
    title: snapshot.evaluation.title,
    language: layout.language,
    writtenAt: options.now,
    sheets: [
      matrixSheet(layout),
      inputSheet(layout),
      evidenceSheet(layout),
      estimatesSheet(layout),
      summarySheet(layout),
      scoresSheet(layout),
      aggregateSheet(layout),
      calculationSheet(layout),
      feesSheet(layout),
    ],
    namedRanges: namedRangesOf(layout),
  };
}

/** The names under which other sheets and scripts of the team can refer to the results, in the order of the vendors' columns. */
function namedRangesOf(layout: Layout): NamedRange[] {
  const columns = layout.lastVendorColumn - firstVendorColumn + 1;
  const line = (name: string, row: number): NamedRange => ({
    name: `mikiwame_${name}`,
    sheet: 'matrix',
    area: { row, column: firstVendorColumn, rows: 1, columns },
  });
  const { matrix } = layout;
  return [
    line('vendors', matrix.head),
    line('ranks', matrix.rank),
    line('totals', matrix.total),
    line('lower', matrix.lower),
    line('upper', matrix.upper),
  ];
}
