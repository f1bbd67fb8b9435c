import {
  inputColumnKeys,
  type InputLayout,
  inputMarker,
  subjectOfKey,
  vendorColumnKey,
} from '#shared/matrix/input-layout.ts';
import { firstVendorColumn } from '#shared/matrix/layout.ts';

type Values = readonly (readonly unknown[])[];

/**
 * Where everything stands in an input sheet whose row of keys was written over: vendors are known by the names that people see above their
 * columns, the other columns by their order, rows by their keys. `aggregate` holds ids and names of the vendors as they were last laid out,
 * in its first two rows. `null` where no name is found, or one stands above two columns.
 */
export function layoutByHeadings(input: Values, aggregate: Values): InputLayout | null {
  const [ids = [], names = []] = aggregate.map((line) => line.slice(firstVendorColumn));
  const heading = input.find((line) => names.some((name) => name !== '' && line.includes(name)));
  if (!heading) return null;
  const found = heading.filter((text) => names.includes(text));
  if (new Set(found).size < found.length) return null;
  const others = Object.values<string>(inputColumnKeys);
  const columns = heading.map((text, at) => {
    if (at === 0) return inputMarker;
    const id = ids[names.indexOf(text)];
    if (typeof id === 'string') return vendorColumnKey(id);
    return text === '' ? null : (others.shift() ?? null);
  });
  const rows = input.map(([key], at) => (at === 0 ? inputMarker : String(key) || null));
  const isKeyed = rows.some((key) => subjectOfKey(key) !== null);
  return { keyRow: 0, keyColumn: 0, rows: isKeyed ? rows : [inputMarker], columns };
}
