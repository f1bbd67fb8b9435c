import { useMessages } from '#extension/ui/language.tsx';

import { PageHead } from '../frame/page-head.tsx';
import { MustHaves, Weights } from './decisions-ahead.tsx';
import { Issues } from './issues.tsx';
import { ScopeSheet } from './scope-sheet.tsx';
import { People, PurposeAndKgi, ReadinessList, Volumes } from './side.tsx';

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
          <ScopeSheet />
          <div className="br-two">
            <MustHaves />
            <Weights />
          </div>
        </div>
        <div className="br-side">
          <ReadinessList />
          <PurposeAndKgi />
          <Volumes />
          <People />
        </div>
      </div>
    </>
  );
}
