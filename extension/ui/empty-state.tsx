import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from './icon.tsx';

export type EmptyStateProps = {
  icon: LucideIcon;
  /** What is missing. */
  title: string;
  /** How to get it. */
  text?: string | undefined;
  /** One button; two for an error. */
  actions?: ReactNode;
  /** `framed` for an empty list; `plain`, to the left, for "not ready" and "failed". */
  form?: 'framed' | 'plain';
  /** Technical line for a report, small and selectable. */
  detail?: string | undefined;
};

/** What stands where nothing can be shown yet. */
export function EmptyState({
  icon,
  title,
  text,
  actions,
  form = 'framed',
  detail,
}: EmptyStateProps) {
  const framed = form === 'framed';
  return (
    <div className={framed ? 'emp' : 'emp l'}>
      {framed && <Icon of={icon} />}
      <p className="emp-t">
        {!framed && <Icon of={icon} small />}
        {title}
      </p>
      {text !== undefined && <p className="s2 muted">{text}</p>}
      {actions !== undefined && <div className="emp-acts">{actions}</div>}
      {detail !== undefined && <small>{detail}</small>}
    </div>
  );
}
