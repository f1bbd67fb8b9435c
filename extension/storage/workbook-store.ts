import type { Clock } from '#shared/ports/clock.ts';
import type { WorkbookStore } from '#shared/ports/workbook-store.ts';

import type { Database } from './database.ts';
import { kept } from './failure.ts';
import { addInput } from './history-store.ts';

/** The workbooks of this device over Dexie. What people typed into one goes into the history of its evaluation. */
export function createWorkbookStore(database: Database, clock: Clock): WorkbookStore {
  const { workbooks, pushes, handovers, keys, history, device } = database;
  const writing = (task: () => Promise<void>) =>
    kept(() => database.transaction('rw', workbooks, history, device, task));
  return {
    get: (workbookId) => kept(() => workbooks.get(workbookId)),
    of: (evaluationId) => kept(() => workbooks.where({ evaluationId }).first()),
    list: () => kept(() => workbooks.toArray()),
    put: (workbook) =>
      writing(async () => {
        const before = await workbooks.get(workbook.workbookId);
        await workbooks.put(workbook);
        const { evaluationId, input } = workbook;
        await addInput(
          database,
          { evaluationId, before: before?.input, after: input },
          clock.now(),
        );
      }),
    update: (workbookId, known) =>
      writing(async () => {
        const before = await workbooks.get(workbookId);
        await workbooks.update(workbookId, known);
        const after = known.input;
        if (!before || !after) return;
        const evaluationId = known.evaluationId ?? before.evaluationId;
        await addInput(database, { evaluationId, before: before.input, after }, clock.now());
      }),
    remove: (workbookId) =>
      kept(() =>
        database.transaction('rw', workbooks, pushes, handovers, keys, async () => {
          await workbooks.delete(workbookId);
          await pushes.delete(workbookId);
          await handovers.delete(workbookId);
          await keys.delete(workbookId);
        }),
      ),
    async openPush(workbookId) {
      const row = await kept(() => pushes.get(workbookId));
      return row?.push;
    },
    keepPush: (workbookId, push) =>
      kept(async () => {
        await pushes.put({ workbookId, push });
      }),
    dropPush: (workbookId) => kept(() => pushes.delete(workbookId)),
    async handover(workbookId) {
      const row = await kept(() => handovers.get(workbookId));
      return row?.handover;
    },
    keepHandover: (workbookId, handover) =>
      kept(async () => {
        await handovers.put({ workbookId, handover });
      }),
    dropHandover: (workbookId) => kept(() => handovers.delete(workbookId)),
  };
}
