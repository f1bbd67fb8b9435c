import { type ReactNode, type SyntheticEvent, useState } from 'react';

import type { SidebarMessages } from '#shared/locales/sidebar-messages.ts';

import type { SectionProps } from './section-props.ts';

type Words = SidebarMessages['steps'];

/** The three steps from a bare spreadsheet to a workbook that members can reach; the first open one is unfolded. */
export function SetupSection({ state, busy, act, words }: SectionProps<Words>) {
  const hasSheets = state.workbookId !== '';
  const hasAddress = state.address !== '';
  const [changing, setChanging] = useState(false);
  const done = [hasSheets, hasAddress, hasAddress].filter(Boolean).length;
  return (
    <section>
      <h2>
        {words.title}
        <span className="count">{words.progress(done, 3)}</span>
      </h2>
      <ol className="steps">
        <Step title={words.sheets} done={hasSheets} current={!hasSheets} words={words}>
          <p>{words.sheetsHint}</p>
          <button
            type="button"
            className="primary"
            disabled={busy}
            onClick={() => void act('setUpFromSidebar')}
          >
            {words.sheetsAction}
          </button>
        </Step>
        <Step
          title={words.deploy}
          done={hasAddress}
          current={hasSheets && !hasAddress}
          words={words}
        >
          <DeployHint words={words} />
        </Step>
        <Step
          title={words.address}
          done={hasAddress && !changing}
          current={(hasSheets && !hasAddress) || changing}
          words={words}
        >
          <AddressForm
            key={state.address}
            {...{ state, busy, act, words }}
            onSaved={() => setChanging(false)}
          />
        </Step>
      </ol>
      {hasAddress && !changing && (
        <p className="address">
          <code>{state.address}</code>
          <button type="button" className="plain" onClick={() => setChanging(true)}>
            {words.addressChange}
          </button>
        </p>
      )}
    </section>
  );
}

function DeployHint({ words }: { words: Words }) {
  return (
    <>
      <ol className="deploy">
        {words.deployHint.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ol>
      <p className="quiet">{words.deploySafe}</p>
      <p className="quiet">{words.deployNot}</p>
    </>
  );
}

type StepProps = {
  title: string;
  done: boolean;
  current: boolean;
  words: Words;
  children: ReactNode;
};

function Step({ title, done, current, words, children }: StepProps) {
  return (
    <li className={done ? 'step done' : 'step'} aria-current={current ? 'step' : undefined}>
      <h3>
        {title}
        <span className="mark">{done ? words.done : words.open}</span>
      </h3>
      {current && <div className="body">{children}</div>}
    </li>
  );
}

type AddressProps = SectionProps<Words> & { onSaved: () => void };

function AddressForm({ state, busy, act, words, onSaved }: AddressProps) {
  const [address, setAddress] = useState(state.address);
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await act('saveWebAppAddress', address)) onSaved();
  };
  const suggestion = address === '' ? state.suggestedAddress : '';
  return (
    <form onSubmit={(event) => void save(event)}>
      <label htmlFor="address">{words.addressLabel}</label>
      <input
        id="address"
        type="text"
        spellCheck={false}
        autoComplete="off"
        value={address}
        placeholder={words.addressExample}
        onChange={(event) => setAddress(event.target.value)}
      />
      <div className="buttons">
        <button type="submit" className="primary" disabled={busy || address.trim() === ''}>
          {words.addressAction}
        </button>
        {suggestion !== '' && (
          <button type="button" onClick={() => setAddress(suggestion)}>
            {words.addressUse}
          </button>
        )}
      </div>
    </form>
  );
}
