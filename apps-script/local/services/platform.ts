import { inspect } from 'node:util';

import type { ExecutionOrder } from '../execution-order.ts';
import type { ReadValue } from '../protocol.ts';
import type { WebAppOutput } from '../workbook.ts';
import { cacheService } from './cache.ts';
import { chartsService } from './charts.ts';
import { contentService, textOutput } from './content.ts';
import { htmlOutput, htmlService } from './html.ts';
import { lockServices } from './lock.ts';
import { propertiesService } from './properties.ts';
import { rangeService } from './range.ts';
import type { Makers, Runtime } from './runtime.ts';
import { scriptApp } from './script-app.ts';
import { Service } from './service.ts';
import { sessionService } from './session.ts';
import { sheetService } from './sheet.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { spreadsheetService } from './spreadsheet.ts';
import { utilitiesService } from './utilities.ts';

const shown = (value: unknown): string => (typeof value === 'string' ? value : inspect(value));

const consoleService = (log: (line: string) => void): Service => {
  const write = (...values: unknown[]): void => {
    log(values.map(shown).join(' '));
  };
  return new Service('console', { log: write, info: write, warn: write, error: write });
};

const loggerService = (log: (line: string) => void): Service => {
  const logger: Service = new Service('Logger', {
    log: (...values) => {
      log(values.map(shown).join(' '));
      return logger;
    },
  });
  return logger;
};

/** Every global that the platform gives to a script. */
export const platformServices = (
  runtime: Runtime,
  log: (line: string) => void,
): Readonly<Record<string, Service>> => ({
  CacheService: cacheService(runtime),
  Charts: chartsService(),
  ContentService: contentService(),
  HtmlService: htmlService(runtime),
  LockService: lockServices(runtime),
  Logger: loggerService(log),
  PropertiesService: propertiesService(runtime),
  ScriptApp: scriptApp(runtime),
  Session: sessionService(runtime),
  SpreadsheetApp: spreadsheetApp(runtime),
  Utilities: utilitiesService(runtime),
  console: consoleService(log),
});

/** Sheet and Spreadsheet, made for one execution. */
export const makers = (runtime: Runtime): Makers => ({
  sheet: (sheetId) => sheetService(runtime, sheetId),
  spreadsheet: () => spreadsheetService(runtime),
});

/** What `doGet` or `doPost` returned. */
export const webOutput = (value: unknown): WebAppOutput =>
  (value instanceof Service ? (textOutput(value) ?? htmlOutput(value)) : null) ?? { kind: 'none' };

type Edit = Extract<ExecutionOrder['entry'], { kind: 'edit' }>;

const eventValue = (name: string, value: ReadValue | undefined): Record<string, string> =>
  value === undefined || value === '' || typeof value === 'object' ? {} : { [name]: String(value) };

/** The event of `onEdit`, or of `onOpen` without an edit. Value and old value come for a single cell only. */
export const triggerEvent = (
  runtime: Runtime,
  edit: Edit | null,
): Readonly<Record<string, unknown>> => ({
  authMode: 'LIMITED',
  source: spreadsheetService(runtime),
  ...(edit
    ? {
        range: rangeService(runtime, edit.area),
        ...eventValue('value', edit.value),
        ...eventValue('oldValue', edit.oldValue),
      }
    : {}),
});
