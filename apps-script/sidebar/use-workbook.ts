import { useCallback, useEffect, useState } from 'react';

import type { Failure, SidebarState } from '#shared/wire/sidebar.ts';

import { call, type Calls } from './bridge.ts';

/** How often the list of members is looked at again while the sidebar is open; each look is a run of the script. */
const lookEvery = 20_000;

export type Workbook = {
  /** `null` until the script has answered for the first time. */
  state: SidebarState | null;
  /** The function that is running for a press of a button. */
  running: keyof Calls | null;
  failed: Failure | 'no-answer' | null;
  /** Calls the script and shows what comes back; whether it worked. */
  act: <Name extends keyof Calls>(name: Name, ...values: Calls[Name]) => Promise<boolean>;
};

/** The workbook as the script knows it, kept fresh while somebody may be waiting to be let in. */
export function useWorkbook(): Workbook {
  const [state, setState] = useState<SidebarState | null>(null);
  const [running, setRunning] = useState<keyof Calls | null>(null);
  const [failed, setFailed] = useState<Workbook['failed']>(null);

  const act = useCallback<Workbook['act']>(async (name, ...values) => {
    setRunning(name);
    try {
      const answer = await call(name, ...values);
      setState(answer.state);
      setFailed(answer.failed);
      return answer.failed === null;
    } catch {
      setFailed('no-answer');
      return false;
    } finally {
      setRunning(null);
    }
  }, []);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      call('sidebarState').then(
        (answer) => setState(answer.state),
        () => setFailed('no-answer'),
      );
    };
    look();
    const timer = setInterval(look, lookEvery);
    return () => clearInterval(timer);
  }, []);

  return { state, running, failed, act };
}
