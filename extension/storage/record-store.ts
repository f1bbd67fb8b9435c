import { entriesOfWrite } from '#shared/history/audit.ts';
import type { AnyRecord, Change } from '#shared/model/record.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { RecordStore } from '#shared/ports/record-store.ts';
import { commitTo, receiveInto } from '#shared/sync/commit.ts';

import type { Database } from './database.ts';
import { readStamping, writeLastStamp } from './device-store.ts';
import { kept } from './failure.ts';
import { addToHistory } from './history-store.ts';
import { createOutbox } from './outbox.ts';

/** Records over Dexie. */
export function createRecordStore(database: Database, { clock }: { clock: Clock }): RecordStore {
  const { records } = database;
  return {
    commit: (changes) => kept(() => commit(database, clock, changes)),
    receive: (copies) => kept(() => receive(database, clock, copies)),
    get: (evaluationId, id) => kept(() => records.get([evaluationId, id])),
    list: (evaluationId) => kept(() => records.where({ evaluationId }).toArray()),
    async evaluations() {
      const all = await kept(() => records.where({ kind: 'evaluation' }).toArray());
      return all.filter((record) => !record.deleted);
    },
    forget: (evaluationId) =>
      kept(() =>
        database.transaction('rw', records, database.outbox, database.history, async () => {
          await records.where({ evaluationId }).delete();
          await database.history.where({ evaluationId }).delete();
          await database.outbox
            .where('[evaluationId+id]')
            .between([evaluationId, ''], [evaluationId, '\uffff'], true, true)
            .delete();
        }),
      ),
    ...createOutbox(database, clock),
  };
}

function commit(
  database: Database,
  clock: Clock,
  changes: readonly Change[],
): PromiseLike<Change[]> {
  const { records, outbox, device, history } = database;
  return database.transaction('rw', records, outbox, device, history, async () => {
    const { deviceId, raterId, lastStamp } = await readStamping(database);
    const known = await recordsAt(database, changes);
    const done = commitTo(known, changes, { last: lastStamp, now: clock.now(), device: deviceId });
    const queuedAt = clock.instant();
    await records.bulkPut(done.written);
    await addToHistory(database, entriesOfWrite(known, done.written, raterId));
    await outbox.bulkPut(
      done.written.map(({ evaluationId, id }) => ({
        evaluationId,
        id,
        stamp: done.stamp,
        place: done.stamp,
        queuedAt,
        reason: null,
      })),
    );
    if (done.written.length > 0) await writeLastStamp(database, done.stamp);
    return done.inverses;
  });
}

function receive(
  database: Database,
  clock: Clock,
  copies: readonly AnyRecord[],
): PromiseLike<void> {
  const { records, device, history } = database;
  return database.transaction('rw', records, device, history, async () => {
    const { lastStamp } = await readStamping(database);
    const known = await recordsAt(database, copies);
    const done = receiveInto(known, copies, { last: lastStamp, now: clock.now() });
    await records.bulkPut(done.written);
    await addToHistory(database, entriesOfWrite(known, done.written, null));
    await writeLastStamp(database, done.last);
  });
}

async function recordsAt(
  database: Database,
  names: readonly { evaluationId: string; id: string }[],
): Promise<AnyRecord[]> {
  const found = await database.records.bulkGet(
    names.map(({ evaluationId, id }): [string, string] => [evaluationId, id]),
  );
  return found.filter((record) => record !== undefined);
}
