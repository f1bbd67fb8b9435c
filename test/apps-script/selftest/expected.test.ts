import { readFileSync, writeFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import * as z from 'zod/mini';

import type { Outcome } from '#apps-script/selftest/run.ts';

import { leapingClock, outcomesIn, unlike } from './self-test-script.ts';

const path = 'apps-script/selftest/expected.json';
const tableSchema = z.strictObject({
  ja_JP: z.record(z.string(), z.string()),
  en_US: z.record(z.string(), z.string()),
});

let asked: Promise<readonly Outcome[]> | null = null;
const japanese = (): Promise<readonly Outcome[]> => (asked ??= outcomesIn());

test('the table holds what the stand-in answers; GOLDEN=write writes it anew', async () => {
  const seen = seenIn(await japanese());
  const american = seenIn(await outcomesIn({ locale: 'en_US' }));
  const table = {
    ja_JP: seen,
    en_US: Object.fromEntries(
      Object.entries(american).filter(([id, answer]) => answer !== seen[id]),
    ),
  };
  if (process.env['GOLDEN'] === 'write') {
    writeFileSync(path, `${JSON.stringify(table, null, 2)}\n`);
  }
  expect(tableSchema.parse(JSON.parse(readFileSync(path, 'utf8')))).toEqual(table);
});

test('there are at least 200 probes, none asked twice, and none that the stand-in cannot answer', async () => {
  const outcomes = await japanese();
  expect(outcomes.length).toBeGreaterThanOrEqual(200);
  expect(repeated(outcomes.map(({ id }) => id))).toEqual([]);
  expect(repeated(outcomes.map(({ id, asks }) => `${id.split('.', 1)[0]}: ${asks}`))).toEqual([]);
  expect(outcomes.filter(({ result }) => result === 'error')).toEqual([]);
  // Sentences of the stand-in and its engine are no expectation of Google.
  const own = /local platform|local Apps Script|was refused \(/i;
  expect(outcomes.filter(({ seen }) => own.test(seen))).toEqual([]);
});

test('the year in which somebody asks does not matter', async () => {
  expect(unlike(await outcomesIn({ clock: leapingClock(2031) }))).toEqual([]);
});

function seenIn(outcomes: readonly Outcome[]): Record<string, string> {
  return Object.fromEntries(outcomes.map(({ id, seen }) => [id, seen]));
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
