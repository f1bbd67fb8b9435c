/** What a person wants to see the evidence of: a vendor, and a criterion (`4.5`), an axis (`4`) or everything (empty). */
export type Subject = { vendor: string; part: string };

/** The values of a sheet, row by row. */
type Grid = readonly (readonly unknown[])[];

/** The head of the column with the ids of criteria and axes, the same in both languages. */
const idHead = 'ID';

/**
 * What the cell at `row` and `column` (from 0) of a sheet is about, by the heads and ids that people see there, so that it is found
 * wherever they moved them. On a sheet without ids, as of estimates and the summary, it is the vendor whose name stands in the row, and
 * `otherwise` the part. `null` where a cell is about no vendor.
 */
export function subjectAt(
  sheet: Grid,
  { row, column }: { row: number; column: number },
  vendors: readonly unknown[],
  otherwise: string,
): Subject | null {
  const cells = sheet[row] ?? [];
  const head = sheet.find((line) => line.includes(idHead));
  const isVendor = (cell: unknown): boolean => cell !== '' && vendors.includes(cell);
  const vendor = head ? head[column] : cells.find(isVendor);
  if (typeof vendor !== 'string' || !isVendor(vendor)) return null;
  const id = head ? cells[head.indexOf(idHead)] : otherwise;
  return { vendor, part: typeof id === 'string' && /^\d+(?:\.\d+)?$/.test(id) ? id : '' };
}

/** The rows (from 0) of the sheet of evidence that are about a subject. Evidence on a criterion is evidence on its axis too. */
export function evidenceOf(sheet: Grid, { vendor, part }: Subject): number[] {
  const isOn = (ids: unknown): boolean =>
    part === '' ||
    (typeof ids === 'string' &&
      ids.split(', ').some((id) => id === part || id.startsWith(`${part}.`)));
  return sheet.flatMap(([name, ids], row) =>
    row > 0 && name === vendor && isOn(ids) ? [row] : [],
  );
}
