import { describe, expect, test } from 'vitest';

import { manualClock } from '#apps-script/local/clock.ts';
import type { LocalWorkbook } from '#apps-script/local/workbook.ts';

import { scriptWorkbook } from '../local/script-workbook.ts';
import { reportIn, selfTestScript } from './self-test-script.ts';

/** A file with something in it: a team's sheet, its properties and a value in the cache. */
const team = `
  function fill() {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = file.getSheets()[0].setName('比較表');
    sheet.getRange('A1:B2').setValues([["'0123", 1], ['=B1+1', '50%']]);
    sheet.getRange('A1').setNote('根拠').setBackground('#ff0000');
    file.insertSheet('入力', 1).getRange('C3').setValue("'重み");
    file.setNamedRange('weights', sheet.getRange('A1'));
    sheet.protect().setDescription('Mikiwame: 比較表').setWarningOnly(true);
    PropertiesService.getScriptProperties().setProperty('book', 'script');
    PropertiesService.getDocumentProperties().setProperty('book', 'document');
    PropertiesService.getUserProperties().setProperty('book', 'user');
    CacheService.getScriptCache().put('code', '4711');
  }
  function cached() { return ['code', 'mikiwame-self-test-text'].map((key) => CacheService.getScriptCache().get(key)); }
`;

async function teamWorkbook(before = '', options = {}): Promise<LocalWorkbook> {
  const workbook = scriptWorkbook(`${before}\n${await selfTestScript()}\n${team}`, options);
  await workbook.run('fill', [], 'menu');
  return workbook;
}

/** All that outlives an execution, without the counts of revisions and of charts. */
function contentOf(workbook: LocalWorkbook): unknown {
  const text = JSON.stringify(workbook.exportJson());
  return JSON.parse(
    text.replace(/"revisionId":"[^"]*"/g, '"revisionId":""').replace(/"charts":\d+/g, '"charts":0'),
  );
}

describe('after a run', () => {
  test('file, properties and cache are as before', async () => {
    const workbook = await teamWorkbook();
    const before = contentOf(workbook);
    await reportIn(workbook);
    expect(contentOf(workbook)).toEqual(before);
    const cached = await workbook.run('cached', [], 'menu');
    expect(cached).toMatchObject({ ok: true, result: ['4711', null] });
  });

  test('they are as before also when a service fails half way', async () => {
    const workbook = await teamWorkbook(`let looks = 0;
      Date.now = ((real) => () => {
        looks += 1;
        if (looks === 300) throw new RangeError('half way');
        return real();
      })(Date.now);`);
    const before = contentOf(workbook);
    const execution = await workbook.run('selfTest', [], 'menu');
    expect(execution).toMatchObject({ ok: false, error: 'RangeError: half way' });
    expect(contentOf(workbook)).toEqual(before);
  });
});

test('a sheet of an earlier run that was cut off stays as it is, and the report tells of it', async () => {
  const name = 'Mikiwame self-test (temporary)';
  const workbook = await teamWorkbook(`function cutOff() {
    SpreadsheetApp.getActiveSpreadsheet().insertSheet('${name}').getRange('A1').setValue("'kept");
  }`);
  await workbook.run('cutOff', [], 'menu');
  const { report } = await reportIn(workbook);
  expect(report).toContain('一時的なシートが 1 枚残っています');
  expect(workbook.values(name)).toEqual([['kept']]);
  expect(workbook.sheetNames()).toHaveLength(3);
});

describe('time', () => {
  test('all probes fit into less than four minutes at the published costs of calls', async () => {
    const { costMs, report } = await reportIn(await teamWorkbook());
    expect(costMs).toBeLessThan(240_000);
    expect(report).toContain('未実施 0');
  });

  test('a slow platform is left in time; the next run begins where this one ended', async () => {
    // Each look at the clock finds it a second later.
    const clock = { ...manualClock(Date.UTC(2026, 10, 21)), sleep: () => Promise.resolve() };
    const slow = `let waited = 0; Date.now = ((real) => () => real() + (waited += 1000))(Date.now);`;
    const workbook = await teamWorkbook(slow, { clock });
    const before = contentOf(workbook);
    const first = notRun((await reportIn(workbook)).report);
    const second = notRun((await reportIn(workbook)).report);
    expect(first.length).toBeGreaterThan(100);
    expect(second.length).toBeGreaterThan(100);
    const groups = new Set(second.map((id) => id.split('.', 1)[0]));
    expect(groups).not.toContain(first[0]?.split('.', 1)[0]);
    expect(contentOf(workbook)).toEqual(before);
  });
});

function notRun(report: string): string[] {
  const [, ids = ''] = /ここから始めます: (.*)$/m.exec(report) ?? [];
  return ids.split(', ').filter((id) => id !== '');
}
