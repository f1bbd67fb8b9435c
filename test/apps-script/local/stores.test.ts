import { describe, expect, it } from 'vitest';

import { manualClock } from '#apps-script/local/clock.ts';

import { errorOf, resultOf, runBody, scriptWorkbook } from './script-workbook.ts';

const put = (key: string, size: number) =>
  `PropertiesService.getScriptProperties().setProperty(${key}, 'x'.repeat(${size}));`;

describe('PropertiesService', () => {
  it('keeps stores apart and outlives executions', async () => {
    const workbook =
      scriptWorkbook(`function main() { const script = PropertiesService.getScriptProperties();
      const before = script.getProperty('key');
      script.setProperty('key', '値').setProperties({ other: 1 });
      return [before, script.getProperties(), PropertiesService.getDocumentProperties().getKeys(), script.getProperty('toString')]; }`);
    expect(await resultOf(workbook)).toEqual([null, { key: '値', other: '1' }, [], null]);
    expect(await resultOf(workbook)).toEqual(['値', { key: '値', other: '1' }, [], null]);
  });

  it('takes 9 KB for a value and 500 KB for a store', async () => {
    expect(await runBody(`${put("'k'", 9 * 1024 - 1)} return 'kept'`)).toBe('kept');
    expect(await errorOf(scriptWorkbook(`function main() { ${put("'k'", 9 * 1024)} }`))).toBe(
      'Exception: Argument too large: value',
    );
    const many = `for (let n = 10; n < 66; n += 1) ${put('String(n)', 9000)}`;
    expect(await runBody(`${many} return 'kept'`)).toBe('kept');
    expect(
      await errorOf(scriptWorkbook(`function main() { ${many} ${put("'more'", 9000)} }`)),
    ).toMatch(/^Exception: You have exceeded the property storage quota/);
  });
});

describe('both stores', () => {
  it('keep values of any type as texts, and the cache a value whose time is over before it begins', async () => {
    const result = await runBody(`const properties = PropertiesService.getScriptProperties();
      properties.setProperty('list', [1, 2]).setProperties({ number: 5, truth: false, none: null });
      const cache = CacheService.getScriptCache(); cache.put('number', 5); cache.put('past', 'x', -1);
      return [properties.getProperties(), cache.get('number')];`);
    expect(result).toEqual([{ list: '1,2', number: '5', truth: 'false', none: 'null' }, '5']);
  });
});

describe('CacheService', () => {
  it('forgets when the time has passed', async () => {
    const clock = manualClock(1000);
    const workbook = scriptWorkbook(
      `function put() { CacheService.getScriptCache().put('code', '4711', 60); } function main() { return CacheService.getScriptCache().get('code'); }`,
      { clock },
    );
    await workbook.run('put', [], 'menu');
    expect(await resultOf(workbook)).toBe('4711');
    clock.advance(59_999);
    expect(await resultOf(workbook)).toBe('4711');
    clock.advance(1);
    expect(await resultOf(workbook)).toBeNull();
  });

  it('takes 100 KB, removes, and drops the oldest tenth when it is full', async () => {
    const cache = 'const cache = CacheService.getScriptCache();';
    expect(
      await errorOf(
        scriptWorkbook(`function main() { ${cache} cache.put('k', 'x'.repeat(102401)) }`),
      ),
    ).toBe('Exception: Argument too large: value');
    const result = await runBody(`${cache} cache.put('gone', '1'); cache.remove('gone');
      for (let n = 0; n <= 1000; n += 1) cache.put('k' + n, String(n));
      return [cache.get('gone'), cache.get('k99'), cache.get('k100'), cache.get('k1000')]`);
    expect(result).toEqual([null, null, '100', '1000']);
  });
});
