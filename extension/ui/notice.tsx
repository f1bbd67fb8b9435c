import { CircleAlert, Info, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export type NoticeProps = {
  children: ReactNode;
  /** `bad` only for failed must-haves, red flags and what is broken. */
  tone?: 'info' | 'plain' | 'bad';
  icon?: LucideIcon | undefined;
  /** Links or buttons that lead out. */
  actions?: ReactNode;
  /** Read out when it appears. */
  announce?: boolean;
};

/** A sentence in the flow of the page. */
export function Notice({ children, tone = 'info', icon, actions, announce = false }: NoticeProps) {
  return (
    <div
      className={classNames('note', tone !== 'info' && tone)}
      role={announce ? 'status' : undefined}
    >
      <Icon of={icon ?? (tone === 'bad' ? CircleAlert : Info)} small />
      <div className="grow">
        {children}
        {actions !== undefined && <div className="note-acts">{actions}</div>}
      </div>
    </div>
  );
}
