import { useState } from 'react';

import { useMessages } from '#extension/ui/language.tsx';
import { Segmented } from '#extension/ui/segmented.tsx';
import { Switch } from '#extension/ui/switch.tsx';

import { PageHead } from '../frame/page-head.tsx';
import { useScene } from '../frame/scene.tsx';
import { Exports } from './exports.tsx';
import { PlanView } from './plan-view.tsx';
import { Preview } from './preview.tsx';
import { ShortlistView } from './shortlist-view.tsx';
import { type PaperChoice, usePapers } from './use-papers.ts';
import { VersionsView } from './versions-view.tsx';

const views = ['shortlist', 'plan', 'versions'] as const;
type View = (typeof views)[number];

/** The summary: what it proposes and what follows on the left, the document as it will be printed on the right. */
export function SummaryPage() {
  const { plan, settings } = useMessages();
  const { snapshot } = useScene();
  const [view, setView] = useState<View>('shortlist');
  const [choice, setChoice] = useState<PaperChoice>({
    language: snapshot.evaluation.language,
    blind: false,
    paper: 'A4',
  });
  const papers = usePapers(choice);
  return (
    <>
      <PageHead title={settings.frame.summary} lead={plan.lead} />
      <div className="summary">
        <div className="sm-edit">
          <Segmented
            label={plan.views}
            hideLabel
            options={views.map((value) => ({ value, label: plan.view[value] }))}
            value={view}
            onChange={setView}
          />
          {view === 'shortlist' && <ShortlistView />}
          {view === 'plan' && <PlanView />}
          {view === 'versions' && <VersionsView papers={papers} />}
        </div>
        <section className="sm-paper" aria-label={plan.document}>
          <Form choice={choice} onChange={setChoice} />
          <Exports papers={papers} />
          <Preview html={papers.html} />
        </section>
      </div>
    </>
  );
}

/** Language, names and paper of the document, each one press away. */
function Form({
  choice,
  onChange,
}: {
  choice: PaperChoice;
  onChange: (choice: PaperChoice) => void;
}) {
  const { matrix, plan } = useMessages();
  const words = matrix.summaryPage;
  return (
    <div className="row wrap sm-form">
      <Segmented
        label={words.language}
        hideLabel
        options={[
          { value: 'ja', label: words.japanese },
          { value: 'en', label: words.english },
        ]}
        value={choice.language}
        onChange={(language) => onChange({ ...choice, language })}
      />
      <Segmented
        label={plan.paper}
        hideLabel
        options={[
          { value: 'A4', label: plan.a4 },
          { value: 'Letter', label: plan.letter },
        ]}
        value={choice.paper}
        onChange={(paper) => onChange({ ...choice, paper })}
      />
      <Switch on={choice.blind} onChange={(blind) => onChange({ ...choice, blind })}>
        {plan.blind}
      </Switch>
    </div>
  );
}
