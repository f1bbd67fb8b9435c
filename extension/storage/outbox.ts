import type { AnyRecord } from '#shared/model/record.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Refused, RecordStore } from '#shared/ports/record-store.ts';
import { sendableBy } from '#shared/sync/commit.ts';
import { newestOf, oldestOf } from '#shared/sync/stamp.ts';

import type { Database, OutboxRow } from './database.ts';
import { kept } from './failure.ts';

type Outbox = Pick<
  RecordStore,
  'pending' | 'acknowledge' | 'refuse' | 'refused' | 'retryRefused' | 'queueAll'
>;

/** The queue of a record store: which records wait for the workbook, oldest change first. */
export function createOutbox(database: Database, clock: Clock): Outbox {
  const { records, outbox } = database;
  const rowsOf = (evaluationId: string) =>
    outbox
      .where('[evaluationId+place+id]')
      .between([evaluationId, '', ''], [evaluationId, '\uffff', '\uffff']);
  const writing = <Value>(task: () => Promise<Value>) =>
    kept(() => database.transaction('rw', records, outbox, task));
  const reading = <Value>(task: () => Promise<Value>) =>
    kept(() => database.transaction('r', records, outbox, task));
  return {
    pending: (evaluationId, limit) =>
      reading(async () => {
        const waiting = rowsOf(evaluationId).filter((row) => row.reason === null);
        const found = await withRecords(database, await waiting.limit(limit).toArray());
        return found.map(({ record, row }) => ({ record, queuedAt: row.queuedAt }));
      }),
    acknowledge: (sent) =>
      writing(async () => {
        const taken = await unchangedSince(database, sent);
        await outbox.bulkDelete(taken.map(({ row }) => [row.evaluationId, row.id]));
      }),
    refuse: (refused) =>
      writing(async () => {
        const sent = refused.map(({ record }) => record);
        const found = await unchangedSince(database, sent);
        await outbox.bulkPut(
          found.map(({ row, index }) => ({ ...row, reason: refused[index]?.reason ?? null })),
        );
      }),
    refused: (evaluationId) =>
      reading(async () => {
        const found = await withRecords(database, await rowsOf(evaluationId).toArray());
        return found.flatMap(({ record, row }): Refused[] =>
          row.reason === null ? [] : [{ record, reason: row.reason }],
        );
      }),
    retryRefused: (evaluationId) =>
      writing(async () => {
        await rowsOf(evaluationId).modify({ reason: null });
      }),
    queueAll: (evaluationId, raterId) =>
      writing(async () => {
        const all = sendableBy(raterId, await records.where({ evaluationId }).toArray());
        const queuedAt = clock.instant();
        await outbox.bulkPut(
          all.map((record) => ({
            evaluationId,
            id: record.id,
            stamp: newestOf(record),
            // By its oldest stamp the evaluation itself comes first, which an empty workbook needs.
            place: oldestOf(record),
            queuedAt,
            reason: null,
          })),
        );
      }),
  };
}

async function withRecords(
  database: Database,
  rows: readonly OutboxRow[],
): Promise<{ record: AnyRecord; row: OutboxRow }[]> {
  const found = await database.records.bulkGet(
    rows.map(({ evaluationId, id }): [string, string] => [evaluationId, id]),
  );
  return rows.flatMap((row, index) => {
    const record = found[index];
    return record ? [{ record, row }] : [];
  });
}

/**
 * The rows of what was sent, without those that were queued by a later change. Whoever changes a record here stamps it later than
 * every stamp the record had, so a row newer than all stamps of the sent copy is a change that was not sent.
 */
async function unchangedSince(
  database: Database,
  sent: readonly AnyRecord[],
): Promise<{ row: OutboxRow; index: number }[]> {
  const rows = await database.outbox.bulkGet(
    sent.map(({ evaluationId, id }): [string, string] => [evaluationId, id]),
  );
  return sent.flatMap((record, index) => {
    const row = rows[index];
    return row && row.stamp <= newestOf(record) ? [{ row, index }] : [];
  });
}
