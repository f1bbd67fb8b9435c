import { CircleAlert, Info, type LucideIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';

import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { useSpeak } from './spoken.tsx';

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
  const { ref, role } = useAnnouncing(announce);
  return (
    <div className={classNames('note', tone !== 'info' && tone)} role={role}>
      <Icon of={icon ?? (tone === 'bad' ? CircleAlert : Info)} small />
      <div className="grow" ref={ref}>
        {children}
        {actions !== undefined && <div className="note-acts">{actions}</div>}
      </div>
    </div>
  );
}

/** Speaks the notice's sentences, without its buttons, from the page's place for that; a page without one speaks from the notice. */
function useAnnouncing(announce: boolean) {
  const speak = useSpeak();
  const ref = useRef<HTMLDivElement>(null);
  const told = useRef('');
  useEffect(() => {
    if (!announce || speak === null) return;
    const sentences = sentencesIn(ref.current);
    if (sentences === told.current) return;
    told.current = sentences;
    speak(sentences);
  });
  const role = announce && speak === null ? ('status' as const) : undefined;
  return { ref, role };
}

function sentencesIn(notice: HTMLElement | null): string {
  const parts = [...(notice?.childNodes ?? [])].filter(
    (node) => !(node instanceof Element && node.classList.contains('note-acts')),
  );
  return parts
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .trim();
}
