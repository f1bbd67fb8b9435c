import { expect, test } from 'vitest';

import { emptyWorkbookInput } from '#shared/model/workbook-input.ts';
import type { Readings } from '#shared/ports/readings.ts';
import type { RecordStore } from '#shared/ports/record-store.ts';
import type { WorkbookStore } from '#shared/ports/workbook-store.ts';

import { evaluationChange, noteChange } from '../fakes/sample-changes.ts';
import { joinedWorkbook } from '../fakes/test-device.ts';

type Ground = { readings: Readings; records: RecordStore; workbooks: WorkbookStore };

/** What screens may rely on when they read. */
export function readingsContract(create: () => Ground): void {
  test('screens read the evaluation with what people typed into its workbook', async () => {
    const { readings, records, workbooks } = create();
    await expect(readings.snapshot('e1')).resolves.toBeNull();
    await expect(readings.workbook('e1')).resolves.toBeNull();
    await records.commit([evaluationChange('e1'), noteChange('e1', 'n1', 'メモ')]);
    await records.commit([evaluationChange('e2')]);
    await expect(readings.snapshot('e1')).resolves.toMatchObject({
      evaluation: { id: 'e1' },
      notes: [{ id: 'n1', text: 'メモ' }],
      input: emptyWorkbookInput,
    });
    const input = { ...emptyWorkbookInput, weights: { fit: 40 } };
    await workbooks.put(joinedWorkbook({ evaluationId: 'e1', input }));
    await expect(readings.snapshot('e1')).resolves.toMatchObject({ input });
    await expect(readings.workbooks()).resolves.toHaveLength(1);
    await expect(readings.pendingCount('e1')).resolves.toBe(2);
    await expect(readings.device()).resolves.toMatchObject({ language: 'ja' });
  });
}
