/** A point of the chart in px. */
export type Point = { x: number; y: number };

export const radarSize = {
  width: 248,
  height: 186,
  centreX: 124,
  centreY: 98,
  radius: 78,
} as const;

/** Where a value (0..5) lies on an axis: axis 0 points up, the others follow clockwise. */
export function radarPoint(axis: number, axisCount: number, value: number): Point {
  const angle = (axis / axisCount) * 2 * Math.PI - Math.PI / 2;
  const distance = (Math.min(5, Math.max(0, value)) / 5) * radarSize.radius;
  return {
    x: round(radarSize.centreX + distance * Math.cos(angle)),
    y: round(radarSize.centreY + distance * Math.sin(angle)),
  };
}

/** The closed line through all values as an SVG path; the line is broken beside an axis without a value. */
export function radarPath(values: readonly (number | null)[]): string {
  const count = values.length;
  const at = (index: number) => {
    const value = values[index % count];
    return value === null || value === undefined ? null : radarPoint(index % count, count, value);
  };
  const pieces: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = at(index);
    const to = at(index + 1);
    if (from && to) pieces.push(`M${from.x} ${from.y}L${to.x} ${to.y}`);
  }
  return pieces.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
