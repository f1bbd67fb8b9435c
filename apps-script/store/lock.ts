import { MikiwameError } from '#shared/errors.ts';

const patience = 25_000;

/**
 * Waits until no other execution of this script writes. The lock ends with the execution; whoever writes flushes first, as its last call.
 * The document's lock would not do: a web app may have none.
 * @throws MikiwameError `workbook-busy` after 25 seconds.
 */
export function takeLock(): void {
  if (!LockService.getScriptLock().tryLock(patience)) throw new MikiwameError('workbook-busy');
}
