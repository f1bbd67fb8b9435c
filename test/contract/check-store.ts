import { expect, test } from 'vitest';

import type { Check } from '#shared/model/check.ts';
import type { CheckStore } from '#shared/ports/check-store.ts';

/** What every store of looks must do. */
export function checkStoreContract(create: () => CheckStore): void {
  const check: Check = {
    evidenceId: 'evidence-2',
    evaluationId: 'evaluation-1',
    status: 'found',
    present: '',
    checkedAt: '2026-11-20T05:31:02.123Z',
    seen: 'open',
  };

  test('keeps the last look at each piece of evidence, by evaluation', async () => {
    const checks = create();
    const other = { ...check, evidenceId: 'evidence-9', evaluationId: 'evaluation-2' };
    await checks.put([check, other, { ...check, evidenceId: 'evidence-1', status: 'gone' }]);
    const changed: Check = { ...check, status: 'changed', present: '月6,000円', seen: 'fetched' };
    await checks.put([changed]);
    await checks.put([]);
    await expect(checks.list('evaluation-1')).resolves.toEqual([
      { ...check, evidenceId: 'evidence-1', status: 'gone' },
      changed,
    ]);
    await expect(checks.list('evaluation-3')).resolves.toEqual([]);
  });

  test('takes no look that is none', async () => {
    const checks = create();
    const odd = { ...check, checkedAt: 'yesterday' };
    await expect(checks.put([check, odd])).rejects.toMatchObject({ reason: 'record-invalid' });
    await expect(checks.list('evaluation-1')).resolves.toEqual([]);
  });
}
