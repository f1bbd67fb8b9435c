import { useEffect, useRef, useState } from 'react';

import type { SidebarMessages } from '#shared/locales/sidebar-messages.ts';
import { inviteText } from '#shared/wire/invite.ts';

import type { SectionProps } from './section-props.ts';

type Words = SidebarMessages['invite'];

/** Making the one-time link that a new member pastes into the extension. */
export function InviteSection({ state, busy, act, words }: SectionProps<Words>) {
  const { address, workbookId, joinCode, members } = state;
  const over = useIsOver(joinCode?.expiresAt ?? 0);
  const shown = joinCode !== null && !over;
  return (
    <section>
      <h2>{words.title}</h2>
      {address === '' ? (
        <p className="quiet">{words.needsAddress}</p>
      ) : (
        <>
          <p className="quiet">{members.length === 0 ? words.explainFirst : words.explain}</p>
          {shown && (
            <Invite
              code={joinCode.code}
              line={inviteText({ address, workbookId, code: joinCode.code })}
              until={words.until(timeOfDay(joinCode.expiresAt))}
              words={words}
            />
          )}
          {joinCode !== null && over && <p className="quiet">{words.expired}</p>}
          <button
            type="button"
            className={shown ? '' : 'primary'}
            disabled={busy}
            onClick={() => void act('makeJoinCode')}
          >
            {shown ? words.again : words.action}
          </button>
        </>
      )}
    </section>
  );
}

type InviteProps = { code: string; line: string; until: string; words: Words };

function Invite({ code, line, until, words }: InviteProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(line);
      setCopied(line);
    } catch {
      // The sandbox may forbid the clipboard; the line is selected, so the keyboard copies it.
    }
  };
  return (
    <div className="invite">
      <div className="code-row">
        <span className="label">{words.codeLabel}</span>
        <span className="label">{until}</span>
      </div>
      <p className="code">{code}</p>
      <label htmlFor="invite-line">{words.lineLabel}</label>
      <textarea id="invite-line" ref={field} readOnly rows={4} value={line} />
      <div className="buttons">
        <button type="button" className="primary" onClick={() => void copy()}>
          {words.copy}
        </button>
        <output className="quiet">{copied === line ? words.copied : ''}</output>
      </div>
    </div>
  );
}

/** Whether a moment has passed, without asking before it has. */
function useIsOver(expiresAt: number): boolean {
  const [overFor, setOverFor] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setOverFor(expiresAt), Math.max(0, expiresAt - Date.now()));
    return () => clearTimeout(timer);
  }, [expiresAt]);
  return overFor === expiresAt;
}

function timeOfDay(milliseconds: number): string {
  const time = new Date(milliseconds);
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`;
}
