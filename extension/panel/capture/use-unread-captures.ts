import { useEffect } from 'react';

import { useInbox } from '#extension/app/live.ts';
import { useServices } from '#extension/app/services.tsx';

/** Milliseconds; a page is read within a tenth of it, so only a worker that died is ever woken. */
const patience = 500;

/**
 * Wakes the worker while a capture waits to be read. A worker that died between the gesture and the reading would otherwise sleep until the
 * next gesture, and by then other words are selected.
 */
export function useUnreadCaptures(): void {
  const { worker } = useServices();
  const unread = useInbox()?.some(({ state }) => state === 'reading') ?? false;
  useEffect(() => {
    if (!unread) return undefined;
    const timer = setInterval(() => void worker.wake().catch(() => undefined), patience);
    return () => clearInterval(timer);
  }, [unread, worker]);
}
