import { Mail } from 'lucide-react';
import { useMemo, useState } from 'react';

import { Button } from '#extension/ui/button.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';

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
  const mail = (chosen: 'ja' | 'en') =>
    void copy(
      offerMail(snapshot, vendor.id, chosen),
      words.copied(format.number(questions.length)),
    );
  return (
    <section className="p-sec" aria-label={words.title}>
      <div className="row between wrap">
        <h2 className="lbl">{`${words.title} ${format.number(questions.length)}`}</h2>
        <fieldset className="bare row" aria-label={words.copyMail}>
          <Button size="small" variant="plain" icon={Mail} onClick={() => mail('ja')}>
            {words.japanese}
          </Button>
          <Button size="small" variant="plain" icon={Mail} onClick={() => mail('en')}>
            {words.english}
          </Button>
        </fieldset>
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
    </section>
  );
}
