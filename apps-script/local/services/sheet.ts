import type { Dimension, SheetInfo } from '../protocol.ts';
import { sheetCharts } from './charts.ts';
import { asFormatRules, formatRuleService } from './format-rule.ts';
import { protectionService } from './protection.ts';
import { rangeOfSheet, rangeService } from './range.ts';
import type { Runtime } from './runtime.ts';
import { sheetSelection } from './selection.ts';
import { asBoolean, asColor, asInteger, asList, asText, type Member, Service } from './service.ts';

const NAME = 'SpreadsheetApp.Sheet';

const sheets = new WeakMap<Service, string>();

/** The id of a Sheet that a script handed over, or null for any other value. */
export const sheetIdOf = (value: unknown): string | null =>
  value instanceof Service ? (sheets.get(value) ?? null) : null;

type Self = () => Service;

/** The sheet as it is once the queue has been sent, which reading it does. */
const settled = (runtime: Runtime, id: string): SheetInfo => {
  runtime.send();
  return runtime.existingSheet(id);
};

const place = (runtime: Runtime, id: string, self: Self): Record<string, Member> => ({
  getName: () => runtime.existingSheet(id).name,
  getSheetId: () => runtime.existingSheet(id).gid,
  getIndex: () => runtime.existingSheet(id).index + 1,
  getParent: () => runtime.make.spreadsheet(),
  setName: (name) => {
    runtime.change(`${NAME}.setName`, { kind: 'rename-sheet', sheetId: id, name: asText(name) });
    return self();
  },
  isSheetHidden: () => runtime.existingSheet(id).hidden,
  hideSheet: () => {
    runtime.change(`${NAME}.hideSheet`, { kind: 'sheet-hidden', sheetId: id, hidden: true });
    return self();
  },
  showSheet: () => {
    runtime.change(`${NAME}.showSheet`, { kind: 'sheet-hidden', sheetId: id, hidden: false });
    return self();
  },
  setTabColor: (color) => {
    runtime.queue(`${NAME}.setTabColor`, { kind: 'tab-color', sheetId: id, color: asColor(color) });
    return self();
  },
  getTabColor: () => settled(runtime, id).tabColor,
  setHiddenGridlines: (hidden) => {
    runtime.queue(`${NAME}.setHiddenGridlines`, {
      kind: 'gridlines',
      sheetId: id,
      hidden: asBoolean(hidden),
    });
    return self();
  },
});

const size = (runtime: Runtime, id: string): Record<string, Member> => {
  const last = (method: string) => runtime.read(`${NAME}.${method}`, 1, 'lastCell', id);
  return {
    getRange: (...args) => rangeOfSheet(runtime, id, args),
    getLastRow: () => last('getLastRow').row,
    getLastColumn: () => last('getLastColumn').column,
    getMaxRows: () => runtime.existingSheet(id).maxRows,
    getMaxColumns: () => runtime.existingSheet(id).maxColumns,
    getDataRange: () => {
      const { row, column } = last('getDataRange');
      return rangeService(runtime, {
        sheetId: id,
        row: 0,
        column: 0,
        rows: Math.max(row, 1),
        columns: Math.max(column, 1),
      });
    },
    appendRow: (values) => {
      const data = asList(values);
      const { row } = last('appendRow');
      if (row === runtime.existingSheet(id).maxRows)
        runtime.change(`${NAME}.appendRow`, {
          kind: 'insert-headers',
          sheetId: id,
          dimension: 'ROW',
          before: row,
          count: 1,
        });
      const target = rangeOfSheet(runtime, id, [row + 1, 1, 1, data.length]);
      const write = target.members['setValues'];
      if (typeof write === 'function') write([data]);
      return sheetService(runtime, id);
    },
  };
};

const insertsAndDeletes = (runtime: Runtime, id: string, self: Self): Record<string, Member> => {
  const insert =
    (method: string, dimension: Dimension, shift: number) =>
    (position: unknown, count: unknown = 1) => {
      const before = asInteger(position, 1) + shift;
      runtime.change(`${NAME}.${method}`, {
        kind: 'insert-headers',
        sheetId: id,
        dimension,
        before,
        count: asInteger(count, 1),
      });
      return self();
    };
  const remove =
    (method: string, dimension: Dimension) =>
    (position: unknown, count: unknown = 1) => {
      const start = asInteger(position, 1) - 1;
      runtime.change(`${NAME}.${method}`, {
        kind: 'delete-headers',
        sheetId: id,
        dimension,
        start,
        count: asInteger(count, 1),
      });
      return self();
    };
  return {
    insertRowsAfter: insert('insertRowsAfter', 'ROW', 0),
    insertRowAfter: insert('insertRowAfter', 'ROW', 0),
    insertRowsBefore: insert('insertRowsBefore', 'ROW', -1),
    insertRowBefore: insert('insertRowBefore', 'ROW', -1),
    insertColumnsAfter: insert('insertColumnsAfter', 'COL', 0),
    insertColumnsBefore: insert('insertColumnsBefore', 'COL', -1),
    deleteRows: remove('deleteRows', 'ROW'),
    deleteRow: remove('deleteRow', 'ROW'),
    deleteColumns: remove('deleteColumns', 'COL'),
    deleteColumn: remove('deleteColumn', 'COL'),
  };
};

