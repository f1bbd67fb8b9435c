import type {
  Handover,
  JoinedWorkbook,
  OpenPush,
  WorkbookStore,
} from '#shared/ports/workbook-store.ts';

/** What a device knows of its workbooks, in memory. */
export function createMemoryWorkbookStore(): WorkbookStore {
  const workbooks = new Map<string, JoinedWorkbook>();
  const pushes = new Map<string, OpenPush>();
  const handovers = new Map<string, Handover>();
  return {
    get: async (workbookId) => workbooks.get(workbookId),
    of: async (evaluationId) =>
      [...workbooks.values()].find((workbook) => workbook.evaluationId === evaluationId),
    list: async () => [...workbooks.values()],
    async put(workbook) {
      workbooks.set(workbook.workbookId, workbook);
    },
    async update(workbookId, known) {
      const workbook = workbooks.get(workbookId);
      if (workbook) workbooks.set(workbookId, { ...workbook, ...known });
    },
    async remove(workbookId) {
      workbooks.delete(workbookId);
      pushes.delete(workbookId);
      handovers.delete(workbookId);
    },
    openPush: async (workbookId) => pushes.get(workbookId),
    async keepPush(workbookId, push) {
      pushes.set(workbookId, push);
    },
    async dropPush(workbookId) {
      pushes.delete(workbookId);
    },
    handover: async (workbookId) => handovers.get(workbookId),
    async keepHandover(workbookId, handover) {
      handovers.set(workbookId, handover);
    },
    async dropHandover(workbookId) {
      handovers.delete(workbookId);
    },
  };
}
