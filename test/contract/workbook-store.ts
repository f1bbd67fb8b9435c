import { expect, test } from 'vitest';

import type { WorkbookStore } from '#shared/ports/workbook-store.ts';

import { joinedWorkbook } from '../fakes/test-device.ts';

/** What every store of workbooks must do. */
export function workbookStoreContract(create: () => Promise<WorkbookStore>): void {
  test('a workbook is remembered, found by its evaluation, changed and forgotten with its open push', async () => {
    const workbooks = await create();
    const workbook = joinedWorkbook({ evaluationId: 'e1' });
    const { workbookId } = workbook;
    await workbooks.put(workbook);
    await workbooks.update(workbookId, { revision: 7 });
    await workbooks.update('unknown', { revision: 9 });
    await expect(workbooks.of('e1')).resolves.toEqual({ ...workbook, revision: 7 });
    const push = { operationId: '0'.repeat(26), evaluationId: 'e1', since: 3, records: [] };
    await workbooks.keepPush(workbookId, push);
    await expect(workbooks.openPush(workbookId)).resolves.toEqual(push);
    await workbooks.dropPush(workbookId);
    await expect(workbooks.openPush(workbookId)).resolves.toBeUndefined();
    await workbooks.keepPush(workbookId, push);
    const handover = { join: null, pushes: [push], madeAt: '2026-11-20T05:31:02.123Z' };
    await workbooks.keepHandover(workbookId, handover);
    await expect(workbooks.handover(workbookId)).resolves.toEqual(handover);
    await workbooks.dropHandover(workbookId);
    await expect(workbooks.handover(workbookId)).resolves.toBeUndefined();
    await workbooks.keepHandover(workbookId, handover);
    await workbooks.remove(workbookId);
    await expect(workbooks.list()).resolves.toEqual([]);
    await expect(workbooks.openPush(workbookId)).resolves.toBeUndefined();
    await expect(workbooks.handover(workbookId)).resolves.toBeUndefined();
  });
}
