import type { AnyRecord, FieldsOf, RecordKind } from '#shared/model/record.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import { parseRecord } from '#shared/sync/change.ts';
import { nextStamp } from '#shared/sync/stamp.ts';

import { score, type ShortAnswer } from '../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';
import { startTime } from './team-workbook.ts';

const evaluationId = 'evaluation-1';

/** A record all of whose fields were written `later` milliseconds after the tests' start, by one device. */
export function recordOf<Kind extends RecordKind>(
  kind: Kind,
  { id, ...fields }: FieldsOf<Kind> & { id: string },
  later = 0,
): AnyRecord {
  const stamp = nextStamp('', startTime + later, 'device');
  const stamps = Object.fromEntries(
    [...Object.keys(fields), 'deleted'].map((name) => [name, stamp]),
  );
  return parseRecord({ id, kind, evaluationId, fields, deleted: false, stamps });
}

/** A rater's score as a record. */
export function scoreRecord(
  raterId: string,
  vendorId: string,
  criterionId: string,
  answer: ShortAnswer,
  parts: Partial<Entity<'score'>> = {},
  later = 0,
): AnyRecord {
  return recordOf('score', score(raterId, vendorId, criterionId, answer, parts), later);
}

/** What the owner of the invented evaluation has besides scores: enough to lay the workbook out. */
export function foundation(parts: Partial<Snapshot> = {}): AnyRecord[] {
  const snapshot = sampleSnapshot(parts);
  return [
    recordOf('evaluation', snapshot.evaluation),
    ...snapshot.vendors.map((one) => recordOf('vendor', one)),
    ...snapshot.raters.map((one) => recordOf('rater', one)),
    ...snapshot.decisions.map((one) => recordOf('decision', one)),
    ...snapshot.pages.map((one) => recordOf('page', one)),
    ...snapshot.passages.map((one) => recordOf('passage', one)),
    ...snapshot.evidence.map((one) => recordOf('evidence', one)),
    ...snapshot.estimates.map((one) => recordOf('estimate', one)),
  ];
}

/** A note with this text. */
export function noteRecord(
  id: string,
  text: string,
  writtenBy = 'rater-mori',
  later = 0,
): AnyRecord {
  const writtenAt = '2026-11-20T05:00:00.000Z';
  const about = { vendorId: 'shiomi', criterionId: null };
  return recordOf('note', { id, ...about, text, writtenBy, writtenAt }, later);
}
