import type { Language } from '../locales/messages.ts';
import { type WorkbookMessages, workbookMessagesFor } from '../locales/workbook-messages.ts';
import { type AxisId, axisIds, type CriterionId } from '../model/axis.ts';
import type { Entity, Snapshot } from '../model/snapshot.ts';
import { teamCells } from '../scoring/cells.ts';
import type { Cell } from '../scoring/comparison.ts';
import { criteriaInUse, type WeightedCriterion } from '../scoring/weights.ts';
import { cellName, columnLetters, sheetPrefix } from './a1.ts';
import { type EstimatesLayout, estimatesLayoutOf } from './estimates-layout.ts';
import { type InputLayout, inputLayoutFor } from './input-layout.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import type { SheetKey } from './model.ts';

export type WorkbookOptions = {
  /** Instant of this writing, shown as the time of the last sync. */
  now: string;
  /** Default: the evaluation's language, which a workbook keeps for life. */
  language?: Language;
  /** Minutes east of Greenwich in which times are shown; default 540 (Japan). */
  offsetMinutes?: number;
  /** Where people's cells stand in the existing input sheet, as `readWorkbookInput` found them; absent for a new workbook. */
  inputLayout?: InputLayout | null;
};

/** The first vendor's column in the sheets matrix and aggregate: both use the same letters. */
export const firstVendorColumn = 4;

/** Everything the sheets need to know of one another: names, words, and which row means what. All rows count from 0. */
export type Layout = {
  snapshot: Snapshot;
  language: Language;
  offsetMinutes: number;
  now: string;
  words: WorkbookMessages;
  names: Record<SheetKey, string>;
  vendors: Entity<'vendor'>[];
  axes: AxisLayout[];
  criteria: CriterionLayout[];
  teamCells: Map<string, Cell>;
  lookup: Lookup;
  input: InputLayout;
  /** Rows of single things in the sheet aggregate. */
  aggregate: typeof aggregateRows;
  /** Rows of the sheet calculation: a vendor has a row there. */
  calculation: { firstAxis: number; head: number; shares: number; firstVendor: number };
  /** Rows of single things in the sheet matrix. */
  matrix: typeof matrixRows;
  costs: EstimatesLayout;
  lastVendorColumn: number;
};

export type CriterionLayout = WeightedCriterion & {
  aggregateRow: number;
  calculationRow: number;
  matrixRow: number;
};

export type AxisLayout = {
  axis: AxisId;
  criteria: CriterionLayout[];
  aggregateRow: number;
  matrixRow: number;
};

/** The rows of the sheet aggregate above the axes, in order. */
export const aggregateKeys = [
  'name',
  'excluded',
  'exclusion-reason',
  'must-haves',
  'title',
  'status',
] as const;

const aggregateRows: { [Key in (typeof aggregateKeys)[number]]: number } = {
  name: 1,
  excluded: 2,
  'exclusion-reason': 3,
  'must-haves': 4,
  title: 5,
  status: 6,
};

const firstCriterionRow = {
  aggregate: 1 + aggregateKeys.length + axisIds.length,
  calculation: 1,
};

const matrixRows = {
  title: 0,
  head: 1,
  mustHaves: 2,
  rank: 3,
  total: 4,
  lower: 5,
  upper: 6,
  confirmed: 7,
  firstAxis: 8,
};

/** Settles where everything stands. */
export function layoutOf(snapshot: Snapshot, options: WorkbookOptions): Layout {
  const language = options.language ?? snapshot.evaluation.language;
  const words = workbookMessagesFor(language);
  const axes = axesLayout(criteriaInUse(snapshot.evaluation));
  const criteria = axes.flatMap((axis) => axis.criteria);
  const firstAxis = firstCriterionRow.calculation + criteria.length;
  const head = firstAxis + axisIds.length;
  return {
    snapshot,
    language,
    offsetMinutes: options.offsetMinutes ?? 540,
    now: options.now,
    words,
    names: {
      ...words.sheets,
      scores: '_scores',
      aggregate: '_agg',
      calculation: '_calc',
      fees: '_fees',
    },
    vendors: snapshot.vendors,
    axes,
    criteria,
    teamCells: teamCells(snapshot),
    lookup: lookupOf(snapshot),
    input: inputLayoutFor(snapshot, options.inputLayout ?? null),
    aggregate: aggregateRows,
    calculation: { firstAxis, head, shares: head + 1, firstVendor: head + 2 },
    matrix: matrixRows,
    costs: estimatesLayoutOf(snapshot, firstCriterionRow.aggregate + criteria.length),
    lastVendorColumn: firstVendorColumn + Math.max(1, snapshot.vendors.length) - 1,
  };
}

function axesLayout(used: readonly WeightedCriterion[]): AxisLayout[] {
  let matrixRow = matrixRows.firstAxis;
  let place = 0;
  return axisIds.map((axis, index) => {
    const layout: AxisLayout = {
      axis,
      criteria: [],
      aggregateRow: 1 + aggregateKeys.length + index,
      matrixRow,
    };
    matrixRow += 1;
    for (const criterion of used) {
      if (criterion.axis !== axis) continue;
      layout.criteria.push({
        ...criterion,
        aggregateRow: firstCriterionRow.aggregate + place,
        calculationRow: firstCriterionRow.calculation + place,
        matrixRow,
      });
      place += 1;
      matrixRow += 1;
    }
    return layout;
  });
}

/** The address of a cell on another sheet, such as `'_agg'!$B12`. */
export function at(
  layout: Layout,
  sheet: SheetKey,
  row: number,
  column: number,
  fix: '' | 'row' | 'column' | 'both' = '',
): string {
  return `${sheetPrefix(layout.names[sheet])}${cellName(row, column, fix)}`;
}

/** A column's cells from one row to another, rows and column fixed, such as `'_agg'!$B$14:$B$19`. */
export function columnOf(
  layout: Layout,
  sheet: SheetKey,
  column: number,
  firstRow: number,
  lastRow: number,
): string {
  const letters = columnLetters(column);
  return `${sheetPrefix(layout.names[sheet])}$${letters}$${firstRow + 1}:$${letters}$${lastRow + 1}`;
}

/** The cells of all vendors in one row, fixed. */
export function vendorRow(layout: Layout, sheet: SheetKey, row: number): string {
  const first = cellName(row, firstVendorColumn, 'both');
  const last = cellName(row, layout.lastVendorColumn, 'both');
  return `${sheetPrefix(layout.names[sheet])}${first}:${last}`;
}

/** A vendor's name where space is short. */
export function shortNameOf(vendor: Pick<Entity<'vendor'>, 'name' | 'shortName'>): string {
  return vendor.shortName === '' ? vendor.name : vendor.shortName;
}

/** The key of a criterion's row; with its word in front no program can take it for a number. */
export function criterionKey(id: CriterionId): string {
  return `criterion:${id}`;
}

/** The key of an axis's row. */
export function axisKey(axis: AxisId): string {
  return `axis:${axis}`;
}
