import { Trophy } from 'lucide-react';

import { Button } from '#extension/ui/button.tsx';
import { EmptyState } from '#extension/ui/empty-state.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { firmnessSentences } from '#shared/scoring/firmness-sentences.ts';
import type { FullResult } from '#shared/scoring/full-result.ts';

import { PageHead } from '../frame/page-head.tsx';
import { goTo } from '../frame/route.ts';
import { useScene } from '../frame/scene.tsx';
import { useCriterionName } from '../frame/use-criterion-name.ts';
import { AcceptabilitySheet } from './acceptability-sheet.tsx';
import { AgreementSheet } from './agreement-sheet.tsx';
import { OrderSheet } from './order-sheet.tsx';
import { QuestionsSheet } from './questions-sheet.tsx';
import { SecondSheet } from './second-sheet.tsx';
import { useResult, useVendorNames } from './use-result.ts';

/** What the scores come to, how sure that is and what it rests on. */
export function ResultsPage() {
  const words = useMessages().results;
  const { comparison } = useScene();
  const begun = comparison.vendors.some(({ value }) => value !== null);
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {begun ? (
        <Body />
      ) : (
        <EmptyState
          icon={Trophy}
          title={words.empty.title}
          text={words.empty.text}
          actions={<Button onClick={() => goTo('matrix')}>{words.empty.action}</Button>}
        />
      )}
    </>
  );
}

function Body() {
  const result = useResult();
  return (
    <div className="rs">
      <OrderSheet result={result} />
      <InWords result={result} />
      <QuestionsSheet questions={result.questions} />
      <div className="rs-two">
        <AcceptabilitySheet acceptability={result.acceptability} />
        <div className="rs">
          <AgreementSheet result={result} />
          <SecondSheet opinion={result.secondOpinion} />
        </div>
      </div>
    </div>
  );
}

function InWords({ result }: { result: FullResult }) {
  const { results, firmness } = useMessages();
  const criterionName = useCriterionName();
  const vendor = useVendorNames();
  const criterion = (id: string) => `${id} ${criterionName(id, 'full')}`;
  const sentences = firmnessSentences(result, firmness, { vendor, criterion });
  if (sentences.length === 0) return null;
  return (
    <Sheet title={results.words.title}>
      <ul className="rs-l">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Sheet>
  );
}
