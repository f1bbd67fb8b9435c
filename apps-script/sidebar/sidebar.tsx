import { errors as englishErrors } from '#shared/locales/en/errors.ts';
import { errors as japaneseErrors } from '#shared/locales/ja/errors.ts';
import { languageOf } from '#shared/locales/language.ts';
import { sidebarMessagesFor } from '#shared/locales/sidebar-messages.ts';

import { FileSection } from './file-section.tsx';
import { InviteSection } from './invite-section.tsx';
import { MemberSection } from './member-section.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { RepairSection } from './repair-section.tsx';
import { SetupSection } from './setup-section.tsx';
import { useWorkbook } from './use-workbook.ts';

/** The page beside the sheet: setting up, inviting, members, files, repair. Each section does one thing and keeps no state of the workbook. */
export function Sidebar() {
  const { state, running, failed, act } = useWorkbook();
  const language = state?.language ?? languageOf(navigator.language);
  const words = sidebarMessagesFor(language);
  const sentences = language === 'ja' ? japaneseErrors : englishErrors;
  if (!state) {
    return (
      <main className="sidebar" lang={language} aria-busy={failed === null}>
        <p className="quiet">{failed === null ? words.loading : words.unreachable}</p>
      </main>
    );
  }
  const busy = running !== null;
  return (
    <main className="sidebar" lang={language} aria-busy={busy}>
      {failed !== null && (
        <ProblemNotice
          sentence={failed === 'no-answer' ? words.unreachable : sentences[failed.reason]}
          detail={failed === 'no-answer' ? '' : failed.detail}
          words={words.problem}
        />
      )}
      <SetupSection state={state} busy={busy} act={act} words={words.steps} />
      <InviteSection state={state} busy={busy} act={act} words={words.invite} />
      <MemberSection state={state} busy={busy} act={act} words={words.members} />
      <FileSection
        {...{ state, busy, act, sentences }}
        words={words.file}
        problem={words.problem}
      />
      <RepairSection state={state} busy={busy} act={act} words={words.repair}>
        {state.problem && (
          <ProblemNotice
            title={words.problem.title}
            sentence={sentences[state.problem.reason]}
            detail={state.problem.detail}
            words={words.problem}
          />
        )}
      </RepairSection>
      <output className="working">{busy ? words.working : ''}</output>
    </main>
  );
}
