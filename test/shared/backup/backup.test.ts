import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readBackup, writeBackup } from '#shared/backup/backup.ts';
import { MikiwameError, type Reason } from '#shared/errors.ts';
import { entriesBetween } from '#shared/history/entries.ts';
import { storedVersion } from '#shared/migrations/migrate.ts';
import type { Check } from '#shared/model/check.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import { snapshotOf } from '#shared/model/snapshot.ts';
import { parseRecord } from '#shared/sync/change.ts';
import { mergeRecords } from '#shared/sync/merge.ts';

import { noteCopy } from '../../fakes/record-arbitrary.ts';
import { withPlan } from '../../fixtures/plan.ts';
import { recordsOf } from '../../fixtures/sample-records.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const snapshot = withPlan(sampleSnapshot());
const evaluationId = snapshot.evaluation.id;
const records = recordsOf(snapshot);
const history = records.flatMap((record) => entriesBetween(undefined, record, 'rater-mori'));
const checks: Check[] = snapshot.evidence.map(({ id }) => ({
  evidenceId: id,
  evaluationId,
  status: 'changed',
  present: '1件あたり480円',
  checkedAt: '2026-11-20T05:31:02.123Z',
  seen: 'open',
}));
const whole = { evaluationId, records, input: snapshot.input, history, checks };

const reasonFor = (text: string): Reason | null => {
  try {
    readBackup(text);
    return null;
  } catch (error) {
    if (error instanceof MikiwameError) return error.reason;
    throw error;
  }
};
/** The file with some of its top level replaced. */
const fileWith = (parts: object): string =>
  JSON.stringify({
    mikiwame: 'backup',
    version: storedVersion,
    ...whole,
    ...parts,
  });

test('an evaluation comes back whole', () => {
  const backup = readBackup(writeBackup(whole));
  expect(backup).toEqual(whole);
  const shown = snapshotOf(evaluationId, backup.records, backup.input);
  expect(shown?.scores).toHaveLength(snapshot.scores.length);
  expect(shown?.brief).toEqual(snapshot.brief);
});

const texts = fc.string({ unit: 'binary', maxLength: 12 });
const stamps = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('a', 'b'))
  .map(([time, device]) => `00000000${time}-0000-${device}`);

/** Every kind of record with arbitrary words in its free texts, arbitrary stamps and tombstones. */
const anyRecords = fc
  .array(fc.tuple(texts, stamps, fc.boolean()), { minLength: 1, maxLength: 8 })
  .map((parts) =>
    records.map((record, index): AnyRecord => {
      const [text, stamp, deleted] = parts[index % parts.length] ?? ['', '', false];
      const fields = Object.fromEntries(
        Object.entries(record.fields).map(([name, value]) => [
          name,
          freeTexts.has(name) ? text : value,
        ]),
      );
      const isEvaluation = record.kind === 'evaluation';
      return parseRecord({
        ...record,
        fields,
        deleted: !isEvaluation && deleted,
        stamps: Object.fromEntries(Object.keys(fields).map((name) => [name, stamp])),
      });
    }),
  );
const freeTexts = new Set([
  'title',
  'company',
  'author',
  'kgi',
  'shortName',
  'remark',
  'reason',
  'text',
  'label',
]);

test('every kind of record, its history and the looks at evidence come back as they were', () => {
  expect(new Set(records.map(({ kind }) => kind)).size).toBeGreaterThan(8);
  fc.assert(
    fc.property(anyRecords, texts, (copies, present) => {
      const backup = {
        ...whole,
        records: copies,
        history: copies.flatMap((record) => entriesBetween(undefined, record)),
        checks: checks.map((check) => ({ ...check, present })),
      };
      expect(readBackup(writeBackup(backup))).toEqual(backup);
    }),
  );
});

/** Both copies of an evaluation as a restore leaves them. */
function met(ours: readonly AnyRecord[], theirs: readonly AnyRecord[]): AnyRecord[] {
  return ours.map((record, index) => mergeRecords(record, theirs[index] ?? record));
}

test('merged with what is there, each field is the one written last, in whatever order and however often', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (here, file) => {
      const restored = readBackup(writeBackup({ ...whole, records: file })).records;
      const merged = met(here, restored);
      expect(met(restored, here)).toEqual(merged);
      expect(met(merged, restored)).toEqual(merged);
    }),
  );
});

test('a file of an older program has no history and no looks', () => {
  const { history: _history, checks: _checks, ...older } = whole;
  const file = JSON.stringify({ mikiwame: 'backup', version: storedVersion, ...older });
  expect(readBackup(file)).toEqual({ ...older, history: [], checks: [] });
});

test('whatever records hold, tombstones and stamps included, comes back as it was', () => {
  const evaluation = records.filter(({ kind }) => kind === 'evaluation');
  fc.assert(
    fc.property(fc.array(noteCopy, { maxLength: 5 }), (notes) => {
      const backup = { ...whole, records: [...evaluation, ...notes] };
      expect(readBackup(writeBackup(backup))).toEqual(backup);
    }),
  );
});

test('any text at all is read or refused with a reason', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(reasonFor(text)).toBe('file-not-ours');
    }),
  );
});

test('an older file is brought to the present shape', () => {
  const score = {
    id: 'score:r1:v1:4.1',
    kind: 'score',
    evaluationId,
    fields: {
      raterId: 'r1',
      vendorId: 'v1',
      criterionId: '4.1',
      state: 'unknown',
      points: null,
      reason: '',
      evidenceIds: [],
      ceilingReason: '',
      scoredAt: '2026-11-20T05:31:02.123Z',
    },
    deleted: false,
    stamps: { state: '000000001-0000-a' },
  };
  const evaluation = records.filter(({ kind }) => kind === 'evaluation');
  const { records: read } = readBackup(fileWith({ version: 1, records: [...evaluation, score] }));
  expect(read[1]?.fields).toMatchObject({ answer: { state: 'unknown' } });
});

test.each([
  ['file-not-ours', '<html>'],
  ['file-not-ours', fileWith({ mikiwame: 'settings' })],
  ['version-newer', fileWith({ version: storedVersion + 1, records: 'of another kind' })],
  ['record-invalid', fileWith({ records: [{ id: 'x' }] })],
  ['record-invalid', fileWith({ records: records.slice(1) })],
  ['record-invalid', fileWith({ evaluationId: 'evaluation-2' })],
  ['record-invalid', fileWith({ history: [{ ...history[0], evaluationId: 'evaluation-2' }] })],
  ['record-invalid', fileWith({ checks: [{ evidenceId: 'x' }] })],
  ['record-invalid', fileWith({ input: { weights: { fit: -1 } } })],
])('%s', (reason, text) => {
  expect(reasonFor(text)).toBe(reason);
});

test('a byte order mark does no harm', () => {
  expect(reasonFor(`\uFEFF${writeBackup(whole)}`)).toBeNull();
});
