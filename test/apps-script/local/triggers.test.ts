import { describe, expect, it } from 'vitest';

import { manualClock } from '#apps-script/local/clock.ts';
import type { UiEvent } from '#apps-script/local/ui-state.ts';

import { errorOf, resultOf, scriptWorkbook, SHEET } from './script-workbook.ts';

const ON_EDIT = `function onEdit(e) { const sheet = e.range.getSheet();
  sheet.getRange(1, 8).setValue("'" + [e.range.getA1Notation(), e.value, e.oldValue, e.source.getName()].join('|')); }`;

describe('a person who types', () => {
  it('fires onEdit with the new and the old value', async () => {
    const workbook = scriptWorkbook(ON_EDIT, { name: '倉庫' });
    expect(await workbook.edit(SHEET, 'B2', '0123')).toMatchObject({ ok: true, calls: 1 });
    expect(workbook.values(SHEET)[0]?.[7]).toBe('B2|123||倉庫');
    await workbook.edit(SHEET, 'B2', '4');
    expect(workbook.values(SHEET)[0]?.[7]).toBe('B2|4|123|倉庫');
  });

  it('has dates without a year put into this one', async () => {
    const workbook = scriptWorkbook('', {
      clock: manualClock(Date.UTC(2025, 5, 1)),
      timeZone: 'UTC',
    });
    expect(await workbook.edit(SHEET, 'A1', '3月4日')).toBeNull();
    expect(workbook.values(SHEET)).toEqual([['2025-03-04T00:00:00.000Z']]);
  });

  it('fires it from a grid too, and amounts typed there are read as Google reads them', async () => {
    const workbook = scriptWorkbook(ON_EDIT);
    const heard: unknown[] = [];
    workbook.grid.listen('test', (message) => heard.push(message));
    const ended = new Promise((resolve) =>
      workbook.onExecution((name, { ok }) => resolve([name, ok])),
    );
    const revision = {
      type: 'REMOTE_REVISION' as const,
      version: 1,
      clientId: 'test',
      serverRevisionId: 'START_REVISION',
      nextRevisionId: 'first',
      commands: [{ type: 'UPDATE_CELL' as const, sheetId: '0', col: 0, row: 0, content: '¥1,200' }],
    };
    workbook.grid.receive(revision);
    expect(await ended).toEqual(['onEdit', true]);
    expect(workbook.values(SHEET)[0]).toEqual([
      1200,
      '',
      '',
      '',
      '',
      '',
      '',
      expect.stringContaining('A1|1200|'),
    ]);
    expect(heard.length).toBeGreaterThan(1);
    workbook.grid.receive({ ...revision, nextRevisionId: 'outdated' });
    expect(workbook.values(SHEET)[0]?.[0]).toBe(1200);
  });

  it('does not fire it through a script', async () => {
    const workbook = scriptWorkbook(
      `${ON_EDIT} function main() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1); }`,
    );
    await resultOf(workbook);
    expect(workbook.values(SHEET)).toEqual([[1]]);
  });
});

describe('the Ui', () => {
  const MENU = `function onOpen() { SpreadsheetApp.getUi().createMenu('見極め').addItem('セットアップ', 'setUp').addSeparator().addItem('同期', 'sync').addToUi(); }`;

  it('shows the menu that onOpen makes', async () => {
    const workbook = scriptWorkbook(MENU);
    await workbook.open();
    await workbook.open();
    expect(workbook.menus()).toEqual([
      {
        title: '見極め',
        items: [
          { label: 'セットアップ', functionName: 'setUp' },
          { label: '', functionName: null },
          { label: '同期', functionName: 'sync' },
        ],
      },
    ]);
  });

  it('waits for the answer to an alert', async () => {
    const workbook =
      scriptWorkbook(`function main() { const ui = SpreadsheetApp.getUi(); const answer = ui.alert('確認', '続けますか', ui.ButtonSet.YES_NO);
      SpreadsheetApp.getActiveSpreadsheet().toast('終わり', '見極め'); return answer === ui.Button.NO; }`);
    const events: UiEvent[] = [];
    workbook.onUi((event) => events.push(event));
    workbook.answerAlerts(() => Promise.resolve('NO'));
    expect(await resultOf(workbook)).toBe(true);
    expect(events).toEqual([
      { type: 'alert', alert: { title: '確認', prompt: '続けますか', buttons: 'YES_NO' } },
      { type: 'toast', message: '終わり', title: '見極め' },
    ]);
  });

  it('is not there in a web app and shows nothing from a simple trigger', async () => {
    expect(
      await errorOf(scriptWorkbook('function main() { SpreadsheetApp.getUi() }'), 'web-app'),
    ).toBe('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
    expect(
      await errorOf(
        scriptWorkbook(`function main() { SpreadsheetApp.getUi().alert('x') }`),
        'trigger',
      ),
    ).toMatch(/do not have permission/);
  });
});

describe('a snapshot', () => {
  it('brings content, properties, notes and name back', async () => {
    const code = `function fill() { const file = SpreadsheetApp.getActiveSpreadsheet(); file.rename('新しい名前');
      file.getSheets()[0].getRange('A1:B1').setValues([['=1+1', "'=x"]]); file.getSheets()[0].getRange('A1').setNote('n');
      PropertiesService.getScriptProperties().setProperty('k', 'v'); }
      function main() { const file = SpreadsheetApp.getActiveSpreadsheet();
        return [file.getId(), file.getSheets()[0].getRange('A1').getNote(), PropertiesService.getScriptProperties().getProperty('k')]; }`;
    const first = scriptWorkbook(code);
    await first.run('fill', [], 'menu');
    const second = scriptWorkbook(code, { snapshot: first.exportJson() });
    expect(second.name).toBe('新しい名前');
    expect(second.values(SHEET)).toEqual([[2, '=x']]);
    expect(await resultOf(second)).toEqual(await resultOf(first));
    const third = scriptWorkbook(code);
    third.importJson(first.exportJson());
    expect(await resultOf(third)).toEqual(await resultOf(first));
  });

  it('of another version is refused', () => {
    const workbook = scriptWorkbook('');
    expect(() => workbook.importJson(JSON.parse('{"version":2}'))).toThrow(/version/);
  });
});
