import { ChevronDown, ChevronRight, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { useDraft } from '#extension/app/draft.ts';
import { Button, IconButton } from '#extension/ui/button.tsx';
import { Field } from '#extension/ui/field.tsx';
import { Group } from '#extension/ui/group.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import {
  accounts,
  failureStories,
  type InterviewFields,
  questionTopics,
  type QuestionTopic,
} from '#shared/model/interview.ts';
import { interviewSigns } from '#shared/scoring/interview.ts';

import { useInterview } from './use-interview.ts';

type InterviewQuestion = InterviewFields['questions'][number];

/** What was heard in a meeting: questions received, understanding, failure story, one-method push. */
export function InterviewCard() {
  const { interview: words } = useMessages().questions;
  const { card } = useInterview();
  const [open, setOpen] = useState(false);
  return (
    <section className="p-sec stack" aria-label={words.title}>
      <div className="row between">
        <h2 className="lbl">{words.title}</h2>
        <Button
          variant="plain"
          size="small"
          icon={open ? ChevronDown : ChevronRight}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? words.close : words.open}
        </Button>
      </div>
      {!open && <p className="s2 muted">{words.count(card.questions.length)}</p>}
      {open && (
        <>
          <Received />
          <Understood />
          <Failure />
          <OneMethod />
        </>
      )}
      <Signs />
    </section>
  );
}

function Received() {
  const { interview: words } = useMessages().questions;
  const { card, save } = useInterview();
  return (
    <div className="stack">
      <h3 className="lbl">{words.received}</h3>
      <ul>
        {numbered(card.questions).map(({ question, place }) => (
          <li key={place} className="oq">
            <span className="grow" lang="ja">
              {question.text}
            </span>
            <span className="s2 muted">{words.topics[question.topic]}</span>
            <IconButton
              icon={Trash2}
              small
              label={words.remove(place + 1)}
              onClick={() =>
                void save((now) => ({
                  questions: now.questions.filter((_, other) => other !== place),
                }))
              }
            />
          </li>
        ))}
      </ul>
      <NewQuestion />
    </div>
  );
}

function NewQuestion() {
  const { interview: words } = useMessages().questions;
  const { save, draftKey } = useInterview();
  const [topic, setTopic] = useState<QuestionTopic>('aim');
  const draft = useDraft(draftKey('question'), '');
  const text = draft.text.trim();
  const add = async () => {
    const done = await save((now) => ({ questions: [...now.questions, { text, topic }] }));
    if (done) draft.change('');
  };
  return (
    <>
      <Field
        label={words.question}
        placeholder={words.questionExample}
        maxLength={300}
        lang="ja"
        value={draft.text}
        onChange={draft.change}
      />
      <label className="f">
        <span className="lbl">{words.topic}</span>
        <select
          className="in"
          value={topic}
          onChange={(event) => {
            const chosen = questionTopics.find((one) => one === event.currentTarget.value);
            if (chosen) setTopic(chosen);
          }}
        >
          {questionTopics.map((one) => (
            <option key={one} value={one}>
              {words.topics[one]}
            </option>
          ))}
        </select>
      </label>
      <Button icon={Plus} disabled={text === ''} onClick={() => void add()}>
        {words.add}
      </Button>
    </>
  );
}

function Understood() {
  const { interview: words } = useMessages().questions;
  const { card, save } = useInterview();
  const told = new Set(card.accounts);
  return (
    <Group label={words.understood} className="stack">
      <h3 className="lbl">{words.understood}</h3>
      {accounts.map((account) => (
        <label key={account} className="row s2">
          <input
            type="checkbox"
            className="ck"
            checked={told.has(account)}
            onChange={() =>
              void save((now) => {
                const kept = new Set(now.accounts);
                return { accounts: accounts.filter((one) => kept.has(one) !== (one === account)) };
              })
            }
          />
          <span>{words.accounts[account]}</span>
        </label>
      ))}
    </Group>
  );
}

function Failure() {
  const { interview: words } = useMessages().questions;
  const { card, save, draftKey } = useInterview();
  const draft = useDraft(draftKey('failure'), card.failureText);
  return (
    <div className="stack">
      <label className="f">
        <span className="lbl">{words.failure}</span>
        <select
          className="in"
          value={card.failure ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            void save(() => ({ failure: failureStories.find((one) => one === chosen) ?? null }));
          }}
        >
          <option value="">{words.unasked}</option>
          {failureStories.map((story) => (
            <option key={story} value={story}>
              {words.failures[story]}
            </option>
          ))}
        </select>
      </label>
      <Field
        label={words.failureText}
        maxLength={2000}
        lang="ja"
        value={draft.text}
        onChange={draft.change}
        onBlur={() => {
          const { text } = draft;
          if (text === card.failureText) return;
          void save(() => ({ failureText: text }));
        }}
      />
    </div>
  );
}

function OneMethod() {
  const { interview: words } = useMessages().questions;
  const { card, save } = useInterview();
  const value = card.oneMethod === null ? 'open' : card.oneMethod ? 'yes' : 'no';
  return (
    <Segmented
      label={words.oneMethod}
      options={[
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
        { value: 'open', label: words.unasked },
      ]}
      value={value}
      onChange={(chosen) =>
        void save(() => ({ oneMethod: chosen === 'open' ? null : chosen === 'yes' }))
      }
    />
  );
}

/** What the card says about criteria; hints, never points. */
function Signs() {
  const { interview: words } = useMessages().questions;
  const { card } = useInterview();
  const signs = interviewSigns(card);
  if (signs.length === 0) return null;
  return (
    <ul className="s2" aria-label={words.signsTitle}>
      {signs.map(({ sign, criterionId, counter }) => (
        <li key={sign} className="oq">
          <span className="cid">{criterionId}</span>
          <span className="grow">{words.signs[sign]}</span>
          <span className={counter ? 'tag warned' : 'tag'}>
            {counter ? words.against : words.inFavour}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Questions with their places, which are all that names them. */
function numbered(questions: readonly InterviewQuestion[]) {
  return questions.map((question, place) => ({ question, place }));
}
