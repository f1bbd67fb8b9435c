import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { recordSchema } from '#shared/model/record.ts';
import { mergeAll, mergeRecords } from '#shared/sync/merge.ts';

import { noteCopy } from '../../fakes/record-arbitrary.ts';

describe('merging', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(noteCopy, noteCopy, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(noteCopy, noteCopy, noteCopy, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(noteCopy, noteCopy, (a, b) => {
        const merged = mergeRecords(a, b);
        expect(mergeRecords(a, a)).toEqual(a);
        expect(mergeRecords(merged, b)).toEqual(merged);
      }),
    );
  });

  test('gives a whole record that holds only values of its copies', () => {
    fc.assert(
      fc.property(noteCopy, noteCopy, (a, b) => {
        const merged = mergeRecords(a, b);
        expect(recordSchema.safeParse(merged).success).toBe(true);
        for (const [name, value] of Object.entries(merged.fields)) {
          expect([Object.entries(a.fields), Object.entries(b.fields)].flat()).toContainEqual([
            name,
            value,
          ]);
        }
      }),
    );
  });

  test('takes each field from whoever wrote it last', () => {
    const [older] = fc.sample(noteCopy, { numRuns: 1, seed: 1 });
    if (older?.kind !== 'note') throw new Error('There is no copy.');
    const stamps = { text: '000000001-0000-a', deleted: '000000002-0000-a' };
    const ours = { ...older, fields: { ...older.fields, text: 'A' }, deleted: true, stamps };
    const theirs = {
      ...older,
      fields: { ...older.fields, text: 'B' },
      deleted: false,
      stamps: { text: '000000001-0001-b', deleted: '000000001-0000-b' },
    };
    expect(mergeRecords(ours, theirs)).toMatchObject({ fields: { text: 'B' }, deleted: true });
  });

  test('refuses to mix different records', () => {
    fc.assert(
      fc.property(noteCopy, (a) => {
        expect(() => mergeRecords(a, { ...a, id: 'note-2' })).toThrow(RangeError);
        expect(() => mergeRecords(a, { ...a, evaluationId: 'evaluation-2' })).toThrow(RangeError);
      }),
    );
  });

  test('of two sets keeps every record once', () => {
    fc.assert(
      fc.property(noteCopy, noteCopy, noteCopy, (a, b, c) => {
        const other = { ...c, id: 'note-2' };
        expect(mergeAll([a], [other, b])).toEqual([mergeRecords(a, b), other]);
      }),
    );
  });
});
