import { Copy } from 'lucide-react';
import { useId, useState } from 'react';

import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { openQuestions } from '#shared/costs/open-questions.ts';
import { questionMail, questionText } from '#shared/costs/question-text.ts';
import { mailsOf, rankOf } from '#shared/costs/rank-questions.ts';
import { currentEstimate } from '#shared/costs/versions.ts';
import { type Language, messagesFor } from '#shared/locales/messages.ts';
import { axisById } from '#shared/rubric/rubric.ts';

import { useScene } from '../frame/scene.tsx';
import type { Costs } from './use-costs.ts';
import type { OfPlan } from './use-offers.ts';

type Part = 'first' | 'second';

/** What the offer leaves open, as mails that can be sent as they are. */
export function Ask({ vendorId, plan, costs }: OfPlan & { costs: Costs }) {
  const { estimates } = useMessages();
  const words = estimates.ask;
  const { tell } = useWriting();
  const [language, setLanguage] = useState(useLanguage());
  const [part, setPart] = useState<Part>('first');
  const id = useId();
  const { counts, mailOf } = useMails({ vendorId, plan }, costs, language);
  const shown = counts.second === 0 ? 'first' : part;
  if (counts.first === 0) return <p className="muted">{words.none}</p>;
  const mail = mailOf(shown);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(mail);
      tell(words.copied);
    } catch {
      tell(words.failed);
    }
  };
  return (
    <>
      <div className="row wrap es-pick">
        <p className="grow">{words.lead(counts.first + counts.second)}</p>
        <PartChoice counts={counts} part={shown} onPart={setPart} />
        <LanguageChoice language={language} onLanguage={setLanguage} />
        <Button icon={Copy} variant="primary" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <label className="vh" htmlFor={id}>
        {words.mail}
      </label>
      <textarea id={id} className="in es-mail" lang={language} readOnly value={mail} rows={18} />
    </>
  );
}

/** The mails in a language, and how many questions each asks. */
function useMails({ vendorId, plan }: OfPlan, costs: Costs, language: Language) {
  const { snapshot } = useScene();
  const vendor = snapshot.vendors.find((one) => one.id === vendorId);
  const estimate = currentEstimate(snapshot, vendorId, plan);
  const offer = estimate ?? { feeLines: [], terms: [] };
  const terms = messagesFor(language).estimates.costs;
  const mails = mailsOf(
    openQuestions(offer, costs.brief.areas).map((question) => ({
      ...rankOf(question),
      text: questionText(question, terms),
    })),
  );
  const countOf = (part: Part) =>
    mails[part].reduce((sum, group) => sum + group.questions.length, 0);
  return {
    counts: { first: countOf('first'), second: countOf('second') },
    mailOf: (part: Part) =>
      questionMail(
        {
          vendorName: vendor?.name ?? '',
          title: snapshot.evaluation.title,
          brief: costs.brief,
          estimate,
          groups: mails[part].map(({ axis, questions }) => ({
            title: axisById(axis).label[language],
            questions: questions.map(({ text }) => text),
          })),
          part,
        },
        terms,
      ),
  };
}

type PartChoiceProps = {
  counts: Record<Part, number>;
  part: Part;
  onPart: (part: Part) => void;
};

/** The most important questions, or those that can wait; no choice where all fit into one mail. */
function PartChoice({ counts, part, onPart }: PartChoiceProps) {
  const { ask: words } = useMessages().estimates;
  if (counts.second === 0) return null;
  return (
    <Segmented
      label={words.which}
      hideLabel
      options={(['first', 'second'] as const).map((value) => ({
        value,
        label: words.part[value](counts[value]),
      }))}
      value={part}
      onChange={onPart}
    />
  );
}

type LanguageChoiceProps = { language: Language; onLanguage: (language: Language) => void };

function LanguageChoice({ language, onLanguage }: LanguageChoiceProps) {
  const { matrix, estimates } = useMessages();
  const { summaryPage } = matrix;
  return (
    <Segmented
      label={estimates.ask.language}
      hideLabel
      options={[
        { value: 'ja', label: summaryPage.japanese },
        { value: 'en', label: summaryPage.english },
      ]}
      value={language}
      onChange={onLanguage}
    />
  );
}
