import { type LimitKey, limitKeys, measuresInUse } from '../costs/measures-in-use.ts';
import { axisIds } from '../model/axis.ts';
import { type Measure, measures, type Scenario, scenarios } from '../model/fee.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { allCriterionIds } from '../scoring/weights.ts';

/**
 * Where what stands in the input sheet. People may sort, insert and move there, so nothing is found by its place: a hidden column and
 * a hidden row hold keys, and this is what they hold, row by row and column by column. `null` is a row or column of the people's own.
 */
export type InputLayout = {
  /** The row that holds the columns' keys and the column that holds the rows' keys; the marker stands where they cross. */
  keyRow: number;
  keyColumn: number;
  rows: (string | null)[];
  columns: (string | null)[];
};

/** Stands where key row and key column cross. */
export const inputMarker = 'mikiwame:input:1';

export const inputColumnKeys = {
  id: 'id',
  label: 'label',
  weight: 'weight',
  note: 'note',
} as const;
export const inputRowKeys = {
  explanations: ['explanation:1', 'explanation:2', 'explanation:3'],
  head: 'head',
  volumesHead: 'volumes',
} as const;

const vendorPrefix = 'vendor:';
const criterionPrefix = 'criterion:';
const axisPrefix = 'axis:';
const volumePrefix = 'volume:';
const limitPrefix = 'limit:';

/** The key of a vendor's column. */
export function vendorColumnKey(vendorId: string): string {
  return `${vendorPrefix}${vendorId}`;
}

/** The vendor of a column's key; `null` for any other key. */
export function vendorOfKey(key: string | null): string | null {
  return key?.startsWith(vendorPrefix) ? key.slice(vendorPrefix.length) : null;
}

/** The key of a criterion's or an axis's row. */
export function rowKey(kind: 'criterion' | 'axis', id: string): string {
  return `${kind === 'criterion' ? criterionPrefix : axisPrefix}${id}`;
}

/** What a row of the input sheet is about. */
export type RowSubject =
  | { kind: 'criterion' | 'axis'; id: string }
  | { kind: 'volume'; measure: Measure; scenario: Scenario }
  | { kind: 'limit'; limit: LimitKey };

/** The key of a volume's row. */
function volumeKey(measure: Measure, scenario: Scenario): string {
  return `${volumePrefix}${measure}:${scenario}`;
}

/** The key of the row of a budget, ceiling or target. */
function limitKey(limit: LimitKey): string {
  return `${limitPrefix}${limit}`;
}

/** What a row's key names; `null` for any other key. */
export function subjectOfKey(key: string | null): RowSubject | null {
  if (key?.startsWith(criterionPrefix)) {
    return { kind: 'criterion', id: key.slice(criterionPrefix.length) };
  }
  if (key?.startsWith(axisPrefix)) return { kind: 'axis', id: key.slice(axisPrefix.length) };
  const limit = limitKeys.find((one) => key === limitKey(one));
  if (limit) return { kind: 'limit', limit };
  return key?.startsWith(volumePrefix) ? volumeOfKey(key.slice(volumePrefix.length)) : null;
}

function volumeOfKey(rest: string): RowSubject | null {
  const [name, course] = rest.split(':');
  const measure = measures.find((one) => one === name);
  const scenario = scenarios.find((one) => one === course);
  return measure && scenario ? { kind: 'volume', measure, scenario } : null;
}

/**
 * The layout to write: the existing one as it is, with rows and columns that are missing in it added at its end, so that no cell of
 * the people ever moves; a fresh one when there is none.
 */
export function inputLayoutFor(snapshot: Snapshot, existing: InputLayout | null): InputLayout {
  const criteria = allCriterionIds(snapshot.evaluation);
  const wantedRows: string[] = [
    ...inputRowKeys.explanations,
    inputRowKeys.head,
    ...axisIds.flatMap((axis, index) => [
      rowKey('axis', axis),
      ...criteria
        .filter((id) => id.startsWith(`${index + 1}.`))
        .map((id) => rowKey('criterion', id)),
    ]),
    inputRowKeys.volumesHead,
    ...limitKeys.map(limitKey),
    ...measuresInUse(snapshot).flatMap((measure) =>
      scenarios.map((scenario) => volumeKey(measure, scenario)),
    ),
  ];
  const wantedColumns: string[] = [
    ...Object.values(inputColumnKeys),
    ...snapshot.vendors.map((vendor) => vendorColumnKey(vendor.id)),
  ];
  const start = existing ?? {
    keyRow: 0,
    keyColumn: 0,
    rows: [inputMarker],
    columns: [inputMarker],
  };
  return {
    keyRow: start.keyRow,
    keyColumn: start.keyColumn,
    rows: [...start.rows, ...wantedRows.filter((key) => !start.rows.includes(key))],
    columns: [...start.columns, ...wantedColumns.filter((key) => !start.columns.includes(key))],
  };
}
