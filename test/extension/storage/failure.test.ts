import { Dexie } from 'dexie';
import { expect, test } from 'vitest';

import { kept } from '#extension/storage/failure.ts';
import { MikiwameError } from '#shared/errors.ts';

async function reasonFor(error: unknown): Promise<unknown> {
  const failing = async () => {
    throw error;
  };
  return kept(failing).catch((failure: unknown) =>
    failure instanceof MikiwameError ? failure.reason : failure,
  );
}

test('a full device is told apart, however deep the browser hides it', async () => {
  const full = new DOMException('no room', 'QuotaExceededError');
  await expect(reasonFor(full)).resolves.toBe('storage-full');
  const aborted = Object.assign(new Dexie.AbortError('aborted'), { inner: full });
  await expect(reasonFor(aborted)).resolves.toBe('storage-full');
});

test('what is ours keeps its reason, everything else is a failure of the storage', async () => {
  const ours = new MikiwameError('clock-wrong');
  await expect(reasonFor(ours)).resolves.toBe('clock-wrong');
  const closed = Object.assign(new Dexie.DatabaseClosedError(), { inner: ours });
  await expect(reasonFor(closed)).resolves.toBe('clock-wrong');
  await expect(reasonFor(new TypeError('x is null'))).resolves.toBe('storage-failed');
  await expect(reasonFor('text')).resolves.toBe('storage-failed');
});
