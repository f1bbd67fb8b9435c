import * as fc from 'fast-check';
import { expect } from 'vitest';

/** Raters as lines of values with `*` for a missing one, turned into rows of subjects. */
export function subjectsOf(raters: readonly string[]): (number | null)[][] {
  const columns = raters.map((line) =>
    line.split(' ').map((value) => (value === '*' ? null : Number(value))),
  );
  return (columns[0] ?? []).map((_, subject) => columns.map((column) => column[subject] ?? null));
}

/** The table of Shrout and Fleiss (Psychological Bulletin 86, 1979, table 2): six subjects, four judges. */
export const shroutAndFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

/** The data set `anxiety` of R's package irr: twenty persons, three raters. */
export const anxiety = subjectsOf([
  '3 3 3 4 5 5 2 3 5 2 2 6 1 5 2 2 1 2 4 3',
  '3 6 4 6 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4',
  '2 1 4 4 3 2 1 6 1 1 1 2 3 3 1 1 3 3 2 2',
]);

/** Tables of every odd shape: empty, one row or column, all equal, all missing. */
export const anyRatings = fc
  .tuple(fc.nat(6), fc.nat(5), fc.constantFrom(0, 0.3, 1), fc.constantFrom(1, 2, 5))
  .chain(([rows, columns, missing, values]) =>
    fc.array(
      fc.array(
        fc
          .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: values }))
          .map(([chance, value]) => (chance < missing ? null : value)),
        { minLength: columns, maxLength: columns },
      ),
      { minLength: rows, maxLength: rows },
    ),
  );

/** Every number inside a result is a number that can be shown. */
export function expectShowable(result: unknown): void {
  JSON.stringify(result, (_, value: unknown) => {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    return value;
  });
}
