import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { reasonOf } from '#shared/errors.ts';
import { historyCsv, writeHistory } from '#shared/history/export.ts';
import type { HistoryEntry } from '#shared/model/history.ts';

import { useScene } from '../frame/scene.tsx';
import { dayOf, fileNameOf } from '../summary/file-name.ts';
import { saveFile } from '../summary/save-file.ts';

/** Saves the whole history as a file: CSV to read, JSON to recompute every total from. */
export function useExport(entries: readonly HistoryEntry[]) {
  const { clock } = useServices();
  const { tell, fail } = useWriting();
  const { snapshot } = useScene();
  const words = useMessages().history;
  const save = (extension: 'csv' | 'json') => {
    try {
      const now = clock.instant();
      const day = dayOf(now, -new Date(now).getTimezoneOffset());
      const name = fileNameOf([snapshot.evaluation.title, words.fileWord, day], extension);
      // The mark in front tells spreadsheet programs that the text is UTF-8.
      const text = extension === 'csv' ? `\uFEFF${historyCsv(entries)}` : writeHistory(entries);
      const type = extension === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
      saveFile(name, new Blob([text], { type }));
      tell(words.exported(name));
    } catch (error) {
      fail(reasonOf(error, 'storage-failed'));
    }
  };
  return { csv: () => save('csv'), json: () => save('json') };
}
