import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';

import { type Reason, reasonOf } from '#shared/errors.ts';
import type { Change } from '#shared/model/record.ts';

import { useServices } from './services.tsx';

/**
 * What the status line says after writing: a sentence with the changes that take it back (none where nothing can be), or the reason why
 * it failed. Each has an `id` of its own.
 */
export type Outcome =
  | { id: string; type: 'done'; sentence: string; inverse: Change[] }
  | { id: string; type: 'failed'; reason: Reason };

/**
 * What to write: changes, or a function that makes them when their turn has come, from records as the write before left them. A list in
 * one field must be made so: two quick edits of it would otherwise start from the same list, and the later one take back the earlier.
 */
export type Changes = readonly Change[] | (() => Promise<readonly Change[]>);

export type Writing = {
  outcome: Outcome | null;
  /**
   * Commits the changes and offers undo under `sentence`, `null` where the caller has it told elsewhere; answers whether it succeeded. One
   * write runs after the other.
   */
  write: (changes: Changes, sentence: string | null) => Promise<boolean>;
  /** Says what was done elsewhere, with the changes that take it back. */
  tell: (sentence: string, inverse?: Change[]) => void;
  /** Takes back the last write. */
  undo: () => Promise<void>;
  /** Says why something failed. */
  fail: (reason: Reason) => void;
  dismiss: () => void;
};

const WritingContext = createContext<Writing | null>(null);

/** Keeps the last outcome for the status line of the page. */
export function WritingProvider({ children }: { children: ReactNode }) {
  const { ids } = useServices();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const fail = useCallback(
    (reason: Reason) => setOutcome({ id: ids.next(), type: 'failed', reason }),
    [ids],
  );
  const tell = useCallback(
    (sentence: string, inverse: Change[] = []) =>
      setOutcome({ id: ids.next(), type: 'done', sentence, inverse }),
    [ids],
  );
  const commit = useCommit();
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const write = useCallback(
    (changes: Changes, sentence: string | null) => {
      const writing = async () => {
        try {
          const inverse = await commit(typeof changes === 'function' ? await changes() : changes);
          if (sentence !== null) tell(sentence, inverse);
          return true;
        } catch (error) {
          fail(reasonOf(error, 'storage-failed'));
          return false;
        }
      };
      const done = turn.current.then(writing);
      turn.current = done;
      return done;
    },
    [commit, fail, tell],
  );
  const undo = useCallback(async () => {
    if (outcome?.type !== 'done' || outcome.inverse.length === 0) return;
    setOutcome(null);
    try {
      await commit(outcome.inverse);
    } catch (error) {
      fail(reasonOf(error, 'storage-failed'));
    }
  }, [commit, fail, outcome]);

  const dismiss = useCallback(() => setOutcome(null), []);
  const writing = useMemo(
    () => ({ outcome, write, tell, undo, fail, dismiss }),
    [outcome, write, tell, undo, fail, dismiss],
  );
  return <WritingContext value={writing}>{children}</WritingContext>;
}

/** Commits changes and lets the worker know of them; answers with what takes them back. */
function useCommit(): (changes: readonly Change[]) => Promise<Change[]> {
  const { records, worker } = useServices();
  return useCallback(
    async (changes: readonly Change[]) => {
      const inverse = await records.commit(changes);
      const evaluations = new Set(changes.map(({ evaluationId }) => evaluationId));
      for (const evaluationId of evaluations) {
        // The records wait in the outbox whether or not the worker hears of them now.
        worker.recordsChanged({ evaluationId }).catch(() => undefined);
      }
      return inverse;
    },
    [records, worker],
  );
}

/** Writing records with undo. */
export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error('This component stands outside WritingProvider.');
  return writing;
}
