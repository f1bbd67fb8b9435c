import { expect, test } from 'vitest';

import { applyChange } from '#shared/sync/change.ts';
import { answerSchema, recordsPerRequest, requestSchema } from '#shared/wire/request.ts';

import { noteChange } from '../../fakes/sample-changes.ts';

const record = applyChange(undefined, noteChange('e1', 'n1', '初め'), '000000001-0000-a');
const request = {
  op: 'sync',
  version: 1,
  operationId: '0123456789abcdefghjkmnpqrs',
  sentAt: '2026-11-20T05:31:02.123Z',
  evaluationId: 'e1',
  since: 0,
  records: [record],
};
const accepts = (value: unknown) => requestSchema.safeParse(value).success;

test('a request holds at most so many records, each of them whole', () => {
  expect(accepts(request)).toBe(true);
  expect(accepts({ ...request, evaluationId: '', records: [] })).toBe(true);
  expect(accepts({ ...request, records: Array(recordsPerRequest).fill(record) })).toBe(true);
  expect(accepts({ ...request, records: Array(recordsPerRequest + 1).fill(record) })).toBe(false);
  expect(accepts({ ...request, records: [{ ...record, fields: {} }] })).toBe(false);
  expect(accepts({ ...request, since: -1 })).toBe(false);
  expect(accepts({ ...request, operationId: 'UPPER' })).toBe(false);
  expect(accepts({ ...request, more: true })).toBe(false);
});

test('a refusal may carry more than is known, an acceptance may not', () => {
  const refusal = { mikiwame: 7, ok: false, reason: 'workbook-busy', later: 1 };
  expect(answerSchema.safeParse(refusal).success).toBe(true);
  expect(answerSchema.safeParse({ ...refusal, reason: 'mood' }).success).toBe(false);
  const answer = { op: 'join', state: 'active', workbookName: '選定', fingerprint: 'ab' };
  expect(answerSchema.safeParse({ mikiwame: 1, ok: true, answer }).success).toBe(true);
  expect(answerSchema.safeParse({ mikiwame: 2, ok: true, answer }).success).toBe(false);
  expect(answerSchema.safeParse({ mikiwame: 1, ok: true, answer, more: 1 }).success).toBe(false);
});
