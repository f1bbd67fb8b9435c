import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { evidenceOf, subjectAt } from '#shared/matrix/drill-down.ts';

const vendors = ['汐見', 'つむぎ屋'];
const matrix = [
  ['外注先　比較表', '', '', '', '', '', '', ''],
  ['', 'ID', '評価項目', '重み', '汐見', 'つむぎ屋', '最大差', 'メモ'],
  ['', '', '順位', '', 1, 2, '', ''],
  ['', '4', '契約形態・料金', '20%', 3.8, 3.3, '', ''],
  ['', '4.5', '期間・解約', '1/6', 3, 3.7, 2, ''],
];
const estimates = [
  ['見積比較', '', ''],
  ['汐見', '12か月', 100],
  ['', 'つむぎ屋', 5],
];
const evidence = [
  ['候補', '評価項目'],
  ['汐見', '4.5'],
  ['汐見', '3.1, 4.1'],
  ['つむぎ屋', '4.5'],
  ['汐見', '4.51'],
  ['汐見', ''],
];

describe('subjectAt', () => {
  it.each([
    [4, 4, { vendor: '汐見', part: '4.5' }],
    [4, 5, { vendor: 'つむぎ屋', part: '4.5' }],
    [3, 4, { vendor: '汐見', part: '4' }],
    [2, 5, { vendor: 'つむぎ屋', part: '' }],
    [1, 5, { vendor: 'つむぎ屋', part: '' }],
    [4, 6, null],
    [4, 2, null],
    [40, 40, null],
  ])('row %i, column %i of the matrix', (row, column, subject) => {
    expect(subjectAt(matrix, { row, column }, vendors, '4')).toEqual(subject);
  });

  it('takes the vendor whose name stands in the row where there are no ids', () => {
    const subjects = estimates.map((_, row) =>
      subjectAt(estimates, { row, column: 2 }, vendors, '4'),
    );
    expect(subjects).toEqual([
      null,
      { vendor: '汐見', part: '4' },
      { vendor: 'つむぎ屋', part: '4' },
    ]);
  });

  it('finds the same subject wherever rows and columns were moved', () => {
    const orders = fc.record({
      rows: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      columns: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
    });
    fc.assert(
      fc.property(orders, ({ rows, columns }) => {
        const moved = rows.map((row) => columns.map((column) => matrix[row]?.[column] ?? ''));
        for (const [row, oldRow] of rows.entries())
          for (const [column, oldColumn] of columns.entries())
            expect(subjectAt(moved, { row, column }, vendors, '')).toEqual(
              subjectAt(matrix, { row: oldRow, column: oldColumn }, vendors, ''),
            );
      }),
      { numRuns: 50, seed: 11 },
    );
  });
});

describe('evidenceOf', () => {
  it.each([
    ['4.5', [1]],
    ['4', [1, 2, 4]],
    ['3', [2]],
    ['5', []],
    ['', [1, 2, 4, 5]],
  ])('of one vendor on %s', (part, rows) => {
    expect(evidenceOf(evidence, { vendor: '汐見', part })).toEqual(rows);
  });

  it('never takes the head for evidence, whatever a vendor is called', () => {
    expect(evidenceOf(evidence, { vendor: '候補', part: '' })).toEqual([]);
  });
});
