import { newestOf } from '#shared/sync/stamp.ts';

import type { Database } from './database.ts';
import { kept } from './failure.ts';

/** What is in sync files for a workbook and not answered yet. */
export type HandoverStanding = {
  /** The request to join is among it. */
  joins: boolean;
  /** When the newest file was made; `null` while none was. */
  madeAt: string | null;
  /** Records in files that still wait; those that were changed since wait for the next file instead. */
  records: number;
};

/** How a workbook stands with its sync files; `null` when no answer is awaited. */
export function handoverStanding(
  database: Database,
  workbookId: string,
): Promise<HandoverStanding | null> {
  const { handovers, outbox } = database;
  return kept(() =>
    database.transaction('r', handovers, outbox, async () => {
      const row = await handovers.get(workbookId);
      if (!row) return null;
      const { join, pushes, madeAt } = row.handover;
      const sent = new Map(
        pushes.flatMap(({ records }) => records.map((record) => [record.id, record] as const)),
      );
      const keys = [...sent.values()].map(({ evaluationId, id }): [string, string] => [
        evaluationId,
        id,
      ]);
      const waiting = (await outbox.bulkGet(keys)).filter((queued) => {
        const record = queued && sent.get(queued.id);
        return queued && record && queued.reason === null && newestOf(record) >= queued.stamp;
      });
      return { joins: join !== null, madeAt, records: waiting.length };
    }),
  );
}
