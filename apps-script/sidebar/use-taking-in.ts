import { useCallback, useState } from 'react';

import { MikiwameError } from '#shared/errors.ts';
import type { Failure } from '#shared/wire/sidebar.ts';

import { ask } from './bridge.ts';
import { takeIn, type TakenIn } from './take-in.ts';
import type { Workbook } from './use-workbook.ts';

/** What the last sync file, `source`, came to. */
export type Outcome = TakenIn & { source: string };

export type TakingIn = {
  take: (text: string) => void;
  /** Answers so far while a file is being taken in; `null` otherwise. */
  answered: number | null;
  outcome: Outcome | null;
};

const nothing: TakenIn = {
  text: null,
  taken: 0,
  refused: 0,
  waiting: false,
  failed: null,
};

/** Takes sync files in, one at a time, and has the sidebar look at the workbook again after each. */
export function useTakingIn(workbookId: string, act: Workbook['act']): TakingIn {
  const [answered, setAnswered] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = useCallback(
    (text: string) => {
      const run = async () => {
        setOutcome(null);
        setAnswered(0);
        const taken = await takeIn(text, workbookId, ask, setAnswered).catch(
          (error: unknown): TakenIn => ({ ...nothing, failed: failureOf(error) }),
        );
        await act('sidebarState');
        setAnswered(null);
        setOutcome({ ...taken, source: text });
      };
      void run();
    },
    [workbookId, act],
  );
  return { take, answered, outcome };
}

/** What is not ours came from the platform in the middle of the work, so repeating is right. */
function failureOf(error: unknown): Failure {
  if (error instanceof MikiwameError) return { reason: error.reason, detail: error.detail };
  return { reason: 'workbook-busy', detail: String(error).slice(0, 300) };
}
