import { Circle, X } from 'lucide-react';

import { Icon } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export type MustHaveMarkProps = {
  state: 'met' | 'failed' | 'open';
  /** The word for a screen reader: met, failed or open. */
  label: string;
  /** Figures beside it, such as `9/9`. */
  text?: string | undefined;
};

/** Must-haves of a vendor: ○ met, × failed, hatched open. */
export function MustHaveMark({ state, label, text }: MustHaveMarkProps) {
  return (
    <span className={`mh ${state}`} title={label}>
      {state === 'open' ? (
        <span className="sc s unk" aria-hidden="true" />
      ) : (
        <Icon of={state === 'met' ? Circle : X} small />
      )}
      <VisuallyHidden>{label}</VisuallyHidden>
      {text !== undefined && <span>{text}</span>}
    </span>
  );
}
