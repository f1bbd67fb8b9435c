import { beforeEach, expect, test } from 'vitest';

import type { DeviceStore } from '#shared/ports/device-store.ts';

/** What every store of a device's settings must do; `create` gives one of a device that was never used, with Japanese. */
export function deviceStoreContract(create: () => Promise<DeviceStore>): void {
  let store: DeviceStore;

  beforeEach(async () => {
    store = await create();
  });

  test('sets what is given and leaves the rest', async () => {
    const first = await store.load();
    const lastCapture = {
      evidenceId: null,
      inboxId: 'inbox-1',
      reason: 'nothing-selected' as const,
      at: '2026-11-20T05:31:02.123Z',
    };
    await store.set({ theme: 'dark', lastCapture });
    await expect(store.load()).resolves.toEqual({ ...first, theme: 'dark', lastCapture });
    await expect(store.get('lastCapture')).resolves.toEqual(lastCapture);
  });

  test('two settings made at once are both kept', async () => {
    await Promise.all([store.set({ raterName: '佐藤' }), store.set({ singleKeys: false })]);
    await expect(store.load()).resolves.toMatchObject({ raterName: '佐藤', singleKeys: false });
  });

  test('refuses a value out of range and keeps the old one', async () => {
    const set = store.set({ raterName: '佐'.repeat(101), theme: 'dark' });
    await expect(set).rejects.toMatchObject({ reason: 'record-invalid', detail: 'raterName' });
    await expect(store.load()).resolves.toMatchObject({ raterName: '', theme: 'system' });
  });
}
