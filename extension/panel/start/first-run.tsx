import { HardDrive, type LucideIcon, ShieldCheck, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { Field } from '#extension/ui/field.tsx';
import { Icon } from '#extension/ui/icon.tsx';
import { useKeys } from '#extension/ui/keys.ts';
import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { StatusLine } from '#extension/ui/status-line.tsx';
import { SuggestionList } from '#extension/ui/suggestion-list.tsx';
import { type Purpose, purposes } from '#shared/model/purpose.ts';
import type { Device } from '#shared/ports/device-store.ts';
import { newEvaluation } from '#shared/sync/start-evaluation.ts';

import { Failure } from '../failure.tsx';
import { workspaceAddress } from '../workspace-address.ts';

export type FirstRunProps = {
  device: Device;
  onDone: () => void;
  /** There is an evaluation to go back to. */
  onCancel?: (() => void) | undefined;
};

/** The first screen on a device, and the form for one more evaluation: who, what, why, and what happens to the data. */
export function FirstRun({ device, onDone, onCancel }: FirstRunProps) {
  const { start, words } = useMessages();
  const form = useNewEvaluation(device, onDone);
  const { title, name } = form;
  useKeys([
    { keys: 'Enter', label: start.firstRun.create, run: form.create },
    { keys: 'Ctrl+Enter', label: start.firstRun.create, run: form.create },
    ...(onCancel ? [{ keys: 'Esc', label: words.cancel, run: onCancel }] : []),
  ]);
  return (
    <div className="panel">
      <FirstHead />
      <main className="p-body">
        {onCancel === undefined && <Hello />}
        <form
          className="p-sec stack"
          onSubmit={(event) => {
            event.preventDefault();
            form.create();
          }}
        >
          <Field
            label={start.firstRun.title}
            placeholder={start.firstRun.titleExample}
            value={title.text}
            onChange={title.change}
            maxLength={300}
            required
            error={form.missing ? start.firstRun.titleMissing : undefined}
          />
          <Field
            label={start.firstRun.name}
            hint={start.firstRun.nameHint}
            value={name.text}
            onChange={name.change}
            maxLength={100}
          />
          <PurposeChoice value={form.purpose} onChange={form.choosePurpose} />
          <button type="submit" className="vh" tabIndex={-1}>
            {start.firstRun.create}
          </button>
        </form>
        {onCancel === undefined && <Promises />}
      </main>
      <Failure />
      <div className="p-act">
        <Button variant="primary" size="large" grow keycap="Enter" onClick={form.create}>
          {start.firstRun.create}
        </Button>
        {onCancel && (
          <Button size="large" onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
      <StatusLine icon={HardDrive} text={start.status.onlyHere} />
    </div>
  );
}

function useNewEvaluation(device: Device, onDone: () => void) {
  const { start } = useMessages();
  const services = useServices();
  const { write } = useWriting();
  const title = useDraft('new-evaluation:title', '');
  const name = useDraft('new-evaluation:name', device.raterName);
  const [purpose, choosePurpose] = useState<Purpose>('neutral');
  const [missing, setMissing] = useState(false);
  const create = async () => {
    const isMissing = title.text.trim() === '';
    setMissing(isMissing);
    if (isMissing) return;
    const { raterId, language } = device;
    const raterName = name.text.trim();
    const now = services.clock.instant();
    const words = { title: title.text.trim(), purpose, language, raterId, raterName, now };
    const changes = newEvaluation({ ...words, ids: services.ids });
    if (!(await write(changes, start.firstRun.created))) return;
    title.clear();
    name.clear();
    await services.device.set({ raterName, evaluationId: changes[0]?.evaluationId ?? '' });
    onDone();
  };
  return { title, name, purpose, choosePurpose, missing, create: () => void create() };
}

function FirstHead() {
  const { words, start } = useMessages();
  const language = useLanguage();
  const { device } = useServices();
  return (
    <header className="p-head row between">
      <h1 className="brand">{words.product}</h1>
      <Segmented
        label={start.firstRun.language}
        hideLabel
        options={[
          { value: 'ja', label: start.head.japanese },
          { value: 'en', label: start.head.english },
        ]}
        value={language}
        onChange={(next) => void device.set({ language: next })}
      />
    </header>
  );
}

function Hello() {
  const { firstRun } = useMessages().start;
  return (
    <section className="p-sec">
      <p className="hello">
        {firstRun.slogan.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <p className="muted">{firstRun.lead}</p>
      <ol className="steps">
        {firstRun.steps.map((step, place) => (
          <li key={step.title}>
            <span className="an">{place + 1}</span>
            <div>
              <p className="strong">{step.title}</p>
              <p className="s2 muted">{step.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function PurposeChoice(props: { value: Purpose; onChange: (purpose: Purpose) => void }) {
  const { firstRun } = useMessages().start;
  return (
    <div>
      <p className="f-top">
        <span>
          <span className="lbl">{firstRun.purpose}</span>
          <span className="s2 faint">{` ${firstRun.purposeHint}`}</span>
        </span>
      </p>
      <SuggestionList
        label={firstRun.purpose}
        keyLabel={firstRun.purpose}
        suggestions={purposes.map((id) => ({ id, title: firstRun.purposes[id] }))}
        value={props.value}
        onChange={(id) => {
          const purpose = purposes.find((one) => one === id);
          if (purpose !== undefined) props.onChange(purpose);
        }}
      />
    </div>
  );
}

function Promises() {
  const { firstRun } = useMessages().start;
  const [onDevice, untouched] = firstRun.promises;
  return (
    <section className="p-sec">
      <ul className="s2 muted promises">
        <PromiseLine icon={HardDrive}>{onDevice}</PromiseLine>
        <PromiseLine icon={ShieldCheck}>{untouched}</PromiseLine>
        <PromiseLine icon={Users}>
          <a href={workspaceAddress('team')} target="_blank" rel="noreferrer">
            {firstRun.join}
          </a>
        </PromiseLine>
      </ul>
    </section>
  );
}

function PromiseLine({ icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <li>
      <Icon of={icon} small />
      <span>{children}</span>
    </li>
  );
}
