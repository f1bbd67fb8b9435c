import { readFileSync, writeFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { pageOf } from '#apps-script/selftest/dialog.ts';
import { reportOf, type Surroundings } from '#apps-script/selftest/report.ts';
import type { Outcome } from '#apps-script/selftest/run.ts';

const surroundings: Surroundings = {
  startedAt: '2026-11-21T01:02:03.000Z',
  seconds: 95,
  version: '0.1.0',
  fileLocale: 'ja_JP',
  userLocale: 'ja',
  fileTimeZone: 'Asia/Tokyo',
  scriptTimeZone: 'Asia/Tokyo',
  leftSheets: 1,
  tableLocale: 'ja_JP',
};

const outcome = (part: Partial<Outcome>): Outcome => ({
  id: 'group.probe',
  asks: 'a cell',
  belief: 'memory',
  expected: '1',
  seen: '1',
  result: 'same',
  ...part,
});

const outcomes: readonly Outcome[] = [
  outcome({ id: 'lock.take', belief: 'official' }),
  outcome({
    id: 'typed.pipe',
    asks: 'a cell after setValue("a|b")',
    expected: '{"value":"a|b`c"}',
    seen: `{"value":"${'長'.repeat(400)}"}`,
    result: 'differs',
  }),
  outcome({
    id: 'services.open-by-id',
    belief: 'stricter',
    expected: '"no error"',
    seen: '"Exception: taro@example.co.jp may not open https://docs.google.com/spreadsheets/d/1AbC_d-EfGhIjKlMnOpQrStUvWxYz0123456789/edit, 1AbC_d-EfGhIjKlMnOpQrStUvWxYz0123456789"',
    result: 'error',
  }),
  outcome({ id: 'typed.last', seen: '', result: 'not-run' }),
  outcome({ id: 'typed.later', seen: '', result: 'not-run' }),
];

describe.each(['ja', 'en'] as const)('the report in %s', (language) => {
  const path = `test/fixtures/self-test/report-${language}.txt`;

  test('is the kept one', () => {
    const report = reportOf(outcomes, surroundings, language);
    if (process.env['GOLDEN'] === 'write') writeFileSync(path, report);
    expect(report).toBe(readFileSync(path, 'utf8'));
  });

  test('says so when there is no difference', () => {
    const report = reportOf([outcome({})], surroundings, language);
    expect(report).toMatch(/相違はありません|No differences/);
    expect(report).not.toContain('| ---');
  });
});

test('the report keeps persons, files and addresses to itself', () => {
  const report = reportOf(outcomes, surroundings, 'en');
  expect(report).not.toMatch(/taro|example\.co|docs\.google|1AbC/);
  expect(report).toContain('<e-mail> may not open <address> <id>');
});

test('every line of the table has five columns, whatever was seen', () => {
  const lines = reportOf(outcomes, surroundings, 'en')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line.split(/(?<!\\)\|/)).toHaveLength(7);
});

test('the page shows a report as text, and its script has nothing that HtmlService cuts', () => {
  const html = pageOf('</textarea><script>alert(1)</script> & "x"', 'en');
  expect(html).toContain(
    '&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;',
  );
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html).not.toContain('`');
});
