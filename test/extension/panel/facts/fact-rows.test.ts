import fc from 'fast-check';
import { expect, test } from 'vitest';

import { factRows } from '#extension/panel/facts/fact-rows.ts';
import type { ExtractedFact } from '#shared/facts/extracted-fact.ts';
import { recordIdSchema } from '#shared/model/ids.ts';

import { factOf } from './fact-parts.ts';

/** What the rules read where `factOf` was confirmed. */
function readingOf(parts: Partial<ExtractedFact> = {}): ExtractedFact {
  const { id: _id, vendorId: _vendorId, evidenceId: _evidenceId, ...words } = factOf();
  return { ...words, state: 'proposed', doubts: [], ...parts };
}

const evidence = { id: 'evidence-1', vendorId: 'shiomi' };
const again = { id: 'evidence-2', vendorId: 'shiomi' };
const term = readingOf({
  kind: 'minimum-term',
  label: '',
  low: 6,
  high: 6,
  unit: 'months',
  currency: null,
  basis: null,
  start: 10,
  end: 15,
  quote: '6か月契約',
  state: 'uncertain',
  doubts: ['unit-guessed'],
});

test('what nobody decided stands as it was read, in the order of the words', () => {
  const rows = factRows(evidence, [term, readingOf()], []);
  expect(rows.map(({ standing, doubts }) => [standing, doubts])).toEqual([
    ['certain', []],
    ['unsure', ['unit-guessed']],
  ]);
  expect(rows.map(({ fact }) => fact.vendorId)).toEqual(['shiomi', 'shiomi']);
  expect(rows.every(({ key }) => recordIdSchema.safeParse(key).success)).toBe(true);
});

test('a confirmed statement shows its record, with the values that a person gave it', () => {
  const [row] = factRows(evidence, [readingOf()], [factOf({ low: 480, high: 480 })]);
  expect(row).toMatchObject({ standing: 'confirmed', fact: { low: 480 } });
});

test('two statements in the same words have rows and records of their own', () => {
  const twice = [readingOf(), readingOf({ label: '返品' })];
  const rows = factRows(evidence, twice, []);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  const [first] = rows;
  if (!first) throw new Error('Nothing was read.');
  const rejected = factRows(evidence, twice, [{ ...first.fact, state: 'rejected' }]);
  expect(rejected.map(({ fact }) => fact.label)).toEqual(['返品']);
});

test('what was rejected is not offered again, here or where the same words are captured again', () => {
  const rejected = [factOf({ state: 'rejected' })];
  expect(factRows(evidence, [readingOf()], rejected)).toEqual([]);
  expect(factRows(again, [readingOf({ start: 40, end: 46 })], rejected)).toEqual([]);
});

test('a rejection says nothing about another vendor, other words, another label or another value', () => {
  const rejected = [factOf({ state: 'rejected' })];
  const others = [
    factRows({ id: 'evidence-9', vendorId: 'tsumugi' }, [readingOf()], rejected),
    factRows(again, [readingOf({ quote: '1件につき450円' })], rejected),
    factRows(again, [readingOf({ label: '返品' })], rejected),
    factRows(again, [readingOf({ low: 480 })], rejected),
  ];
  expect(others.map((rows) => rows.map(({ standing }) => standing))).toEqual(
    others.map(() => ['certain']),
  );
});

test('what is confirmed in other evidence is not taken twice by accident', () => {
  const edited = factOf({ label: '出荷作業' });
  const [row] = factRows(again, [readingOf()], [edited]);
  expect(row).toMatchObject({ standing: 'elsewhere', fact: { evidenceId: 'evidence-2' } });
});

test('a decision outlives a change of the rules of reading', () => {
  const older = factOf({ id: 'fact:evidence-1:fee:0-4', end: 4, quote: '1件45' });
  expect(factRows(evidence, [readingOf()], [older])).toMatchObject([
    { standing: 'confirmed', fact: { id: older.id } },
  ]);
  expect(factRows(evidence, [readingOf()], [{ ...older, state: 'rejected' }])).toEqual([]);
  expect(factRows(evidence, [], [older])).toHaveLength(1);
});

function named({ label, low, quote }: Pick<ExtractedFact, 'label' | 'low' | 'quote'>): string {
  return JSON.stringify([label, low, quote]);
}

test('whatever is rejected, exactly the rest is offered, here and where all the words are captured again', () => {
  const reading = fc.record({
    label: fc.constantFrom('発送', '返品', '保管', ''),
    low: fc.constantFrom(450, 480, null),
    start: fc.integer({ min: 0, max: 60 }),
    quote: fc.constantFrom('1件450円', '月額5万円'),
  });
  fc.assert(
    fc.property(fc.array(reading, { maxLength: 8 }), fc.array(fc.boolean()), (parts, choice) => {
      const readings = parts.map((part) => readingOf({ ...part, end: part.start + 6 }));
      const offered = factRows(evidence, readings, []);
      const rejected = offered.filter((_, place) => choice[place] === true).map(({ fact }) => fact);
      const records = rejected.map((fact) => ({ ...fact, state: 'rejected' as const }));
      const left = factRows(evidence, readings, records).map(({ key }) => key);
      const gone = new Set(rejected.map(({ id }) => id));
      expect(left).toEqual(offered.map(({ key }) => key).filter((key) => !gone.has(key)));

      const refused = new Set(rejected.map(named));
      const later = readings.map((one) => ({ ...one, start: one.start + 7, end: one.end + 7 }));
      const there = factRows(again, later, records).map(({ fact }) => named(fact));
      const wanted = readings.map(named).filter((name) => !refused.has(name));
      expect(there.toSorted()).toEqual(wanted.toSorted());
    }),
  );
});
