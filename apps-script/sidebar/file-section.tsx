import { useRef, useState } from 'react';

import type { Reason } from '#shared/errors.ts';
import type { SidebarMessages } from '#shared/locales/sidebar-messages.ts';

import { AnswerToCarry } from './answer-to-carry.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { SectionProps } from './section-props.ts';
import { type Outcome, useTakingIn } from './use-taking-in.ts';

type Words = SidebarMessages['file'];
type Props = SectionProps<Words> & {
  problem: SidebarMessages['problem'];
  /** The extension's sentences; the sidebar has its own for most reasons that a file can meet. */
  sentences: Readonly<Record<Reason, string>>;
};

/**
 * Sync without a web app: a sync file that somebody brought is taken in, and its answer is given back. Folded up where there is a web app.
 */
export function FileSection({ state, busy, act, words, problem, sentences }: Props) {
  const [text, setText] = useState('');
  const { take, answered, outcome } = useTakingIn(state.workbookId, act);
  if (state.workbookId === '') return null;
  const working = busy || answered !== null;
  const failure = outcome?.failed ?? null;
  const ownWords: Partial<Record<Reason, string>> = words.reasons;
  return (
    <section>
      <details open={state.address === ''}>
        <summary>
          <h2>{words.title}</h2>
        </summary>
        <p className="quiet">{words.explain}</p>
        <SourceField {...{ text, working, words }} onText={setText} onTake={take} />
        <output>{statusOf(answered, outcome, words)}</output>
        {failure && (
          <ProblemNotice
            sentence={ownWords[failure.reason] ?? sentences[failure.reason]}
            detail={failure.detail}
            words={problem}
          />
        )}
        {outcome?.waiting === true && (
          <div className="buttons">
            <button
              type="button"
              className="primary"
              disabled={working}
              onClick={() => take(outcome.source)}
            >
              {words.goOn}
            </button>
          </div>
        )}
        {outcome?.text != null && (
          <AnswerToCarry outcome={{ ...outcome, text: outcome.text }} {...{ state, words }} />
        )}
      </details>
    </section>
  );
}

/** One sentence on how it stands, which is read out when it changes. */
function statusOf(answered: number | null, outcome: Outcome | null, words: Words): string {
  if (answered !== null) return words.working(answered);
  if (outcome === null) return '';
  if (outcome.waiting) return words.waiting;
  return outcome.text === null ? '' : words.taken(String(outcome.taken));
}

type SourceProps = {
  text: string;
  working: boolean;
  words: Words;
  onText: (text: string) => void;
  onTake: (text: string) => void;
};

/** Where the sync file comes in: pasted, or chosen, which takes it in at once. */
function SourceField({ text, working, words, onText, onTake }: SourceProps) {
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File) => {
    onText('');
    onTake(await chosen.text());
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onTake(text);
      }}
    >
      <label htmlFor="sync-file">{words.label}</label>
      <textarea
        id="sync-file"
        rows={3}
        spellCheck={false}
        value={text}
        placeholder={words.example}
        onChange={(event) => onText(event.target.value)}
      />
      <div className="buttons">
        <button type="submit" className="primary" disabled={working || text.trim() === ''}>
          {words.take}
        </button>
        <button type="button" disabled={working} onClick={() => file.current?.click()}>
          {words.choose}
        </button>
        <input
          ref={file}
          type="file"
          className="hidden"
          tabIndex={-1}
          aria-label={words.choose}
          accept="application/json,.json,.txt"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen) void read(chosen);
          }}
        />
      </div>
    </form>
  );
}
