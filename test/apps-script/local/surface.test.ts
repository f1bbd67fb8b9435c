import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';
import * as z from 'zod/mini';

import { resultOf, scriptWorkbook } from './script-workbook.ts';

const types = 'node_modules/@types/google-apps-script';

/** Names of the members of every interface in the published types, with those it inherits. */
function publishedMembers(): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  const parents = new Map<string, string[]>();
  for (const file of readdirSync(types).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(join(types, file), 'utf8');
    for (const [, name = '', above = '', body = ''] of text.matchAll(
      /^ {8}interface (\w+)(?: extends ([\w., ]+))? \{\n([\s\S]*?)^ {8}\}/gm,
    )) {
      const own = [...body.matchAll(/^ {12}(?:\/\*\*.*\*\/ )?(\w+)[(<:?]/gm)].map(
        ([, member = '']) => member,
      );
      members.set(name, new Set([...(members.get(name) ?? []), ...own]));
      parents.set(
        name,
        above.split(/,\s*/).map((one) => one.split('.').at(-1) ?? ''),
      );
    }
  }
  for (const [name, above] of parents)
    for (const parent of above)
      for (const member of members.get(parent) ?? []) members.get(name)?.add(member);
  return members;
}

const SURFACE = `function main() {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.getSheets()[0];
  const output = HtmlService.createHtmlOutput('');
  const services = {
    SpreadsheetApp, Spreadsheet: file, Sheet: sheet, Range: sheet.getRange('A1'), Protection: sheet.protect(),
    ConditionalFormatRuleBuilder: SpreadsheetApp.newConditionalFormatRule(),
    DataValidationBuilder: SpreadsheetApp.newDataValidation(),
    DataValidation: SpreadsheetApp.newDataValidation().requireCheckbox().build(),
    RichTextValueBuilder: SpreadsheetApp.newRichTextValue(),
    RichTextValue: SpreadsheetApp.newRichTextValue().setText('x').build(),
    Ui: SpreadsheetApp.getUi(), Menu: SpreadsheetApp.getUi().createMenu('x'),
    CacheService, Cache: CacheService.getScriptCache(),
    ContentService, TextOutput: ContentService.createTextOutput('x'),
    HtmlService, HtmlOutput: output, LockService, Lock: LockService.getScriptLock(),
    PropertiesService, Properties: PropertiesService.getScriptProperties(),
    RangeList: sheet.getRangeList(['A1']), EmbeddedChartBuilder: sheet.newChart(), EmbeddedChart: sheet.newChart().build(),
    ContainerInfo: sheet.newChart().getContainer(), ChartOptions: sheet.newChart().build().getOptions(), Charts,
    ScriptApp, Service: ScriptApp.getService(), Session,
    Utilities, Blob: Utilities.newBlob('x'), Logger,
  };
  const names = {};
  for (const name of Object.keys(services)) names[name] = Object.keys(services[name]);
  return names;
}`;

it('no service has a member that the published types do not know', async () => {
  const published = publishedMembers();
  const surface = z.parse(
    z.record(z.string(), z.array(z.string())),
    await resultOf(scriptWorkbook(SURFACE)),
  );
  const invented = Object.entries(surface).flatMap(([service, names]) =>
    names.filter((name) => !published.get(service)?.has(name)).map((name) => `${service}.${name}`),
  );
  expect(Object.values(surface).flat().length).toBeGreaterThan(250);
  expect(invented).toEqual([]);
});