const headers = (runtime: Runtime, id: string, self: Self): Record<string, Member> => {
  const freeze = (method: string, dimension: Dimension) => (count: unknown) => {
    runtime.queue(`${NAME}.${method}`, {
      kind: 'freeze',
      sheetId: id,
      dimension,
      count: asInteger(count),
    });
    return self();
  };
  const resize =
    (method: string, dimension: Dimension) =>
    (position: unknown, count: unknown, pixels: unknown) => {
      const change = {
        sheetId: id,
        dimension,
        start: asInteger(position, 1) - 1,
        count: asInteger(count, 1),
      };
      runtime.queue(`${NAME}.${method}`, { kind: 'resize', ...change, size: asInteger(pixels, 1) });
      return self();
    };
  const hide =
    (method: string, dimension: Dimension, hidden: boolean) =>
    (position: unknown, count: unknown = 1) => {
      const change = {
        sheetId: id,
        dimension,
        start: asInteger(position, 1) - 1,
        count: asInteger(count, 1),
      };
      runtime.queue(`${NAME}.${method}`, { kind: 'headers-hidden', ...change, hidden });
      return self();
    };
  const [columnWidths, rowHeights] = [
    resize('setColumnWidths', 'COL'),
    resize('setRowHeights', 'ROW'),
  ];
  return {
    setFrozenRows: freeze('setFrozenRows', 'ROW'),
    setFrozenColumns: freeze('setFrozenColumns', 'COL'),
    getFrozenRows: () => settled(runtime, id).frozenRows,
    getFrozenColumns: () => settled(runtime, id).frozenColumns,
    setColumnWidths: columnWidths,
    setColumnWidth: (position, pixels) => columnWidths(position, 1, pixels),
    setRowHeights: rowHeights,
    setRowHeight: (position, pixels) => rowHeights(position, 1, pixels),
    hideRows: hide('hideRows', 'ROW', true),
    showRows: hide('showRows', 'ROW', false),
    hideColumns: hide('hideColumns', 'COL', true),
    showColumns: hide('showColumns', 'COL', false),
  };
};

const rules = (runtime: Runtime, id: string): Record<string, Member> => ({
  protect: () => {
    const [known] = runtime.read(`${NAME}.protect`, 1, 'protections', id);
    if (known) return protectionService(runtime, id, known);
    const protection = { id: 1, description: '', warningOnly: false };
    runtime.queue(`${NAME}.protect`, { kind: 'protect', sheetId: id, id: 1, protection });
    return protectionService(runtime, id, protection);
  },
  getProtections: (type) => {
    if (type !== 'SHEET') throw new Error('The local platform protects whole sheets only.');
    const known = runtime.read(`${NAME}.getProtections`, 1, 'protections', id);
    return known.map((protection) => protectionService(runtime, id, protection));
  },
  getConditionalFormatRules: () =>
    runtime
      .read(`${NAME}.getConditionalFormatRules`, 1, 'formatRules', id)
      .map((rule) => formatRuleService(runtime, rule)),
  setConditionalFormatRules: (list) => {
    runtime.queue(`${NAME}.setConditionalFormatRules`, {
      kind: 'format-rules',
      sheetId: id,
      rules: asFormatRules(list),
    });
  },
  clearConditionalFormatRules: () => {
    runtime.queue(`${NAME}.clearConditionalFormatRules`, {
      kind: 'format-rules',
      sheetId: id,
      rules: [],
    });
  },
});

const clears = (runtime: Runtime, id: string, self: Self): Record<string, Member> => {
  const clear = (method: string, contents: boolean, formats: boolean) => () => {
    const { maxRows, maxColumns } = runtime.existingSheet(id);
    const area = { sheetId: id, row: 0, column: 0, rows: maxRows, columns: maxColumns };
    runtime.queue(`${NAME}.${method}`, { kind: 'clear', area, contents, formats });
    if (contents && formats)
      runtime.queue(`${NAME}.${method}`, { kind: 'format-rules', sheetId: id, rules: [] });
    return self();
  };
  return {
    clear: clear('clear', true, true),
    clearContents: clear('clearContents', true, false),
    clearFormats: clear('clearFormats', false, true),
  };
};

/** A Sheet. */
export const sheetService = (runtime: Runtime, id: string): Service => {
  const self: Self = () => service;
  const service: Service = new Service(NAME, {
    ...place(runtime, id, self),
    ...size(runtime, id),
    ...insertsAndDeletes(runtime, id, self),
    ...headers(runtime, id, self),
    ...rules(runtime, id),
    ...sheetCharts(runtime, id),
    ...sheetSelection(runtime, id),
    ...clears(runtime, id, self),
  });
  sheets.set(service, id);
  return service;
};
