import type { LucideIcon } from 'lucide-react';
import { Fragment } from 'react';

import { Icon } from './icon.tsx';
import { KeyCap } from './key-cap.tsx';

export type StatusLineProps = {
  icon: LucideIcon;
  /** Synced, syncing, offline or failed, in words. */
  text: string;
  /** Keys that work on this screen, hidden below 300 px. */
  hints?: readonly { keys: readonly string[]; label: string }[];
};

/** The last line of the panel: state of the sync, and the keys at hand. */
export function StatusLine({ icon, text, hints = [] }: StatusLineProps) {
  return (
    <footer className="p-foot">
      <span className="row" role="status">
        <Icon of={icon} small />
        <span>{text}</span>
      </span>
      <span className="grow" />
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
    </footer>
  );
}
