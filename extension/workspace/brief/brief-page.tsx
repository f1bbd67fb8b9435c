import { useMessages } from '#extension/ui/language.tsx';

import { PageHead } from '../frame/page-head.tsx';
import { MustHaves, Weights } from './decisions-ahead.tsx';
import { FormAdvice } from './form-advice.tsx';
import { Handout } from './handout.tsx';
import { Issues } from './issues.tsx';
import { Kpis } from './kpis.tsx';
import { ScopeSheet } from './scope-sheet.tsx';
import { People, PurposeAndKgi, ReadinessList, Volumes } from './side.tsx';
import { Signals } from './signals.tsx';

/** The buyer's own homework. */
export function BriefPage() {
  const words = useMessages().brief;
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <span className="s2 faint">{words.draftKept}</span>
      </PageHead>
      <div className="br">
        <div className="br-main">
          <Issues />
          <Kpis />
          <ScopeSheet />
          <div className="br-two">
            <MustHaves />
            <Weights />
          </div>
          <Handout />
        </div>
        <div className="br-side">
          <ReadinessList />
          <PurposeAndKgi />
          <Volumes />
          <FormAdvice />
          <Signals />
          <People />
        </div>
      </div>
    </>
  );
}
