import type { WorkbookStore } from '#shared/ports/workbook-store.ts';

import type { Database } from './database.ts';
import { kept } from './failure.ts';

/** The workbooks of this device over Dexie. */
export function createWorkbookStore(database: Database): WorkbookStore {
  const { workbooks, pushes, keys } = database;
  return {
    get: (workbookId) => kept(() => workbooks.get(workbookId)),
    of: (evaluationId) => kept(() => workbooks.where({ evaluationId }).first()),
    list: () => kept(() => workbooks.toArray()),
    put: (workbook) =>
      kept(async () => {
        await workbooks.put(workbook);
      }),
    update: (workbookId, known) =>
      kept(async () => {
        await workbooks.update(workbookId, known);
      }),
    remove: (workbookId) =>
      kept(() =>
        database.transaction('rw', workbooks, pushes, keys, async () => {
          await workbooks.delete(workbookId);
          await pushes.delete(workbookId);
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
  };
}
