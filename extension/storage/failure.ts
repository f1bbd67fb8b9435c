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
  const causes = causesOf(error);
  const ours = causes.find((cause) => cause instanceof MikiwameError);
  if (ours) return ours;
  const names = causes.map(({ name }) => name);
  const detail = names.join(' ');
  if (names.includes(Dexie.errnames.QuotaExceeded))
    return new MikiwameError('storage-full', detail);
  if (names.includes(Dexie.errnames.Version)) return new MikiwameError('version-newer', detail);
  return new MikiwameError('storage-failed', detail);
}

/** An aborted transaction and a database that did not open carry what stopped them inside, which tells more than the outer error. */
function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...('inner' in error ? causesOf(error.inner) : [])];
}
