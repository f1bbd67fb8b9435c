import { useCallback, useEffect, useState } from 'react';

import { useServices } from './services.tsx';

/** Text while it is typed: kept at every key, so that a closed panel loses nothing. */
export type DraftText = {
  text: string;
  /** Whether the kept text was read; until then the field shows `initial`. */
  ready: boolean;
  change: (text: string) => void;
  /** Forgets the draft after its text became a record. */
  clear: () => void;
};

/** The draft under `key`; `initial` is the text of the record, shown while there is no draft. */
export function useDraft(key: string, initial: string): DraftText {
  const { drafts } = useServices();
  const [state, setState] = useState({ key: '', text: initial, typed: false });
  const ready = state.key === key;

  useEffect(() => {
    let current = true;
    const read = async () => {
      const draft = await drafts.get(key);
      if (!current) return;
      // What was typed while the draft was being read is newer than what was read.
      setState((now) =>
        now.key === key && now.typed ? now : { key, text: draft?.text ?? initial, typed: false },
      );
    };
    void read();
    return () => {
      current = false;
    };
  }, [drafts, initial, key]);

  const change = useCallback(
    (text: string) => {
      setState({ key, text, typed: true });
      void drafts.save(key, text);
    },
    [drafts, key],
  );
  const clear = useCallback(() => {
    setState((now) => ({ ...now, typed: false }));
    void drafts.remove(key);
  }, [drafts, key]);

  return { text: ready ? state.text : initial, ready, change, clear };
}
