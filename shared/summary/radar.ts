import { type Markup, markup } from './markup.ts';

const centre = { x: 110, y: 84 };
const radius = 60;

/** One axis of the picture: its label and its value 1..5, `null` where nothing is scored. */
export type RadarAxis = { label: string; value: number | null };

function point(index: number, count: number, share: number): [number, number] {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return [centre.x + radius * share * Math.cos(angle), centre.y + radius * share * Math.sin(angle)];
}

function polygon(count: number, share: (index: number) => number): string {
  return Array.from({ length: count }, (_, index) =>
    point(index, count, share(index))
      .map((value) => value.toFixed(1))
      .join(','),
  ).join(' ');
}

/** A radar of one vendor as SVG, rings at 1..5 points; `label` says the same in words for readers who do not see it. */
export function radarSvg(axes: readonly RadarAxis[], label: string): Markup {
  const count = axes.length;
  const rings = [1, 2, 3, 4, 5].map(
    (points) => markup`<polygon points="${polygon(count, () => points / 5)}" class="ring"/>`,
  );
  const labels = axes.map((axis, index) => {
    const [x, y] = point(index, count, 1.24);
    return markup`<text x="${x.toFixed(1)}" y="${(y + 4).toFixed(1)}" text-anchor="middle">${axis.label}</text>`;
  });
  const dots = axes.flatMap((axis, index) => {
    if (axis.value === null) return [];
    const [x, y] = point(index, count, axis.value / 5);
    return [markup`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2.4"/>`];
  });
  const area = polygon(count, (index) => (axes[index]?.value ?? 0) / 5);
  return markup`<svg viewBox="0 0 220 168" role="img" aria-label="${label}">${rings}<polygon points="${area}" class="area"/>${dots}${labels}</svg>`;
}
