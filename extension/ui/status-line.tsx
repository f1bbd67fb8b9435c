import { Check, type LucideIcon } from 'lucide-react';
import { Fragment } from 'react';

import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { KeyCap } from './key-cap.tsx';
import { ToastButtons, type ToastContent, useToastTime } from './toast.tsx';

export type KeyHint = { keys: readonly string[]; label: string };

export type StatusLineProps = {
  icon: LucideIcon;
  /** Synced, syncing, offline or failed, in words. */
  text: string;
  /** Keys that work on this screen, hidden below 300 px. */
  hints?: readonly KeyHint[] | undefined;
  /** Takes the place of the status while it is there. */
  toast?: ToastContent | null | undefined;
};

/** The last line of the panel: state of the sync and the keys at hand, or what was just done. Keep it mounted. */
export function StatusLine({ icon, text, hints, toast = null }: StatusLineProps) {
  const hold = useToastTime(toast);
  return (
    <footer className={classNames('p-foot', toast !== null && 'is-toast')} {...hold}>
      <Icon of={toast ? Check : icon} small={toast === null} />
      <output className="grow">
        {/* A node of its own for each toast: the same sentence once more must be spoken once more. */}
        <Fragment key={toast?.id}>{toast ? toast.text : text}</Fragment>
      </output>
      {toast ? <ToastButtons toast={toast} /> : <KeyHints hints={hints ?? []} />}
    </footer>
  );
}

function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  return (
    <span className="row hide-s">
      {hints.map((hint) => (
        <Fragment key={hint.label}>
          {hint.keys.map((keys) => (
            <KeyCap key={keys} keys={keys} />
          ))}
          <span>{hint.label}</span>
        </Fragment>
      ))}
    </span>
  );
}
