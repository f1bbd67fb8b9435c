import { readFileSync, writeFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import * as z from 'zod/mini';

import { outcomesIn } from './self-test-script.ts';

const path = 'apps-script/selftest/expected.json';
const tableSchema = z.strictObject({
  ja_JP: z.record(z.string(), z.string()),
  en_US: z.record(z.string(), z.string()),
});

test('the table holds what the stand-in answers; GOLDEN=write writes it anew', async () => {
  const japanese = seenIn(await outcomesIn());
  const american = Object.entries(seenIn(await outcomesIn({ locale: 'en_US' })));
  const table = {
    ja_JP: japanese,
    en_US: Object.fromEntries(american.filter(([id, seen]) => seen !== japanese[id])),
  };
  if (process.env['GOLDEN'] === 'write') {
    writeFileSync(path, `${JSON.stringify(table, null, 2)}\n`);
  }
  expect(tableSchema.parse(JSON.parse(readFileSync(path, 'utf8')))).toEqual(table);
});

function seenIn(outcomes: Awaited<ReturnType<typeof outcomesIn>>): Record<string, string> {
  expect(outcomes.filter(({ result }) => result === 'error')).toEqual([]);
  return Object.fromEntries(outcomes.map(({ id, seen }) => [id, seen]));
}
