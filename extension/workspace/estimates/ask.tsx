import { Copy } from 'lucide-react';
import { useId, useState } from 'react';

import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { openQuestions } from '#shared/costs/open-questions.ts';
import { questionMail, questionText } from '#shared/costs/question-text.ts';
import { currentEstimate } from '#shared/costs/versions.ts';
import { messagesFor } from '#shared/locales/messages.ts';

import { useScene } from '../frame/scene.tsx';
import type { Costs } from './use-costs.ts';
import type { OfPlan } from './use-offers.ts';

/** What the offer leaves open, as a mail that can be sent as it is. */
export function Ask({ vendorId, plan, costs }: OfPlan & { costs: Costs }) {
  const { matrix, estimates } = useMessages();
  const words = estimates.ask;
  const summary = matrix.summaryPage;
  const { snapshot } = useScene();
  const { tell } = useWriting();
  const [language, setLanguage] = useState(useLanguage());
  const id = useId();
  const vendor = snapshot.vendors.find((one) => one.id === vendorId);
  const estimate = currentEstimate(snapshot, vendorId, plan);
  const offer = estimate ?? { feeLines: [], terms: [] };
  const terms = messagesFor(language).estimates.costs;
  const questions = openQuestions(offer, costs.brief.areas).map((question) =>
    questionText(question, terms),
  );
  if (questions.length === 0 || !vendor) return <p className="muted">{words.none}</p>;
  const mail = questionMail(
    {
      vendorName: vendor.name,
      title: snapshot.evaluation.title,
      brief: costs.brief,
      estimate,
      questions,
    },
    terms,
  );
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
        <p className="grow">{words.lead(questions.length)}</p>
        <Segmented
          label={words.language}
          hideLabel
          options={[
            { value: 'ja', label: summary.japanese },
            { value: 'en', label: summary.english },
          ]}
          value={language}
          onChange={setLanguage}
        />
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
