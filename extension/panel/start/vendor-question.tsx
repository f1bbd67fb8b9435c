import { useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { Field } from '#extension/ui/field.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useMessages } from '#extension/ui/language.tsx';
import { Quote } from '#extension/ui/quote.tsx';
import { useSpeak, useSpoken } from '#extension/ui/spoken.tsx';
import { SuggestionList } from '#extension/ui/suggestion-list.tsx';
import { hostOf } from '#shared/capture/page-identity.ts';
import { isSharedDomain } from '#shared/capture/shared-domains.ts';
import { reasonOf } from '#shared/errors.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import { shortNameOf } from '../at-hand.ts';
import { Failure } from '../failure.tsx';
import { suggestedName } from './suggested-name.ts';
import { type WaitingCapture, wordsOf } from './waiting.ts';

const newVendor = ':new';

export type VendorQuestionProps = {
  entry: WaitingCapture;
  vendors: readonly Entity<'vendor'>[];
  /** Registrable domain of the page, as the worker knows it; the host stands for it otherwise. */
  domain?: string | undefined;
  onLater?: (() => void) | undefined;
  /** Called before the answer is sent. */
  onAnswer?: (() => void) | undefined;
  /** Stands alone, without the panel's frame around it. */
  framed?: boolean;
};

/** Which vendor is this page about? Asked once per domain; the answer completes the capture. */
export function VendorQuestion(props: VendorQuestionProps) {
  const { start, errors } = useMessages();
  const { unknownVendor } = start;
  useSpoken(errors['vendor-unknown']);
  const question = useQuestion(props);
  const { action, answer } = question;
  useKeys([
    { keys: 'Enter', label: action, run: answer },
    { keys: 'Ctrl+Enter', label: action, run: answer },
  ]);
  const content = (
    <>
      <main className="p-body">
        <QuestionHead {...props} />
        <VendorChoice question={question} />
        <section className="p-sec stack">
          <p className="s2 muted">{unknownVendor.waitingWords}</p>
          <Quote text={wordsOf(props.entry.capture)} />
          <div className="row wrap">
            <Button variant="plain" onClick={question.dismiss}>
              {unknownVendor.dismiss}
            </Button>
          </div>
        </section>
      </main>
      <div className="p-act">
        <Button
          variant="primary"
          size="large"
          grow
          keycap="Enter"
          busy={question.busy}
          onClick={answer}
        >
          {action}
        </Button>
        {props.onLater && (
          <Button size="large" onClick={props.onLater}>
            {unknownVendor.later}
          </Button>
        )}
      </div>
    </>
  );
  if (props.framed !== true) return content;
  return (
    <div className="panel">
      {content}
      <Failure />
    </div>
  );
}

function VendorChoice({ question }: { question: ReturnType<typeof useQuestion> }) {
  const { unknownVendor } = useMessages().start;
  const { name, choice } = question;
  return (
    <section className="p-sec stack">
      <SuggestionList
        label={unknownVendor.options}
        keyLabel={unknownVendor.choices}
        suggestions={question.options}
        value={choice}
        onChange={question.choose}
        takesFocus
      />
      {choice === newVendor && (
        <>
          <Field
            label={unknownVendor.name}
            value={name.text}
            onChange={name.change}
            maxLength={200}
            lang="ja"
            error={question.missing ? unknownVendor.nameMissing : undefined}
          />
          <p className="s2 muted">{unknownVendor.nameHint}</p>
        </>
      )}
    </section>
  );
}

function QuestionHead({ entry, domain }: VendorQuestionProps) {
  const { capture } = useMessages();
  const { url, title } = entry.capture;
  const host = hostOf(url);
  const own = domain ?? host;
  const isShared = isSharedDomain(own);
  const pageTitle = entry.capture.topReading?.title || entry.capture.reading?.title || title;
  return (
    <section className="p-sec">
      <h2 className="s5">{capture.whoseIsThis}</h2>
      <p className="s2 muted">
        {host}
        {pageTitle !== '' && <span lang="ja">{` ／ ${pageTitle}`}</span>}
      </p>
      {own !== '' && (
        <p className="s2 muted">
          {isShared ? capture.sharedDomain(own) : capture.rememberDomain(own)}
        </p>
      )}
    </section>
  );
}

function useQuestion({ entry, vendors, onAnswer }: VendorQuestionProps) {
  const { unknownVendor } = useMessages().start;
  const { worker } = useServices();
  const { fail, tell } = useWriting();
  const speak = useSpeak();
  const [choice, choose] = useState<string>(newVendor);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const name = useDraft(`vendor-name:${entry.id}`, suggestedName(entry.capture));
  const chosen = vendors.find(({ id }) => id === choice);
  const attempt = async (task: () => Promise<void>) => {
    setBusy(true);
    try {
      await task();
    } catch (error) {
      fail(reasonOf(error, 'storage-failed'));
    } finally {
      setBusy(false);
    }
  };
  const answer = () => {
    const newVendorName = name.text.trim();
    const isMissing = chosen === undefined && newVendorName === '';
    setMissing(isMissing);
    if (isMissing) speak?.(unknownVendor.nameMissing);
    if (isMissing || busy) return;
    void attempt(async () => {
      const whose = chosen ? { vendorId: chosen.id } : { newVendorName };
      onAnswer?.();
      await worker.assignInbox({ inboxId: entry.id, choice: whose });
      name.clear();
    });
  };
  const dismiss = () =>
    void attempt(async () => {
      await worker.dismissInbox({ inboxId: entry.id });
      tell(unknownVendor.dismissed);
    });
  const options = [
    { id: newVendor, title: unknownVendor.add },
    ...vendors.map((vendor) => ({ id: vendor.id, title: shortNameOf(vendor) })),
  ];
  const action = chosen ? unknownVendor.choose(shortNameOf(chosen)) : unknownVendor.addAndGo;
  return { choice, choose, missing, busy, name, options, action, answer, dismiss };
}
