import { useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { useServices } from '#extension/app/services.tsx';
import type { JoinRequest } from '#extension/app/worker.ts';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { Field } from '#extension/ui/field.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { type Reason, reasonOf } from '#shared/errors.ts';
import { parseInvite } from '#shared/wire/invite.ts';

import { originsFor, type RequestHosts } from './google-access.ts';

export type JoinFormProps = { raterName: string; another: boolean; requestHosts: RequestHosts };

type Trouble = { type: 'reason'; reason: Reason } | { type: 'refused' } | null;

/** Invite link and name. The browser asks for access within the click. */
export function JoinForm({ raterName, another, requestHosts }: JoinFormProps) {
  const { join: words } = useMessages().team;
  const invite = useDraft('join invite', '');
  const [typedName, setTypedName] = useState<string | null>(null);
  const name = typedName ?? raterName;
  const [tried, setTried] = useState(false);
  const { send, busy, trouble } = useJoin(requestHosts);
  const nameMissing = name.trim() === '';
  const ask = async (byFile: boolean) => {
    setTried(true);
    if (nameMissing) return;
    if (await send({ invite: invite.text, name: name.trim(), byFile })) invite.change('');
  };
  return (
    <Sheet title={another ? words.titleAnother : words.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void ask(false);
        }}
      >
        <ol className="jn">
          <li>
            <div className="stack">
              <p>{words.steps[0]}</p>
              <Field
                label={words.invite}
                value={invite.text}
                onChange={invite.change}
                placeholder={words.example}
                maxLength={4000}
                error={useTroubleWords(trouble)}
              />
              <Field
                label={words.name}
                hint={words.nameHint}
                value={name}
                onChange={setTypedName}
                maxLength={100}
                error={tried && nameMissing ? words.nameMissing : undefined}
              />
              <Ways busy={busy} onByFile={() => void ask(true)} />
            </div>
          </li>
          {words.steps.slice(1).map((step) => (
            <li key={step}>
              <p>{step}</p>
            </li>
          ))}
        </ol>
      </form>
    </Sheet>
  );
}

/** Over the web, or by a file that the person carries. */
function Ways({ busy, onByFile }: { busy: boolean; onByFile: () => void }) {
  const { join: words } = useMessages().team;
  return (
    <>
      <div className="row wrap">
        <Button variant="primary" submit busy={busy}>
          {words.send}
        </Button>
        <Button busy={busy} onClick={onByFile}>
          {words.sendByFile}
        </Button>
      </div>
      <p className="s2 muted">{words.byFileHint}</p>
    </>
  );
}

function useTroubleWords(trouble: Trouble): string | undefined {
  const { errors, team } = useMessages();
  if (trouble === null) return undefined;
  return trouble.type === 'refused' ? team.join.refused : errors[trouble.reason];
}

function useJoin(requestHosts: RequestHosts) {
  const { worker } = useServices();
  const { tell } = useWriting();
  const { join: words } = useMessages().team;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const send = async (asked: JoinRequest): Promise<boolean> => {
    const text = asked.invite.trim();
    const invite = parseInvite(text);
    if (!invite) {
      setTrouble({ type: 'reason', reason: 'address-not-workbook' });
      return false;
    }
    const byFile = asked.byFile || invite.address === '';
    const origins = byFile ? [] : originsFor(invite.address);
    // Asked before anything is awaited: the browser only listens within the click.
    const access = origins.length === 0 ? Promise.resolve(true) : requestHosts(origins);
    setBusy(true);
    try {
      if (!(await access)) {
        setTrouble({ type: 'refused' });
        return false;
      }
      await worker.joinWorkbook({ ...asked, invite: text, byFile });
      tell(byFile ? words.sentByFile : words.sent);
      setTrouble(null);
      return true;
    } catch (error) {
      setTrouble({ type: 'reason', reason: reasonOf(error, 'workbook-unreachable') });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { send, busy, trouble };
}
