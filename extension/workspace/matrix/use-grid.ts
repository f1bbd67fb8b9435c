import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';

import { nextStop, type Stop } from './grid-keys.ts';

/** What marks an element as a place where the focus can stand. */
export function stopAt(row: string, column: number) {
  return { 'data-row': row, 'data-column': column, tabIndex: -1 };
}

/**
 * One tab stop for a whole grid: arrows, Home and End move the focus among the elements that `stopAt` marks, and Tab leaves. The handlers
 * go on the table.
 */
export function useGrid() {
  const ref = useRef<HTMLTableElement>(null);
  const current = useRef<Stop | null>(null);

  // After every change of the table exactly one element can be reached by Tab.
  useEffect(() => {
    const table = ref.current;
    if (table) markStop(table, current.current);
  });

  return {
    ref,
    onFocus: (event: FocusEvent<HTMLTableElement>) => {
      const stop = stopOf(event.target);
      if (!stop) return;
      current.current = stop;
      markStop(event.currentTarget, stop);
    },
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const from = stopOf(event.target);
      if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
      const table = event.currentTarget;
      const stops = elementsOf(table).flatMap((element) => stopOf(element) ?? []);
      const to = nextStop(stops, from, event.key);
      if (!to) return;
      event.preventDefault();
      elementAt(table, to)?.focus();
    },
  };
}

function markStop(table: HTMLElement, stop: Stop | null): void {
  const elements = elementsOf(table);
  const chosen = (stop && elementAt(table, stop)) ?? elements[0];
  for (const element of elements) element.tabIndex = element === chosen ? 0 : -1;
}

function elementsOf(table: HTMLElement): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>('[data-row]')];
}

function elementAt(table: HTMLElement, { row, column }: Stop): HTMLElement | undefined {
  return elementsOf(table).find(
    (element) => element.dataset['row'] === row && element.dataset['column'] === String(column),
  );
}

function stopOf(target: EventTarget): Stop | null {
  if (!(target instanceof HTMLElement)) return null;
  const { row, column } = target.dataset;
  return row === undefined || column === undefined ? null : { row, column: Number(column) };
}
