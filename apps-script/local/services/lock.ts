import type { Runtime } from './runtime.ts';
import { asInteger, Service, SignatureMismatch } from './service.ts';

const lockService = (runtime: Runtime, lock: string): Service => {
  const NAME = 'LockService.Lock';
  let counted = false;
  const take = (method: string, milliseconds: unknown): boolean => {
    const time = asInteger(milliseconds, Number.NEGATIVE_INFINITY);
    if (time < 0) throw new SignatureMismatch();
    const taken = runtime.call(`${NAME}.${method}`, 'lock', 'takeLock', lock, time);
    if (taken && !counted) {
      counted = true;
      runtime.meter.lockTaken();
    }
    return taken;
  };
  return new Service(NAME, {
    tryLock: (milliseconds) => take('tryLock', milliseconds),
    waitLock: (milliseconds) => {
      if (!take('waitLock', milliseconds))
        throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => runtime.ask('holdsLock', lock),
    // The queue is not sent here: writes that are not flushed may land after another execution has the lock.
    releaseLock: () => {
      runtime.call(`${NAME}.releaseLock`, 'lock', 'releaseLock', lock);
      if (counted) runtime.meter.lockReleased();
      counted = false;
    },
  });
};

/** LockService; a web app has no containing document and so no document lock. */
export const lockServices = (runtime: Runtime): Service => {
  const [script, document, user] = ['script', 'document', 'user'].map((lock) =>
    lockService(runtime, lock),
  );
  return new Service('LockService', {
    getScriptLock: () => script,
    getDocumentLock: () => (runtime.context === 'web-app' ? null : document),
    getUserLock: () => user,
  });
};
