import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from './icon.tsx';

export type FieldWords = {
  label: string;
  /** A short remark beside the label. */
  hint?: string | undefined;
  /** What is wrong and what would be right; marks the field as invalid. */
  error?: string | undefined;
};

type FieldFrameProps = FieldWords & { id: string; aside?: ReactNode; children: ReactNode };

/** The ids that `aria-describedby` of the control names: hint and error, where there are any. */
export function describedBy(id: string, words: FieldWords): string | undefined {
  const ids = [
    words.hint === undefined ? '' : `${id}-hint`,
    words.error === undefined ? '' : `${id}-error`,
  ].filter((one) => one !== '');
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** Label above, control, error below: the frame that all fields share. */
export function FieldFrame({ id, label, hint, error, aside, children }: FieldFrameProps) {
  return (
    <div className="f">
      <div className="f-top">
        <span>
          <label className="lbl" htmlFor={id}>
            {label}
          </label>
          {hint !== undefined && (
            <span className="s2 faint" id={`${id}-hint`}>
              {` ${hint}`}
            </span>
          )}
        </span>
        {aside !== undefined && <span className="s2 faint">{aside}</span>}
      </div>
      {children}
      {error !== undefined && (
        <p className="f-bad" id={`${id}-error`}>
          <Icon of={CircleAlert} small />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
