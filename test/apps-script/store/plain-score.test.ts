import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { isPlainScore } from '#apps-script/store/plain-score.ts';
import { recordSchema } from '#shared/model/record.ts';

import { scoreRecord } from '../records.ts';

const plain = scoreRecord('rater-mori', 'shiomi', '1.1', 4);

const odd = fc.oneof(
  fc.anything(),
  fc.constantFrom(
    '',
    'rater-mori',
    '1.1',
    '6.1',
    '-x',
    '2026-11-20T05:00:00.000Z',
    'a'.repeat(161),
  ),
  fc.string({ minLength: 195, maxLength: 205 }),
  fc.integer({ min: -1, max: 7 }),
  fc.boolean(),
  fc.record({ state: fc.constantFrom('scored', 'unknown', 'other'), points: fc.nat(6) }),
  fc.record({ state: fc.constantFrom('scored', 'unknown', 'not-applicable') }),
);

/** Every place of a score, one level down as well. */
const places = Object.entries(plain).flatMap(([name, value]) =>
  typeof value === 'object'
    ? [[name], ...Object.keys(value).map((inner) => [name, inner]), [name, 'more']]
    : [[name]],
);

/** A copy with another value at a place, or without what stood there. */
function changed([name = '', inner]: string[], value: unknown, isGone: boolean): unknown {
  const copy: Record<string, unknown> = JSON.parse(JSON.stringify(plain));
  const holder: Record<string, unknown> =
    inner === undefined ? copy : Object.fromEntries(Object.entries(Object(copy[name])));
  const key = inner ?? name;
  if (isGone) delete holder[key];
  else holder[key] = value;
  return inner === undefined ? copy : { ...copy, [name]: holder };
}

test('a usual score is plain, with points or without', () => {
  const answers = [1, 2, 3, 4, 5, '?', '-'] as const;
  const scores = answers.map((answer) => scoreRecord('r:1', 'v', '5.12', answer));
  expect([plain, ...scores].every(isPlainScore)).toBe(true);
});

test('what is plain is whole by the schema, whatever was changed in it', () => {
  let left = 0;
  fc.assert(
    fc.property(fc.constantFrom(...places), odd, (place, value) => {
      const record = changed(place, value, false);
      if (!isPlainScore(record)) return;
      left += 1;
      expect(recordSchema.safeParse(record)).toEqual({ success: true, data: record });
    }),
    { numRuns: 3000 },
  );
  expect(left).toBeGreaterThan(20);
  const withoutOne = places
    .filter(([, inner]) => inner !== 'more')
    .map((place) => changed(place, null, true));
  expect(withoutOne.filter(isPlainScore)).toEqual([]);
});
