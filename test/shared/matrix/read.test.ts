import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { SheetModel } from '#shared/matrix/model.ts';
import { readWorkbookInput } from '#shared/matrix/read.ts';
import { workbookModel } from '#shared/matrix/workbook.ts';
import { emptyWorkbookInput, workbookInputSchema } from '#shared/model/workbook-input.ts';

import { randomSnapshot } from '../../fixtures/random-snapshot.ts';
import { vendor } from '../../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const now = '2026-11-20T05:31:00.000Z';

function inputSheetOf(...parameters: Parameters<typeof workbookModel>): SheetModel {
  const sheet = workbookModel(...parameters).sheets.find(({ key }) => key === 'input');
  if (!sheet) throw new Error('The workbook has no input sheet.');
  return sheet;
}

/** What a spreadsheet gives back for the sheet: labels by formula are of no interest here. */
function valuesOf(sheet: SheetModel): unknown[][] {
  return sheet.cells.map((row) =>
    row.map(({ content }) => {
      if (content.kind === 'number') return content.value;
      return content.kind === 'text' ? content.text : '';
    }),
  );
}

/** The place of the cell in the row and column with these keys. */
function placeOf(values: readonly unknown[][], rowKey: string, columnKey: string) {
  return {
    row: values.findIndex((row) => row.includes(rowKey)),
    column: values.find((row) => row.includes('mikiwame:input:1'))?.indexOf(columnKey) ?? -1,
  };
}

function typed(rowKey: string, columnKey: string, value: unknown) {
  const values = valuesOf(
    inputSheetOf({ ...sampleSnapshot(), input: emptyWorkbookInput }, { now }),
  );
  const { row, column } = placeOf(values, rowKey, columnKey);
  const line = values[row];
  if (!line) throw new Error(`No row ${rowKey}`);
  line[column] = value;
  return { ...readWorkbookInput(values), row, column };
}

