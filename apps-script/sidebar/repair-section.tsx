import { type ReactNode, useState } from 'react';

import type { SidebarMessages } from '#shared/locales/sidebar-messages.ts';

import type { SectionProps } from './section-props.ts';

type Props = SectionProps<SidebarMessages['repair']> & { children: ReactNode };

/** Writing all sheets anew after somebody deleted or changed one; what went wrong last stands above the button. */
export function RepairSection({ state, busy, act, words, children }: Props) {
  const [done, setDone] = useState(false);
  if (state.workbookId === '') return null;
  const rebuild = async () => {
    setDone(false);
    setDone(await act('rebuildWorkbook'));
  };
  return (
    <section>
      <h2>{words.title}</h2>
      {children}
      <p className="quiet">{words.explain}</p>
      <div className="buttons">
        <button type="button" disabled={busy} onClick={() => void rebuild()}>
          {words.action}
        </button>
        <output className="quiet">{done ? words.done : ''}</output>
      </div>
    </section>
  );
}
