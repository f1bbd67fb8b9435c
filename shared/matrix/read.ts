import * as z from 'zod/mini';

import { decimalOf } from '../costs/decimal.ts';
import { axisIdSchema, criterionIdSchema } from '../model/axis.ts';
import { recordIdSchema } from '../model/ids.ts';
import type { WorkbookInput } from '../model/workbook-input.ts';
import {
  inputColumnKeys,
  type InputLayout,
  inputMarker,
  type RowSubject,
  subjectOfKey,
  vendorOfKey,
} from './input-layout.ts';

/** What is wrong with the input sheet; the cell is left out, never guessed. */
type InputProblem = {
  kind:
    /** No cell holds the marker: the sheet is not ours any more, nothing was read. */
    | 'marker-missing'
    /** A row's or column's key occurs twice; the first one counts, as it does for the formulas. */
    | 'key-repeated'
    /** Not a number from 1 to 5, e.g. a text or a date. */
    | 'points-invalid'
    /** Neither 0 nor a number from 1 to 1000; 0.3 may have been meant as 30 %. */
    | 'weight-invalid'
    /** Not a number from 0, as volumes, budget, ceiling and target are. */
    | 'volume-invalid'
    /** Not a text, or longer than 2,000 characters. */
    | 'note-invalid';
  /** Counted from 0. */
  row: number;
  column: number;
  /** What stands there, at most 100 characters. */
  value: string;
};

export type InputReading = {
  input: WorkbookInput;
  problems: InputProblem[];
  /** Where everything stands, for `WorkbookOptions.inputLayout`; `null` when the marker is missing. */
  layout: InputLayout | null;
};

const plannedSchema = z.number().check(z.gte(0), z.lte(999_999_999_999));
const pointsSchema = z.number().check(z.gte(1), z.lte(5));
const weightSchema = z.union([z.literal(0), z.number().check(z.gte(1), z.lte(1000))]);
const noteSchema = z.union([
  z.string().check(z.maxLength(2000)),
  z.pipe(
    z.number(),
    z.transform((value) => String(value)),
  ),
]);

/**
 * Reads the values of the input sheet (from its first row and column on, as a spreadsheet gives them) into what people typed. Rows and
 * columns are found by their hidden keys. A cell counts exactly when the workbook's formulas count it.
 */
export function readWorkbookInput(values: readonly (readonly unknown[])[]): InputReading {
  const input: WorkbookInput = { weights: {}, overrides: [], notes: [], volumes: [], limits: {} };
  const problems: InputProblem[] = [];
  const marker = findMarker(values);
  if (!marker) {
    return {
      input,
      problems: [{ kind: 'marker-missing', row: 0, column: 0, value: '' }],
      layout: null,
    };
  }
  const report = (kind: InputProblem['kind'], row: number, column: number): void => {
    const value = values[row]?.[column];
    problems.push({ kind, row, column, value: shown(value) });
  };
  const width = Math.max(...values.map((row) => row.length));
  const layout: InputLayout = {
    ...marker,
    rows: values.map((row) => keyOf(row[marker.keyColumn])),
    columns: Array.from({ length: width }, (_, column) => keyOf(values[marker.keyRow]?.[column])),
  };
  layout.columns.forEach((key, column) => {
    if (key !== null && !isFirst(layout.columns, key, column)) {
      report('key-repeated', marker.keyRow, column);
    }
  });
  layout.rows.forEach((rowKey, row) => {
    const subject = subjectOfKey(rowKey);
    if (rowKey === null || !subject) return;
    if (!isFirst(layout.rows, rowKey, row)) {
      report('key-repeated', row, marker.keyColumn);
      return;
    }
    layout.columns.forEach((columnKey, column) => {
      const value = values[row]?.[column];
      if (columnKey === null || isBlank(value) || !isFirst(layout.columns, columnKey, column))
        return;
      const problem =
        subject.kind === 'volume' || subject.kind === 'limit'
          ? readPlanned(input, subject, columnKey, value)
          : readCell(input, subject, columnKey, value);
      if (problem) report(problem, row, column);
    });
  });
  return { input, problems, layout };
}

/** Puts one cell into `input`; the name of the problem when it does not fit. */
function readCell(
  input: WorkbookInput,
  subject: Extract<RowSubject, { id: string }>,
  columnKey: string,
  value: unknown,
): InputProblem['kind'] | null {
  const vendorId = recordIdSchema.safeParse(vendorOfKey(columnKey));
  const criterionId = criterionIdSchema.safeParse(subject.id);
  const axis = axisIdSchema.safeParse(subject.id);
  if (subject.kind === 'axis' && axis.success && columnKey === inputColumnKeys.weight) {
    const weight = weightSchema.safeParse(value);
    if (!weight.success) return 'weight-invalid';
    input.weights[axis.data] = weight.data;
  }
  if (subject.kind !== 'criterion' || !criterionId.success) return null;
  if (columnKey === inputColumnKeys.note) {
    const note = noteSchema.safeParse(value);
    if (!note.success) return 'note-invalid';
    input.notes.push({ criterionId: criterionId.data, text: note.data });
  }
  if (vendorId.success) {
    const points = pointsSchema.safeParse(value);
    if (!points.success) return 'points-invalid';
    input.overrides.push({
      vendorId: vendorId.data,
      criterionId: criterionId.data,
      points: points.data,
    });
  }
  return null;
}

/** A volume with at most four decimals, or whole yen. */
function readPlanned(
  input: WorkbookInput,
  subject: Extract<RowSubject, { kind: 'volume' | 'limit' }>,
  columnKey: string,
  value: unknown,
): InputProblem['kind'] | null {
  if (columnKey !== inputColumnKeys.weight) return null;
  const planned = plannedSchema.safeParse(value);
  const volume = planned.success ? decimalOf(planned.data) : null;
  if (!planned.success || volume === null) return 'volume-invalid';
  if (subject.kind === 'limit') input.limits[subject.limit] = Math.round(planned.data);
  else input.volumes.push({ measure: subject.measure, scenario: subject.scenario, volume });
  return null;
}

function isFirst(keys: readonly (string | null)[], key: string, place: number): boolean {
  return keys.indexOf(key) === place;
}

function findMarker(
  values: readonly (readonly unknown[])[],
): { keyRow: number; keyColumn: number } | null {
  for (const [keyRow, row] of values.entries()) {
    const keyColumn = row.indexOf(inputMarker);
    if (keyColumn >= 0) return { keyRow, keyColumn };
  }
  return null;
}

function keyOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  );
}

function shown(value: unknown): string {
  const text =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : Object.prototype.toString.call(value);
  return text.slice(0, 100);
}