describe('readWorkbookInput', () => {
  it('gives back what the sheet was laid out with', () => {
    fc.assert(
      fc.property(randomSnapshot(4), (snapshot) => {
        const { input, problems, layout } = readWorkbookInput(
          valuesOf(inputSheetOf(snapshot, { now })),
        );
        const order = (list: typeof input.overrides) =>
          list.map((entry) => JSON.stringify(entry)).toSorted();
        expect(problems).toEqual([]);
        expect(input.weights).toEqual(snapshot.input.weights);
        expect(order(input.overrides)).toEqual(order(snapshot.input.overrides));
        expect(workbookInputSchema.safeParse(input).success).toBe(true);
        expect(layout?.rows[0]).toBe('mikiwame:input:1');
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it.each([
    ['points as text', 'criterion:1.1', 'vendor:shiomi', '3', 'points-invalid'],
    ['full-width points', 'criterion:1.1', 'vendor:shiomi', '３', 'points-invalid'],
    ['points beyond the scale', 'criterion:1.1', 'vendor:shiomi', 5.01, 'points-invalid'],
    ['a ticked box', 'criterion:1.1', 'vendor:shiomi', true, 'points-invalid'],
    ['a date', 'criterion:1.1', 'vendor:shiomi', new Date(0), 'points-invalid'],
    ['not a number', 'criterion:1.1', 'vendor:shiomi', Number.NaN, 'points-invalid'],
    ['a share instead of a percentage', 'axis:fit', 'weight', 0.3, 'weight-invalid'],
    ['a negative weight', 'axis:fit', 'weight', -1, 'weight-invalid'],
    ['a weight with its sign', 'axis:fit', 'weight', '30%', 'weight-invalid'],
    ['a note without end', 'criterion:4.5', 'note', 'あ'.repeat(2001), 'note-invalid'],
    ['a note that is a box', 'criterion:4.5', 'note', false, 'note-invalid'],
  ])('reports %s and leaves it out', (_, rowKey, columnKey, value, kind) => {
    const { input, problems, row, column } = typed(rowKey, columnKey, value);
    expect(problems).toMatchObject([{ kind, row, column }]);
    expect(problems[0]?.value.length).toBeLessThanOrEqual(100);
    expect(input).toEqual(emptyWorkbookInput);
  });

  it('takes a zero weight, half points and a number as a note', () => {
    expect(typed('axis:scope', 'weight', 0).input.weights).toEqual({ scope: 0 });
    expect(typed('criterion:1.1', 'vendor:hoshi', 2.5).input.overrides).toEqual([
      { vendorId: 'hoshi', criterionId: '1.1', points: 2.5 },
    ]);
    expect(typed('criterion:4.5', 'note', 25).input.notes).toEqual([
      { criterionId: '4.5', text: '25' },
    ]);
  });

  it('says so when the sheet is not ours any more', () => {
    const reading = readWorkbookInput([['メモ', 3], []]);
    expect(reading.problems).toMatchObject([{ kind: 'marker-missing' }]);
    expect(reading.layout).toBeNull();
    expect(readWorkbookInput([]).layout).toBeNull();
  });

  it('lets the first of two equal columns count', () => {
    const values = valuesOf(inputSheetOf(sampleSnapshot(), { now }));
    const { row, column } = placeOf(values, 'criterion:4.3', 'vendor:tsumugi');
    const doubled = values.map((line) => [...line, line[column]]);
    const last = doubled[row];
    if (last) last[last.length - 1] = 5;
    const { input, problems } = readWorkbookInput(doubled);
    expect(input.overrides).toEqual(sampleSnapshot().input.overrides);
    expect(problems).toMatchObject([{ kind: 'key-repeated', row: 0 }]);
  });

  it('finds everything again after rows and columns were inserted and sorted', () => {
    const snapshot = sampleSnapshot();
    const values = valuesOf(inputSheetOf(snapshot, { now }));
    const moved = [
      ['', '', 'メモ欄'],
      ...values.map((line) => [line[0], '自分用', ...line.slice(1).toReversed()]).toReversed(),
    ];
    expect(readWorkbookInput(moved).input.overrides).toEqual(snapshot.input.overrides);
    expect(readWorkbookInput(moved).input.weights).toEqual(snapshot.input.weights);
    expect(readWorkbookInput(moved).input.notes).toEqual(snapshot.input.notes);
  });
});

describe('the layout of a living input sheet', () => {
  const snapshot = sampleSnapshot();
  const values = valuesOf(inputSheetOf(snapshot, { now }));
  // Somebody put a column of their own before the vendors and a row of their own on top.
  const changed = [
    Array.from({ length: (values[0]?.length ?? 0) + 1 }, () => ''),
    ...values.map((line) => [...line.slice(0, 5), '', ...line.slice(5)]),
  ];
  const { layout } = readWorkbookInput(changed);
  const later = {
    ...snapshot,
    vendors: [vendor('new', '新しい候補'), ...snapshot.vendors.slice(1)],
  };
  const sheet = inputSheetOf(later, { now, inputLayout: layout });

  it('keeps every key where it stands and adds new vendors at the end', () => {
    const keys = valuesOf(sheet)[1] ?? [];
    expect(keys.slice(0, changed[1]?.length)).toEqual(changed[1]);
    expect(keys.slice(changed[1]?.length)).toEqual(['vendor:new']);
  });

  it('leaves the rows and columns of the people to the people', () => {
    expect(sheet.cells[0]?.every((cell) => cell.people)).toBe(true);
    expect(sheet.cells.every((row) => row[5]?.people)).toBe(true);
  });

  it('points the formulas at the places as they are now', () => {
    const model = workbookModel(later, { now, inputLayout: layout });
    const matrix = model.sheets.find(({ key }) => key === 'matrix');
    const column = changed[1]?.length ?? 0;
    const letter = String.fromCharCode(65 + column);
    const first = matrix?.cells.find(([, id]) => id?.style === 'criterionId')?.[4]?.content;
    expect(first?.kind === 'formula' && first.formula).toContain(`'入力'!$${letter}$1:`);
  });
});
