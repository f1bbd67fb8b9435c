import type { Request } from '#extension/messages.ts';

import type { Found } from './found.ts';

/** What became of passages, as it is sent. */
export type Seen = Request<'marksSeen'>['seen'];

/** A page may still be loading: only after this many milliseconds without a change a passage counts as missing. */
const settled = 3000;

/**
 * Tells what became of the passages, each time something new is known. That one is missing is told late, because pages write their
 * words piece by piece.
 */
export function createReport(send: (seen: Seen) => void, signal: AbortSignal) {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function tell(seen: Seen): void {
    const text = JSON.stringify(seen);
    if (seen.length === 0 || text === told) return;
    told = text;
    send(seen);
  }

  return (found: readonly Found[]): void => {
    clearTimeout(timer);
    const seen = found.map(({ mark, status, present }) => ({
      evidenceId: mark.evidenceId,
      status,
      present,
    }));
    tell(seen.filter(({ status }) => status !== 'gone' && status !== 'ambiguous'));
    timer = setTimeout(() => tell(seen), settled);
  };
}
