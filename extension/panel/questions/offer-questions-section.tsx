import { Mail } from 'lucide-react';
import { useMemo, useState } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { mailsOf } from '#shared/costs/rank-questions.ts';

import { useVendorScene } from '../scene.tsx';
import { offerMail, offerQuestions } from './offer-questions.ts';
import { useCopy } from './use-copy.ts';

/** How many questions are drawn at first. */
const firstQuestions = 4;

/** What to ask the vendor about its offer, and all of it as a mail, in Japanese or English by one click. */
export function OfferQuestionsSection() {
  const { ask: words } = useMessages().facts;
  const language = useLanguage();
  const format = useFormat();
  const { snapshot, vendor } = useVendorScene();
  const copy = useCopy();
  const [open, setOpen] = useState(false);
  const questions = useMemo(
    () => offerQuestions(snapshot, vendor.id, language),
    [snapshot, vendor.id, language],
  );
  if (questions.length === 0) return null;
  const shown = open ? questions : questions.slice(0, firstQuestions);
  const hidden = questions.length - shown.length;
  const { second } = mailsOf(questions);
  const left = second.reduce((sum, group) => sum + group.questions.length, 0);
  const mail = (chosen: 'ja' | 'en', part: 'first' | 'second') => {
    const made = offerMail(snapshot, vendor.id, chosen, part);
    void copy(made.mail, words.copied(format.number(made.count)));
  };
  return (
    <section className="p-sec" aria-label={words.title}>
      <div className="row between wrap">
        <h2 className="lbl">{`${words.title} ${format.number(questions.length)}`}</h2>
        <MailButtons part="first" onCopy={(chosen) => mail(chosen, 'first')} />
      </div>
      <ul>
        {shown.map(({ id, text }) => (
          <li key={id} className="oq">
            <p>{text}</p>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="plain" onClick={() => setOpen(true)}>
          {words.more(format.number(hidden))}
        </Button>
      )}
      {left > 0 && (
        <div className="row between wrap">
          <p className="s2 muted">{words.second(format.number(left))}</p>
          <MailButtons part="second" onCopy={(chosen) => mail(chosen, 'second')} />
        </div>
      )}
    </section>
  );
}

type MailButtonsProps = { part: 'first' | 'second'; onCopy: (language: 'ja' | 'en') => void };

/** A mail copied in Japanese or English by one click. */
function MailButtons({ part, onCopy }: MailButtonsProps) {
  const { ask: words } = useMessages().facts;
  const isFirst = part === 'first';
  return (
    <fieldset className="bare row" aria-label={isFirst ? words.copyMail : words.copySecond}>
      <Button size="small" variant="plain" icon={Mail} onClick={() => onCopy('ja')}>
        {isFirst ? words.japanese : words.secondJapanese}
      </Button>
      <Button size="small" variant="plain" icon={Mail} onClick={() => onCopy('en')}>
        {isFirst ? words.english : words.secondEnglish}
      </Button>
    </fieldset>
  );
}
