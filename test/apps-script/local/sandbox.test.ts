import { describe, expect, it } from 'vitest';

import { manualClock } from '#apps-script/local/clock.ts';

import { errorOf, runBody, scriptWorkbook } from './script-workbook.ts';

describe('the context of a script', () => {
  it('has no web and no Node globals', async () => {
    const names = [
      'URL',
      'URLSearchParams',
      'TextEncoder',
      'TextDecoder',
      'fetch',
      'Headers',
      'Blob',
      'File',
      'FormData',
      'atob',
      'btoa',
      'setTimeout',
      'setInterval',
      'clearTimeout',
      'queueMicrotask',
      'structuredClone',
      'crypto',
      'performance',
      'window',
      'navigator',
      'process',
      'require',
      'module',
      'Buffer',
      'AbortController',
      'Event',
      'EventTarget',
      'DOMException',
    ];
    const found = await runBody(
      `return ${JSON.stringify(names)}.filter((name) => typeof globalThis[name] !== 'undefined')`,
    );
    expect(found).toEqual([]);
  });

  it('has the built-ins of ES2020 and none that came later', async () => {
    const later = `[[].at, [].findLast, [].toSorted, ''.at, ''.replaceAll, Object.hasOwn, Object.groupBy, Promise.any,
      new Set().union, [].values().map, Array.fromAsync, globalThis.WeakRef, globalThis.AggregateError, globalThis.Iterator,
      new Int8Array(1).at]`;
    expect(await runBody(`return ${later}.filter((member) => member !== undefined).length`)).toBe(
      0,
    );
    const present = `[[].flatMap, ''.matchAll, Object.fromEntries, Promise.allSettled, globalThis.BigInt, globalThis.Intl, globalThis.WebAssembly]`;
    expect(await runBody(`return ${present}.filter((member) => member === undefined).length`)).toBe(
      0,
    );
  });

  it('makes no code from strings', async () => {
    expect(
      await errorOf(scriptWorkbook(`function main() { return new Function('return 1')() }`)),
    ).toMatch(/^EvalError/);
  });

  it('is new for every execution', async () => {
    const workbook = scriptWorkbook(
      'var count = 0; function main() { count += 1; Array.prototype.mine = 1; return [count, typeof [].other]; }',
    );
    await workbook.run('main', [], 'menu');
    expect(await workbook.run('main', [], 'menu')).toMatchObject({
      ok: true,
      result: [1, 'undefined'],
    });
  });

  it('gives values and errors of its own realm', async () => {
    const result = await runBody(`const values = SpreadsheetApp.getActiveSpreadsheet().getSheets();
      try { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('x', {}).nothing; } catch (error) { return [values instanceof Array, error instanceof TypeError]; }`);
    expect(result).toEqual([true, true]);
    const caught = await runBody(
      `try { SpreadsheetApp.openById('x') } catch (error) { return [error instanceof Error, error.name] }`,
    );
    expect(caught).toEqual([true, 'Exception']);
  });

  it('follows the clock of the platform', async () => {
    const clock = manualClock(Date.UTC(2026, 2, 4, 5, 6, 7));
    const body =
      'const day = new Date(); return [day.toISOString(), Date.now(), day instanceof Date, new Date(0).getTime()]';
    expect(await runBody(body, 'menu', { clock })).toEqual([
      '2026-03-04T05:06:07.000Z',
      clock.now(),
      true,
      0,
    ]);
  });
});

const callable = () =>
  scriptWorkbook(`function open(a, b) { return { sum: a + b, list: [null, 'x'] }; } function hidden_() {} var value = 1;
    const arrow = () => 1; function date() { return { when: new Date(0) }; } function fails() { throw new TypeError('だめ'); }`);

describe('what is callable', () => {
  it.each(['hidden_', 'value', 'arrow', 'parseInt', 'nothing'])('not %s', async (name) => {
    expect(await callable().run(name, [], 'sidebar')).toMatchObject({
      ok: false,
      error: `Error: Script function not found: ${name}`,
    });
  });

  it('public functions, with plain values both ways', async () => {
    expect(await callable().run('open', [1, 2], 'sidebar')).toMatchObject({
      ok: true,
      result: { sum: 3, list: [null, 'x'] },
    });
    expect(await callable().run('date', [], 'sidebar')).toMatchObject({ ok: false });
    expect(await callable().run('fails', [], 'sidebar')).toMatchObject({
      ok: false,
      error: 'TypeError: だめ',
    });
  });

  it('says that a script does not parse', async () => {
    expect(await scriptWorkbook('function main( {').run('main', [], 'menu')).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^SyntaxError/),
    });
  });

  it('names a method that the local platform lacks', async () => {
    const broken = scriptWorkbook(
      'function main() { SpreadsheetApp.getActiveSpreadsheet().getOwner() }',
    );
    expect(await errorOf(broken)).toBe(
      'Error: SpreadsheetApp.Spreadsheet.getOwner is not part of the local Apps Script platform.',
    );
  });
});
