import type { Reason } from '#shared/errors.ts';
import type { AnyRecord } from '#shared/model/record.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { RecordStore } from '#shared/ports/record-store.ts';
import { commitTo, nameOf, receiveInto, sendableBy } from '#shared/sync/commit.ts';
import { newestOf, oldestOf } from '#shared/sync/stamp.ts';

type Row = { stamp: string; place: string; queuedAt: string; reason: Reason | null };

/** Records in memory. A method does all its work in one turn, as the real one does in one transaction. */
export function createMemoryRecordStore({
  clock,
  deviceId,
}: {
  clock: Clock;
  deviceId: string;
}): RecordStore {
  const records = new Map<string, AnyRecord>();
  const queue = new Map<string, Row>();
  let last = '';
  const listed = (evaluationId: string) =>
    [...records.values()].filter((record) => record.evaluationId === evaluationId);
  const put = (written: readonly AnyRecord[]) => {
    for (const record of written) records.set(nameOf(record), record);
  };
  const waiting = (evaluationId: string) =>
    listed(evaluationId)
      .flatMap((record) => {
        const row = queue.get(nameOf(record));
        return row ? [{ record, row }] : [];
      })
      .toSorted((a, b) =>
        `${a.row.place} ${a.record.id}` < `${b.row.place} ${b.record.id}` ? -1 : 1,
      );
  const unchangedRow = (record: AnyRecord) => {
    const row = queue.get(nameOf(record));
    return row && row.stamp <= newestOf(record) ? row : undefined;
  };
  return {
    async commit(changes) {
      const done = commitTo([...records.values()], changes, {
        last,
        now: clock.now(),
        device: deviceId,
      });
      put(done.written);
      const row = { stamp: done.stamp, place: done.stamp, queuedAt: clock.instant(), reason: null };
      for (const record of done.written) queue.set(nameOf(record), row);
      if (done.written.length > 0) last = done.stamp;
      return done.inverses;
    },
    async receive(copies) {
      const done = receiveInto([...records.values()], copies, { last, now: clock.now() });
      put(done.written);
      last = done.last;
    },
    get: async (evaluationId, id) => records.get(nameOf({ evaluationId, id })),
    list: async (evaluationId) => listed(evaluationId),
    evaluations: async () =>
      [...records.values()].filter((record) => record.kind === 'evaluation' && !record.deleted),
    async forget(evaluationId) {
      for (const record of listed(evaluationId)) {
        queue.delete(nameOf(record));
        records.delete(nameOf(record));
      }
    },
    pending: async (evaluationId, limit) =>
      waiting(evaluationId)
        .filter(({ row }) => row.reason === null)
        .slice(0, limit)
        .map(({ record, row }) => ({ record, queuedAt: row.queuedAt })),
    async acknowledge(sent) {
      for (const record of sent) if (unchangedRow(record)) queue.delete(nameOf(record));
    },
    async refuse(refused) {
      for (const { record, reason } of refused) {
        const row = unchangedRow(record);
        if (row) queue.set(nameOf(record), { ...row, reason });
      }
    },
    refused: async (evaluationId) =>
      waiting(evaluationId).flatMap(({ record, row }) =>
        row.reason === null ? [] : [{ record, reason: row.reason }],
      ),
    async retryRefused(evaluationId) {
      for (const { record, row } of waiting(evaluationId)) {
        queue.set(nameOf(record), { ...row, reason: null });
      }
    },
    async queueAll(evaluationId, raterId) {
      for (const record of sendableBy(raterId, listed(evaluationId))) {
        const row = {
          stamp: newestOf(record),
          place: oldestOf(record),
          queuedAt: clock.instant(),
          reason: null,
        };
        queue.set(nameOf(record), row);
      }
    },
  };
}
