import { useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { Field } from '#extension/ui/field.tsx';
import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { type Purpose, purposes } from '#shared/model/purpose.ts';
import type { Device } from '#shared/ports/device-store.ts';
import { newEvaluation } from '#shared/sync/start-evaluation.ts';

import { PageHead } from './page-head.tsx';
import { goTo, routeAddress } from './route.ts';

/** Starts an evaluation: its name, who is here, and why the work goes out. */
export function NewEvaluation({ device }: { device: Device }) {
  const { start, settings } = useMessages();
  const words = start.firstRun;
  const [title, setTitle] = useState('');
  const [name, setName] = useState(device.raterName);
  const [purpose, setPurpose] = useState<Purpose>('neutral');
  const [tried, setTried] = useState(false);
  const create = useCreate(device);
  const missing = title.trim() === '';
  return (
    <>
      <PageHead title={settings.start.title} lead={settings.start.lead} />
      <div className="narrow">
        <Sheet title={words.create}>
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              setTried(true);
              if (!missing) void create(title.trim(), name.trim(), purpose);
            }}
          >
            <Field
              label={words.title}
              value={title}
              onChange={setTitle}
              placeholder={words.titleExample}
              maxLength={300}
              error={tried && missing ? words.titleMissing : undefined}
            />
            <Field
              label={words.name}
              hint={words.nameHint}
              value={name}
              onChange={setName}
              maxLength={100}
            />
            <PurposeChoice value={purpose} onChange={setPurpose} hint={words.purposeHint} />
            <div className="row">
              <Button variant="primary" size="large" submit>
                {words.create}
              </Button>
            </div>
          </form>
        </Sheet>
        <Sheet title={settings.start.other}>
          <p className="s2 muted">{settings.start.otherText}</p>
          <a href={routeAddress('settings')}>{settings.page.title}</a>
        </Sheet>
      </div>
    </>
  );
}

/** Why the work goes out, as a list to choose from. */
export function PurposeChoice(props: {
  value: Purpose;
  onChange: (purpose: Purpose) => void;
  hint?: string;
}) {
  const words = useMessages().start.firstRun;
  return (
    <label className="f">
      <span className="f-top">
        <span>
          <span className="lbl">{words.purpose}</span>
          {props.hint !== undefined && <span className="s2 faint"> {props.hint}</span>}
        </span>
      </span>
      <select
        className="in"
        value={props.value}
        onChange={(event) => {
          const chosen = purposes.find((one) => one === event.currentTarget.value);
          if (chosen) props.onChange(chosen);
        }}
      >
        {purposes.map((purpose) => (
          <option key={purpose} value={purpose}>
            {words.purposes[purpose]}
          </option>
        ))}
      </select>
    </label>
  );
}

function useCreate(device: Device) {
  const services = useServices();
  const { write } = useWriting();
  const words = useMessages().start.firstRun;
  const language = useLanguage();
  return async (title: string, raterName: string, purpose: Purpose) => {
    const changes = newEvaluation({
      title,
      purpose,
      language,
      raterId: device.raterId,
      raterName,
      now: services.clock.instant(),
      ids: services.ids,
    });
    const done = await write(changes, words.created);
    const evaluationId = changes[0]?.evaluationId;
    if (!done || evaluationId === undefined) return;
    await services.device.set({ evaluationId, raterName });
    goTo('brief');
  };
}
