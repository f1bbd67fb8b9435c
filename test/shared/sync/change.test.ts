import fc from 'fast-check';
import { expect, test } from 'vitest';

import { answerSchema } from '#shared/model/score.ts';
import { canonicalJson } from '#shared/sync/canonical-json.ts';
import { applyChange, inverseOf, parseRecord } from '#shared/sync/change.ts';
import { commitTo } from '#shared/sync/commit.ts';

import { noteCopy } from '../../fakes/record-arbitrary.ts';
import { noteChange, scoreChange } from '../../fakes/sample-changes.ts';

const first = '000000001-0000-a';
const second = '000000002-0000-a';

test('a new record has every field and its tombstone stamped', () => {
  const record = applyChange(undefined, noteChange('e1', 'n1', '初め'), first);
  expect(Object.keys(record.stamps).toSorted()).toEqual(
    [...Object.keys(record.fields), 'deleted'].toSorted(),
  );
  expect(new Set(Object.values(record.stamps))).toEqual(new Set([first]));
});

test('only what was really changed is stamped', () => {
  const before = applyChange(undefined, scoreChange('e1', 'rater-1', 3), first);
  const after = applyChange(before, scoreChange('e1', 'rater-1', 3, '面談で確かめた'), second);
  expect(after.stamps).toEqual({ ...before.stamps, reason: second });
  const same = { state: 'scored', points: 3 };
  expect(answerSchema.parse(Object(after.fields).answer)).toEqual(same);
});

test('a change and its inverse leave the fields as they were', () => {
  fc.assert(
    fc.property(noteCopy, fc.string({ maxLength: 10 }), fc.boolean(), (record, text, deleted) => {
      const change = { ...noteChange(record.evaluationId, record.id, text), deleted };
      const { written, inverses } = commitTo([record], [change], {
        last: second,
        now: 0,
        device: 'a',
      });
      const changed = written[0] ?? record;
      const undone = commitTo([changed], inverses, {
        last: '000000003-0000-a',
        now: 0,
        device: 'a',
      });
      const { fields, deleted: tombstone } = undone.written[0] ?? changed;
      expect({ fields, deleted: tombstone }).toEqual({
        fields: record.fields,
        deleted: record.deleted,
      });
    }),
  );
});

test('the inverse of making a record is deleting it', () => {
  const change = noteChange('e1', 'n1', '初め');
  expect(inverseOf(undefined, change)).toEqual({ ...change, deleted: true });
});

test('what is no record is refused with the place of the fault', () => {
  const record = applyChange(undefined, noteChange('e1', 'n1', '初め'), first);
  expect(() => parseRecord({ ...record, fields: { ...record.fields, text: 5 } })).toThrow(
    'record-invalid: fields.text',
  );
  expect(() => parseRecord({ ...record, kind: 'opinion' })).toThrow('record-invalid: kind');
  expect(() => parseRecord({ ...record, more: 1 })).toThrow('record-invalid');
  expect(() => parseRecord(null)).toThrow('record-invalid');
});

test('equal values have equal canonical text, whatever the order of their keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  expect(canonicalJson(undefined)).toBe('');
});
