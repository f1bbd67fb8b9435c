import { gridOf, partOfGrid } from '#shared/capture/table-grid.ts';
import type { Table } from '#shared/model/table.ts';

import { readPageText, type Source } from './page-text.ts';
import { shadowRootOf } from './shadow-roots.ts';
import { cellsOf, nearest } from './table-cells.ts';

/** More cells than this are not laid out: reading must not hold up the page. */
const cellLimit = 20_000;

/**
 * The table or list in which the words between two offsets of the page's text stand, as cells with their headings; `null` where they
 * stand in none, in more than one, or reach beyond it by more than a caption.
 */
export function selectedTable(
  sources: readonly Source[],
  { start, end }: { start: number; end: number },
): Table | null {
  const nodes = sources
    .filter((source) => source.end > start && source.start < end)
    .map(({ node }) => node)
    .filter(({ data }) => data.trim() !== '');
  return inOne(nodes, 'table') ?? inOne(nodes, 'list');
}

function inOne(nodes: readonly Text[], kind: 'table' | 'list'): Table | null {
  const containers = new Set<Element>();
  const chosen = new Set<Element>();
  let outside = 0;
  for (const node of nodes) {
    const container = nearest(node, kind);
    const cell = nearest(node, 'cell');
    if (container === null) outside += node.data.trim().length;
    else containers.add(container);
    if (container !== null && cell !== null) chosen.add(cell);
  }
  const container = outermost(containers);
  const inside = nodes.reduce((sum, { data }) => sum + data.trim().length, -outside);
  if (container === null || outside > inside) return null;
  return tableOf(container, chosen, kind);
}

/** Lists nest; the outermost one that holds the others is meant. Tables beside each other are not one. */
function outermost(containers: ReadonlySet<Element>): Element | null {
  const outer = [...containers].filter(
    (one) => ![...containers].some((other) => other !== one && other.contains(one)),
  );
  return outer.length === 1 ? (outer[0] ?? null) : null;
}

function tableOf(
  container: Element,
  chosen: ReadonlySet<Element>,
  kind: 'table' | 'list',
): Table | null {
  const { rows, elements } = cellsOf(container);
  if (elements.size > cellLimit) return null;
  const around = withAncestors(chosen, container);
  // Whoever selects all words of a table means the whole: its rows and columns of pictures hold no words to select.
  const whole = [...elements.values()].every((element) => around.has(element) || isSilent(element));
  const wanted = new Set(
    [...elements].flatMap(([cell, element]) => (whole || around.has(element) ? [cell] : [])),
  );
  // A single item of a list is a sentence like any other; a term's definition needs its term.
  if (kind === 'list' && wanted.size < 2 && container.localName !== 'dl') return null;
  return partOfGrid(gridOf(rows), (cell) => wanted.has(cell));
}

/** Whether nothing is written in a cell. */
function isSilent(cell: Element): boolean {
  if ((cell.textContent ?? '').trim() === '' && cell.querySelector('slot') === null) return true;
  return readPageText(cell, [], shadowRootOf).text.trim() === '';
}

/** The cells and what holds them inside the container: a chosen cell of an inner table chooses the outer table's cell. */
function withAncestors(cells: ReadonlySet<Element>, container: Element): Set<Element> {
  const all = new Set<Element>();
  for (const cell of cells) {
    for (let at: Element | null = cell; at !== null && at !== container; at = at.parentElement) {
      all.add(at);
    }
  }
  return all;
}
