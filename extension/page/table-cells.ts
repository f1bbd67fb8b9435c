import type { SourceCell, SourceRow } from '#shared/capture/table-grid.ts';

import { readPageText } from './page-text.ts';
import { shadowRootOf } from './shadow-roots.ts';

/** The cells of a table or list, with the element of each. */
export type CellsOf = { rows: SourceRow[]; elements: Map<SourceCell, Element> };

const tables = 'table, [role="table"], [role="grid"], [role="treegrid"]';
const lists = 'dl, ul, ol';
const cells =
  'td, th, dt, dd, li, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';

/** The nearest element of a kind around a node, also outside the shadow root that holds it. */
export function nearest(node: Node, kind: 'table' | 'list' | 'cell'): Element | null {
  const selector = kind === 'cell' ? cells : kind === 'table' ? tables : lists;
  let from: Element | null = node instanceof Element ? node : parentOf(node);
  while (from !== null && !(from.matches(selector) && !isHiddenRole(from))) from = parentOf(from);
  return from;
}

function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function isHiddenRole(element: Element): boolean {
  return /^(?:presentation|none)$/.test(element.getAttribute('role') ?? '');
}

/** The rows of a table or list as its markup has them. */
export function cellsOf(container: Element): CellsOf {
  const elements = new Map<SourceCell, Element>();
  const cell = (element: Element, header: boolean): SourceCell => {
    const own = {
      text: () => cellText(element),
      columnSpan: spanOf(element, 'colspan'),
      rowSpan: spanOf(element, 'rowspan'),
      header,
    };
    elements.set(own, element);
    return own;
  };
  if (container instanceof HTMLTableElement) return { rows: tableRows(container, cell), elements };
  if (container instanceof HTMLDListElement) return { rows: termRows(container, cell), elements };
  if (container.matches(lists)) {
    const items = [...container.children].filter((child) => child.localName === 'li');
    return { rows: items.map((item) => ({ group: 0, cells: [cell(item, false)] })), elements };
  }
  return { rows: roleRows(container, cell), elements };
}

type MakeCell = (element: Element, header: boolean) => SourceCell;

function tableRows(table: HTMLTableElement, cell: MakeCell): SourceRow[] {
  const groups = new Map<Node | null, number>();
  // Pages turn the leaves of a long table by hiding its bodies.
  const shown = [...table.rows].filter((row) => isShown(row) && isShown(row.parentElement ?? row));
  return shown.map((row) => {
    const section = row.parentNode;
    const group = groups.get(section) ?? groups.size;
    groups.set(section, group);
    const isHead = section instanceof HTMLElement && section.localName === 'thead';
    const own = [...row.cells].filter(isShown);
    return { group, cells: own.map((one) => cell(one, isHead || one.localName === 'th')) };
  });
}

/** Each definition is a row; several for one term, or several terms for one, stay together. */
function termRows(list: HTMLDListElement, cell: MakeCell): SourceRow[] {
  const rows: SourceRow[] = [];
  let term: SourceCell | null = null;
  let isDescribed = true;
  for (const element of list.querySelectorAll('dt, dd')) {
    if (element.closest('dl') !== list || !isShown(element)) continue;
    const own = cell(element, element.localName === 'dt');
    if (own.header) {
      // A term without a definition keeps its row.
      if (!isDescribed && term !== null) rows.push({ group: 0, cells: [term] });
      term = own;
      isDescribed = false;
      continue;
    }
    isDescribed = true;
    rows.push({ group: 0, cells: term === null ? [own] : [term, own] });
  }
  if (!isDescribed && term !== null) rows.push({ group: 0, cells: [term] });
  return rows;
}

function roleRows(container: Element, cell: MakeCell): SourceRow[] {
  const rows = [...container.querySelectorAll('[role="row"]')].filter(
    (row) => isShown(row) && nearest(row, 'table') === container,
  );
  return rows.map((row) => {
    const own = [...row.querySelectorAll(cells)].filter(
      (one) => isShown(one) && one.closest('[role="row"]') === row,
    );
    return {
      group: 0,
      cells: own.map((one) => cell(one, one.getAttribute('role')?.endsWith('header') === true)),
    };
  });
}

function isShown(element: Element): boolean {
  return getComputedStyle(element).display !== 'none';
}

function spanOf(element: Element, name: 'colspan' | 'rowspan'): number {
  const written = element.getAttribute(name) ?? element.getAttribute(`aria-${name}`) ?? '';
  const span = /^\s*\d+/.test(written) ? Number.parseInt(written, 10) : 1;
  return name === 'rowspan' ? Math.min(span, 65_534) : Math.max(1, span);
}

/** What a cell shows; where it shows a sign only, such as a tick, what the sign is called. */
function cellText(cell: Element): string {
  const { text } = readPageText(cell, [], shadowRootOf);
  const words = text.trim();
  if (words !== '') return words;
  const signs = [...cell.querySelectorAll('img[alt], [aria-label], svg title')];
  return signs
    .map((sign) => nameOf(sign).trim())
    .filter((name) => name !== '')
    .join(' ');
}

function nameOf(sign: Element): string {
  return (
    sign.getAttribute('alt') ??
    sign.getAttribute('aria-label') ??
    sign.textContent ??
    ''
  ).replace(/\s+/g, ' ');
}
