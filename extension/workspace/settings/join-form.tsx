import { useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { useServices } from '#extension/app/services.tsx';
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
  const ask = async () => {
    if (await send(invite.text, name.trim())) invite.change('');
  };
  return (
    <Sheet title={another ? words.titleAnother : words.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (nameMissing) return;
          void ask();
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
              <div className="row">
                <Button variant="primary" submit busy={busy}>
                  {words.send}
                </Button>
              </div>
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
  const send = async (text: string, name: string): Promise<boolean> => {
    const invite = parseInvite(text);
    if (!invite) {
      setTrouble({ type: 'reason', reason: 'address-not-workbook' });
      return false;
    }
    const origins = originsFor(invite.address);
    // Asked before anything is awaited: the browser only listens within the click.
    const access = origins.length === 0 ? Promise.resolve(true) : requestHosts(origins);
    setBusy(true);
    try {
      if (!(await access)) {
        setTrouble({ type: 'refused' });
        return false;
      }
      await worker.joinWorkbook({ invite: text.trim(), name, byFile: false });
      tell(words.sent);
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
