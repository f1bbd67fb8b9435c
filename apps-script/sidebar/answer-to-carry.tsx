import type { SidebarMessages } from '#shared/locales/sidebar-messages.ts';
import type { SidebarState } from '#shared/wire/sidebar.ts';

import { CopyField } from './copy-field.tsx';
import type { Outcome } from './use-taking-in.ts';

type Props = {
  outcome: Outcome & { text: string };
  state: SidebarState;
  words: SidebarMessages['file'];
};

/** No longer text is put on the clipboard, in characters: mail and chat would not carry it. */
const copiedAtMost = 200_000;

/** Time for the browser to begin the download before the address is taken back. */
const addressLasts = 60_000;

/** The answer to give back, and what was left out of it. */
export function AnswerToCarry({ outcome, state, words }: Props) {
  const { text, refused, failed } = outcome;
  const save = (
    <button type="button" onClick={() => saveText(nameOf(state.workbookName, words), text)}>
      {words.save}
    </button>
  );
  return (
    <div className="invite">
      {refused > 0 && <p>{words.refused(String(refused))}</p>}
      {failed && <p>{words.stopped}</p>}
      <p className="quiet">{words.answerHint}</p>
      {text.length > copiedAtMost ? (
        <>
          <p className="quiet">{words.long}</p>
          <div className="buttons">{save}</div>
        </>
      ) : (
        <CopyField
          id="answer-file"
          label={words.answer}
          value={text}
          rows={3}
          copy={words.copy}
          copied={words.copied}
        >
          {save}
        </CopyField>
      )}
    </div>
  );
}

/** `mikiwame-sync_name of the workbook_answer.json`, without what file systems refuse. */
function nameOf(workbookName: string, words: Props['words']): string {
  const name = workbookName.replace(/[\\/:*?"<>|]+/g, ' ').trim();
  return `mikiwame-sync_${name}_${words.fileWord}.json`;
}

function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressLasts);
}
