import { useEffect, useState } from 'react';

import type { SidebarMessages } from '#shared/locales/sidebar-messages.ts';
import { inviteText } from '#shared/wire/invite.ts';
import type { SidebarState } from '#shared/wire/sidebar.ts';

import { CopyField } from './copy-field.tsx';
import type { SectionProps } from './section-props.ts';

type Words = SidebarMessages['invite'];

/** Making the one-time link that a new member pastes into the extension. */
export function InviteSection(props: SectionProps<Words>) {
  const { state, words } = props;
  return (
    <section>
      <h2>{words.title}</h2>
      {state.workbookId === '' ? (
        <p className="quiet">{words.needsSheets}</p>
      ) : (
        <>
          {explanations(state, words).map((sentence) => (
            <p key={sentence} className="quiet">
              {sentence}
            </p>
          ))}
          <Code {...props} />
        </>
      )}
    </section>
  );
}

function explanations({ address, members }: SidebarState, words: Words): string[] {
  const first = members.length === 0 ? [words.explainFirst] : [];
  if (address === '') return [...first, words.explainByFile];
  return members.length === 0 ? first : [words.explain];
}

function Code({ state, busy, act, words }: SectionProps<Words>) {
  const { address, workbookId, joinCode } = state;
  const over = useIsOver(joinCode?.expiresAt ?? 0);
  const shown = joinCode !== null && !over;
  return (
    <>
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
  );
}

type InviteProps = { code: string; line: string; until: string; words: Words };

function Invite({ code, line, until, words }: InviteProps) {
  return (
    <div className="invite">
      <div className="code-row">
        <span className="label">{words.codeLabel}</span>
        <span className="label">{until}</span>
      </div>
      <p className="code">{code}</p>
      <CopyField
        id="invite-line"
        label={words.lineLabel}
        value={line}
        rows={line.startsWith('http') ? 4 : 2}
        copy={words.copy}
        copied={words.copied}
      />
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
