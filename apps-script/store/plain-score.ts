import { criterionIdSchema } from '#shared/model/axis.ts';
import { instantSchema, recordIdSchema } from '#shared/model/ids.ts';
import type { RecordOf } from '#shared/model/record.ts';
import { scoreFieldsSchema } from '#shared/model/score.ts';
import { stampSchema } from '#shared/model/stamp.ts';

import { isObject } from './row-text.ts';

const fieldNames = Object.keys(scoreFieldsSchema.shape);
const stampNames = [...fieldNames, 'deleted'];

/** Of raters, vendors and evaluations there are few, each in very many scores. */
const seen = new Map<string, boolean>();

/**
 * Whether this is a score as nearly all are: written once, without evidence or texts of an unusual length. The schema of records says the same of
 * it, but takes ten times as long, and a push reads every score of the workbook. `false` says nothing: then the schema is to be asked.
 */
export function isPlainScore(value: unknown): value is RecordOf<'score'> {
  if (!isObject(value) || value['kind'] !== 'score' || typeof value['deleted'] !== 'boolean')
    return false;
  const { id, evaluationId, fields, stamps } = value;
  return (
    Object.keys(value).length === 6 &&
    isObject(fields) &&
    isObject(stamps) &&
    recordIdSchema.safeParse(id).success &&
    isId(evaluationId) &&
    arePlainFields(fields) &&
    areOneStamp(stamps)
  );
}

function arePlainFields(fields: Record<string, unknown>): boolean {
  const { raterId, vendorId, criterionId, answer, reason, evidenceIds, ceilingReason } = fields;
  return (
    Object.keys(fields).length === fieldNames.length &&
    isId(raterId) &&
    isId(vendorId) &&
    criterionIdSchema.safeParse(criterionId).success &&
    isAnswer(answer) &&
    typeof reason === 'string' &&
    reason.length <= 200 &&
    Array.isArray(evidenceIds) &&
    evidenceIds.length === 0 &&
    ceilingReason === '' &&
    instantSchema.safeParse(fields['scoredAt']).success
  );
}

function areOneStamp(stamps: Record<string, unknown>): boolean {
  const first = stamps['deleted'];
  return (
    Object.keys(stamps).length === stampNames.length &&
    stampNames.every((name) => stamps[name] === first) &&
    stampSchema.safeParse(first).success
  );
}

function isAnswer(answer: unknown): boolean {
  if (!isObject(answer)) return false;
  const { state, points } = answer;
  const count = Object.keys(answer).length;
  if (state !== 'scored') return count === 1 && (state === 'unknown' || state === 'not-applicable');
  return count === 2 && Number.isInteger(points) && Number(points) >= 1 && Number(points) <= 5;
}

function isId(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const known = seen.get(text) ?? recordIdSchema.safeParse(text).success;
  seen.set(text, known);
  return known;
}
