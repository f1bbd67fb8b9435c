import { Dexie } from 'dexie';

import { MikiwameError } from '#shared/errors.ts';

/**
 * Runs a task on the database and turns the browser's errors into ours.
 * @throws MikiwameError `storage-full`, `version-newer`, `storage-failed`, or what the task itself threw.
 */
export async function kept<Value>(task: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await task();
  } catch (error) {
    throw failureOf(error);
  }
}

function failureOf(error: unknown): MikiwameError {
  if (error instanceof MikiwameError) return error;
  const names = namesOf(error);
  const detail = names.join(' ');
  if (names.includes(Dexie.errnames.QuotaExceeded))
    return new MikiwameError('storage-full', detail);
  if (names.includes(Dexie.errnames.Version)) return new MikiwameError('version-newer', detail);
  return new MikiwameError('storage-failed', detail);
}

/** An aborted transaction carries what aborted it inside; the inner name tells more than the outer. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error ? namesOf(error.inner) : [];
  return [error.name, ...inner];
}
