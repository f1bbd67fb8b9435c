import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { Book } from './book/book.ts';
import type { Clock } from './clock.ts';
import type { InterfaceState } from './interface-state.ts';
import type { Cache } from './platform/cache.ts';
import type { DailyQuota } from './platform/daily-quota.ts';
import type { Locks } from './platform/locks.ts';
import type { Properties } from './platform/properties.ts';
import type { BookInfo, HostOperations, OperationName, Write } from './protocol.ts';

/** Everything the calls of an execution reach. */
export interface HostState {
  readonly book: () => Book;
  readonly info: () => BookInfo;
  readonly rename: (name: string) => void;
  readonly clock: Clock;
  readonly locks: Locks;
  readonly properties: () => Properties;
  readonly propertiesQuota: DailyQuota;
  readonly cache: Cache;
  readonly ui: InterfaceState;
  readonly htmlFiles: Readonly<Record<string, string>>;
}

const apply = (state: HostState, writes: readonly Write[]): void => {
  state.book().apply(writes.filter((write) => write.kind !== 'rename-book'));
  for (const write of writes) if (write.kind === 'rename-book') state.rename(write.name);
};

/** The host's side of every call of one execution. */
export const hostOperations = (state: HostState, execution: number): HostOperations => ({
  bookInfo: state.info,
  sheets: () => state.book().sheets(),
  lastCell: (sheetId) => state.book().lastCell(sheetId),
  values: (area) => state.book().values(area),
  formulas: (area) => state.book().formulas(area),
  displayValues: (area) => state.book().displayValues(area),
  numberFormats: (area) => state.book().numberFormats(area),
  styles: (area) => state.book().styles(area),
  notes: (area) => state.book().notes(area),
  links: (area) => state.book().links(area),
  validations: (area) => state.book().validations(area),
  formatRules: (sheetId) => state.book().formatRules(sheetId),
  protections: (sheetId) => state.book().protections(sheetId),
  charts: (sheetId) => state.book().charts(sheetId),
  namedRange: (name) => state.book().namedRange(name),
  freeSheetId: () => state.book().freeSheetId(),
  freeChartId: () => state.book().freeChartId(),
  apply: (writes) => apply(state, writes),
  takeLock: (lock, milliseconds) => state.locks.take(lock, execution, milliseconds),
  releaseLock: (lock) => state.locks.release(lock, execution),
  holdsLock: (lock) => state.locks.holds(lock, execution),
  properties: (store) => {
    state.propertiesQuota.spend();
    return state.properties().read(store);
  },
  setProperties: (store, change, replace) => {
    state.propertiesQuota.spend();
    state.properties().change(store, change, replace);
  },
  cached: (key) => state.cache.get(key),
  cache: (key, value, seconds) => state.cache.put(key, value, seconds),
  uuid: () => randomUUID(),
  sleep: (milliseconds) => state.clock.sleep(milliseconds),
  selection: () => state.ui.selection,
  select: (areas) => state.ui.select(areas),
  addMenu: (menu) => state.ui.addMenu(menu),
  toast: (message, title) => state.ui.toast(message, title),
  alert: (alert) => state.ui.alert(alert),
  showPanel: (place, panel) => state.ui.show(place, panel),
  htmlFile: (name) => {
    const path = Object.hasOwn(state.htmlFiles, name) ? state.htmlFiles[name] : undefined;
    return path === undefined ? null : readFileSync(path, 'utf8');
  },
});

/** Serves one call by name, as it comes from a worker. */
export const serveCall = (
  operations: HostOperations,
  operation: OperationName,
  args: readonly unknown[],
): unknown => Reflect.apply(operations[operation], operations, args);
