import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readBackup, writeBackup } from '#shared/backup/backup.ts';
import { MikiwameError, type Reason } from '#shared/errors.ts';
import { storedVersion } from '#shared/migrations/migrate.ts';
import { snapshotOf } from '#shared/model/snapshot.ts';

import { noteCopy } from '../../fakes/record-arbitrary.ts';
import { recordsOf } from '../../fixtures/sample-records.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const snapshot = sampleSnapshot();
const evaluationId = snapshot.evaluation.id;
const records = recordsOf(snapshot);
const whole = { evaluationId, records, input: snapshot.input };

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
  ['record-invalid', fileWith({ input: { weights: { fit: -1 } } })],
])('%s', (reason, text) => {
  expect(reasonFor(text)).toBe(reason);
});

test('a byte order mark does no harm', () => {
  expect(reasonFor(`\uFEFF${writeBackup(whole)}`)).toBeNull();
});
