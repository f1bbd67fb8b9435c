import { expect, test } from 'vitest';

import { migrateRecord, steps, storedVersion } from '#shared/migrations/migrate.ts';
import { recordSchema } from '#shared/model/record.ts';

import { examples } from './examples.ts';

test('the steps lead from the first version to the present one, without a gap', () => {
  expect(steps.map(({ from }) => from)).toEqual(steps.map((_, index) => index + 1));
  expect(storedVersion).toBe(steps.length + 1);
});

test('every step has an example that it changes and one that it lets pass', () => {
  for (const step of steps) {
    const own = examples.filter(({ from }) => from === step.from);
    const changed = own.map(
      ({ before }) => JSON.stringify(step.record(before)) !== JSON.stringify(before),
    );
    expect(changed).toContain(true);
    expect(changed).toContain(false);
  }
});

test.each(examples)('from version $from: $name', ({ from, before, after }) => {
  const step = steps.find((candidate) => candidate.from === from);
  const untouched = JSON.stringify(before);
  expect(step?.record(before)).toEqual(after);
  expect(JSON.stringify(before)).toBe(untouched);
});

test.each(examples)('$name arrives in the present shape', ({ from, before }) => {
  expect(recordSchema.safeParse(migrateRecord(before, from)).error).toBeUndefined();
});

test('a record of the present version is left alone', () => {
  for (const { after } of examples) expect(migrateRecord(after, storedVersion)).toBe(after);
});

test('there is no way from a version that never was, nor back from a newer one', () => {
  for (const version of [0, -1, 1.5, Number.NaN, storedVersion + 1]) {
    expect(() => migrateRecord({}, version)).toThrow(RangeError);
  }
});

test('what is no record at all passes every step, to be refused by its schema', () => {
  for (const value of [null, 'text', 5, [], {}, { kind: 'score' }]) {
    expect(migrateRecord(value, 1)).toEqual(value);
  }
});
