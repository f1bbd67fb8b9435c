import { useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useFormat, useLanguage } from '#extension/ui/language.tsx';
import { reasonOf } from '#shared/errors.ts';
import { syncFileMessagesFor } from '#shared/locales/sync-file-messages.ts';
import type { JoinedWorkbook } from '#shared/ports/workbook-store.ts';

import { dayOf, fileNameOf } from '../summary/file-name.ts';
import { saveFile } from '../summary/save-file.ts';

/** No longer text is put on the clipboard, in characters: mail and chat would not carry it. */
const copiedAtMost = 200_000;

/** Making sync files for a workbook and reading its answers; `outcome` says what the last answer came to. */
export function useFileSync({ workbookId, workbookName }: JoinedWorkbook) {
  const { worker, clock } = useServices();
  const { tell, fail } = useWriting();
  const words = syncFileMessagesFor(useLanguage());
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);

  const attempt = async (task: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setOutcome(null);
    try {
      await task();
      return true;
    } catch (error) {
      fail(reasonOf(error, 'storage-failed'));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const saveText = (text: string): string => {
    const now = clock.instant();
    const day = dayOf(now, -new Date(now).getTimezoneOffset());
    const name = fileNameOf(['mikiwame-sync', workbookName, words.fileWord, day], 'json');
    saveFile(name, new Blob([text], { type: 'application/json' }));
    return name;
  };
  return {
    busy,
    outcome,
    save: () =>
      attempt(async () => tell(words.saved(saveText(await worker.makeSyncFile({ workbookId }))))),
    copy: () =>
      attempt(async () => {
        const text = await worker.makeSyncFile({ workbookId });
        if (text.length > copiedAtMost) {
          saveText(text);
          tell(words.long);
        } else {
          await navigator.clipboard.writeText(text);
          tell(words.copied);
        }
      }),
    read: (source: string | File) =>
      attempt(async () => {
        const text = typeof source === 'string' ? source : await source.text();
        const taken = await worker.readSyncAnswer({ text });
        // Told in the corner as well: taking over an evaluation opens it, and this page begins anew.
        tell(words.taken(format.number(taken.sent), format.number(taken.received)));
        setOutcome(
          words.all([
            ...(taken.refused > 0 ? [words.refused(format.number(taken.refused))] : []),
            taken.more ? words.more : words.complete,
          ]),
        );
      }),
  };
}
