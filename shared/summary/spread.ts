import type { SummaryBlock } from './document.ts';
import { type Markup, markup } from './markup.ts';

const width = 300;
const rowHeight = 15;
/** Where the scale begins; the names stand before it. */
const left = 92;

/**
 * The spread of each vendor's costs as SVG: a bar from low to high, a block at the base scenario, dashes at the budget, a line at the
 * ceiling, all on one scale from zero. The table before it holds the same numbers.
 */
export function spreadSvg({
  spreads,
  budgetYen,
  ceilingYen,
}: Extract<SummaryBlock, { kind: 'spreads' }>): Markup {
  const most = Math.max(1, budgetYen ?? 0, ceilingYen ?? 0, ...spreads.map(({ high }) => high));
  const x = (yen: number) => left + ((width - left - 6) * yen) / most;
  const height = spreads.length * rowHeight + 4;
  const limit = (yen: number | null, name: string) =>
    yen === null
      ? ''
      : markup`<line x1="${x(yen).toFixed(1)}" x2="${x(yen).toFixed(1)}" y1="0" y2="${height}" class="${name}"/>`;
  const rows = spreads.map(({ name, low, base, high }, index) => {
    const y = index * rowHeight + 4;
    return markup`<text x="${left - 6}" y="${y + 8}" text-anchor="end">${name}</text><rect x="${x(low).toFixed(1)}" y="${y + 2}" width="${Math.max(1, x(high) - x(low)).toFixed(1)}" height="6" class="spread"/><rect x="${(x(base) - 2.5).toFixed(1)}" y="${y}" width="5" height="10" class="base"/>`;
  });
  const label = spreads.map((spread) => spread.label).join(' / ');
  return markup`<svg class="spreads" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${rows}${limit(budgetYen, 'budget')}${limit(ceilingYen, 'ceiling')}</svg>`;
}
