import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

import { type Reason, reasonOf } from '#shared/errors.ts';
import type { Change } from '#shared/model/record.ts';

import { useServices } from './services.tsx';

/** What the status line says after writing: a sentence with the changes that take it back, or the reason why it failed. */
export type Outcome =
  | { type: 'done'; sentence: string; inverse: Change[] }
  | { type: 'failed'; reason: Reason };

export type Writing = {
  outcome: Outcome | null;
  /** Commits the changes and offers undo under `sentence`; answers whether it succeeded. */
  write(changes: readonly Change[], sentence: string): Promise<boolean>;
  /** Takes back the last write. */
  undo(): Promise<void>;
  /** Says why something failed. */
  fail(reason: Reason): void;
  dismiss(): void;
};

const WritingContext = createContext<Writing | null>(null);

/** Keeps the last outcome for the status line of the page. */
export function WritingProvider({ children }: { children: ReactNode }) {
  const { records } = useServices();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const write = useCallback(
    async (changes: readonly Change[], sentence: string) => {
      try {
        const inverse = await records.commit(changes);
        setOutcome({ type: 'done', sentence, inverse });
        return true;
      } catch (error) {
        setOutcome({ type: 'failed', reason: reasonOf(error, 'storage-failed') });
        return false;
      }
    },
    [records],
  );

  const undo = useCallback(async () => {
    if (outcome?.type !== 'done') return;
    setOutcome(null);
    await records.commit(outcome.inverse);
  }, [outcome, records]);

  const fail = useCallback((reason: Reason) => setOutcome({ type: 'failed', reason }), []);
  const dismiss = useCallback(() => setOutcome(null), []);
  const writing = useMemo(
    () => ({ outcome, write, undo, fail, dismiss }),
    [outcome, write, undo, fail, dismiss],
  );
  return <WritingContext value={writing}>{children}</WritingContext>;
}

/** Writing records with undo. */
export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error('This component stands outside WritingProvider.');
  return writing;
}
