/** A place in the grid where the focus can stand. `column` counts from the left. */
export type Stop = { row: string; column: number };

/**
 * Where a key leads from a stop; `null` when the key does not move or nothing lies there. Left and right go to the next stop of the row,
 * up and down to the same column of the next row that has one, Home and End to the ends of the row.
 */
export function nextStop(stops: readonly Stop[], from: Stop, key: string): Stop | null {
  const row = stops.filter((stop) => stop.row === from.row).toSorted((a, b) => a.column - b.column);
  const place = row.findIndex(({ column }) => column === from.column);
  switch (key) {
    case 'ArrowLeft':
      return row[place - 1] ?? null;
    case 'ArrowRight':
      return row[place + 1] ?? null;
    case 'Home':
      return row[0] ?? null;
    case 'End':
      return row.at(-1) ?? null;
    case 'ArrowUp':
      return vertical(stops, from, -1);
    case 'ArrowDown':
      return vertical(stops, from, 1);
    default:
      return null;
  }
}

function vertical(stops: readonly Stop[], from: Stop, by: -1 | 1): Stop | null {
  const rows = [...new Set(stops.map(({ row }) => row))];
  const at = rows.indexOf(from.row);
  const ahead = by === 1 ? rows.slice(at + 1) : rows.slice(0, at).toReversed();
  for (const row of ahead) {
    const found = stops.find((stop) => stop.row === row && stop.column === from.column);
    if (found) return found;
  }
  return null;
}
