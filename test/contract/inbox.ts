import { expect, test } from 'vitest';

import type { Inbox } from '#shared/ports/inbox.ts';

export type SampleCapture = { exact: string };

/** What every inbox must do. */
export function inboxContract(create: () => Inbox<SampleCapture>): void {
  const entry = {
    id: 'capture-1',
    state: 'reading' as const,
    tabId: 7,
    windowId: 1,
    capture: null,
    criterionId: '4.1',
    reason: null,
    at: '2026-11-20T05:31:02.123Z',
  };

  test('keeps a capture while it is read and what was read', async () => {
    const inbox = create();
    await inbox.put(entry);
    await inbox.update('capture-1', { state: 'read', capture: { exact: '月5,500円〜' } });
    const read = { ...entry, state: 'read', capture: { exact: '月5,500円〜' } };
    await expect(inbox.get('capture-1')).resolves.toEqual(read);
    await inbox.put({ ...entry, id: 'capture-0', at: '2026-11-20T05:31:01.000Z' });
    expect((await inbox.list()).map(({ id }) => id)).toEqual(['capture-0', 'capture-1']);
    await inbox.remove('capture-1');
    await inbox.update('capture-1', { state: 'failed', reason: 'pdf-broken' });
    await expect(inbox.get('capture-1')).resolves.toBeUndefined();
  });
}
