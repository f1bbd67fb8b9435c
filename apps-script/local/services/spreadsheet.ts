import type { SheetInfo } from '../protocol.ts';
import { areaOf, rangeOfSheet, rangeService } from './range.ts';
import type { Runtime } from './runtime.ts';
import {
  asInteger,
  asOptionalText,
  asText,
  type Member,
  Service,
  SignatureMismatch,
} from './service.ts';
import { sheetIdOf, sheetService } from './sheet.ts';

const NAME = 'SpreadsheetApp.Spreadsheet';

const asSheetId = (value: unknown): string => {
  const id = sheetIdOf(value);
  if (id === null) throw new SignatureMismatch();
  return id;
};

const list = (runtime: Runtime, method: string): readonly SheetInfo[] => {
  runtime.send();
  return runtime.handle(`${NAME}.${method}`, 'sheets');
};

const freeName = (runtime: Runtime, known: readonly SheetInfo[]): string => {
  const stem = runtime.book.locale.startsWith('ja') ? 'シート' : 'Sheet';
  let number = known.length + 1;
  while (known.some((sheet) => sheet.name === `${stem}${number}`)) number += 1;
  return `${stem}${number}`;
};

const insertSheet = (runtime: Runtime, args: readonly unknown[]): Service => {
  const known = list(runtime, 'insertSheet');
  const position = args.find((arg) => typeof arg === 'number');
  const name =
    asOptionalText(args.find((arg) => typeof arg === 'string')) ?? freeName(runtime, known);
  const sheetId = runtime.ask('freeSheetId');
  const index = position === undefined ? known.length : Math.min(asInteger(position), known.length);
  runtime.change(`${NAME}.insertSheet`, { kind: 'insert-sheet', sheetId, name, index });
  return sheetService(runtime, sheetId);
};

const sheetMembers = (runtime: Runtime): Record<string, Member> => {
  const find = (method: string, matches: (sheet: SheetInfo) => boolean): Service | null => {
    const sheet = list(runtime, method).find(matches);
    return sheet ? sheetService(runtime, sheet.id) : null;
  };
  return {
    getSheets: () => list(runtime, 'getSheets').map((sheet) => sheetService(runtime, sheet.id)),
    getNumSheets: () => list(runtime, 'getNumSheets').length,
    getSheetByName: (name) => find('getSheetByName', (sheet) => sheet.name === asText(name)),
    getSheetById: (id) => find('getSheetById', (sheet) => sheet.gid === asInteger(id)),
    insertSheet: (...args) => insertSheet(runtime, args),
    deleteSheet: (sheet) =>
      runtime.change(`${NAME}.deleteSheet`, { kind: 'delete-sheet', sheetId: asSheetId(sheet) }),
    ...activeSheet(runtime),
  };
};

/** The active sheet lives for one execution, as far as scripts without a person at the grid can tell. */
const activeSheet = (runtime: Runtime): Record<string, Member> => {
  let active: string | null = null;
  const activeId = (): string => {
    if (runtime.context === 'web-app') throw new Error('Please select an active sheet first.');
    const known = list(runtime, 'getActiveSheet');
    const id =
      known.find((sheet) => sheet.id === active)?.id ?? known.find((sheet) => !sheet.hidden)?.id;
    if (id === undefined) throw new Error('Please select an active sheet first.');
    return id;
  };
  return {
    getActiveSheet: () => sheetService(runtime, activeId()),
    setActiveSheet: (sheet) => {
      active = asSheetId(sheet);
      return sheet;
    },
    moveActiveSheet: (position) => {
      const index = asInteger(position, 1) - 1;
      const sheetId = active ?? activeId();
      runtime.change(`${NAME}.moveActiveSheet`, { kind: 'move-sheet', sheetId, index });
    },
  };
};

const rangeMembers = (runtime: Runtime): Record<string, Member> => ({
  getRange: (notation) => {
    const match = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(asText(notation));
    const name = match ? (match[1]?.replaceAll("''", "'") ?? match[2]) : undefined;
    const sheet = list(runtime, 'getRange').find((one) =>
      name === undefined ? one.index === 0 : one.name === name,
    );
    if (!sheet) throw new Error('Range not found');
    return rangeOfSheet(runtime, sheet.id, [match?.[3] ?? notation]);
  },
  getRangeByName: (name) => {
    const area = runtime.read(`${NAME}.getRangeByName`, 1, 'namedRange', asText(name));
    return area ? rangeService(runtime, area) : null;
  },
  setNamedRange: (name, range) => {
    const area = areaOf(range);
    if (!area) throw new SignatureMismatch();
    runtime.queue(`${NAME}.setNamedRange`, { kind: 'named-range', name: asText(name), area });
  },
  removeNamedRange: (name) =>
    runtime.queue(`${NAME}.removeNamedRange`, {
      kind: 'named-range',
      name: asText(name),
      area: null,
    }),
});

const fileMembers = (runtime: Runtime, self: () => Service): Record<string, Member> => ({
  getId: () => runtime.book.id,
  getUrl: () => `https://docs.google.com/spreadsheets/d/${runtime.book.id}/edit`,
  getName: () => runtime.ask('bookInfo').name,
  rename: (name) => runtime.change(`${NAME}.rename`, { kind: 'rename-book', name: asText(name) }),
  getSpreadsheetLocale: () => runtime.book.locale,
  getSpreadsheetTimeZone: () => runtime.book.timeZone,
  toast: (message, title) => {
    runtime.call(`${NAME}.toast`, 'ui', 'toast', asText(message), asOptionalText(title) ?? '');
    return self();
  },
});

const spreadsheets = new WeakMap<Runtime, Service>();

/** The Spreadsheet that the script is bound to, one per execution. */
export const spreadsheetService = (runtime: Runtime): Service => {
  const known = spreadsheets.get(runtime);
  if (known) return known;
  const self = (): Service => service;
  const service = new Service(NAME, {
    ...fileMembers(runtime, self),
    ...sheetMembers(runtime),
    ...rangeMembers(runtime),
  });
  spreadsheets.set(runtime, service);
  return service;
};
