import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { type Backup, readBackup, writeBackup } from '#shared/backup/backup.ts';
import { MikiwameError, reasonOf } from '#shared/errors.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { Device } from '#shared/ports/device-store.ts';

import { dayOf, fileNameOf } from '../summary/file-name.ts';
import { saveFile } from '../summary/save-file.ts';

/** The largest file that is read, in bytes. */
const fileLimit = 100_000_000;

/** Saving an evaluation as one file, loading one, and forgetting one on this device. */
export function useBackup({ raterId }: Pick<Device, 'raterId'>) {
  const { records, worker, device, clock } = useServices();
  const { tell, fail } = useWriting();
  const { data: words } = useMessages().settings;
  const format = useFormat();

  const attempt = async (task: () => Promise<string>) => {
    try {
      tell(await task());
    } catch (error) {
      fail(reasonOf(error, 'storage-failed'));
    }
  };
  const merge = async ({ evaluationId, records: copies }: Backup) => {
    await records.receive(copies);
    await records.queueAll(evaluationId, raterId);
    await device.set({ evaluationId });
    // What was queued waits whether or not the worker hears of it now.
    await worker.recordsChanged({ evaluationId }).catch(() => undefined);
  };
  return {
    save: ({ evaluation, input }: Snapshot) =>
      attempt(async () => {
        const all = await records.list(evaluation.id);
        const now = clock.instant();
        const day = dayOf(now, -new Date(now).getTimezoneOffset());
        const name = fileNameOf([evaluation.title, words.fileWord, day], 'json');
        const text = writeBackup({ evaluationId: evaluation.id, records: all, input });
        saveFile(name, new Blob([text], { type: 'application/json' }));
        return words.saved(name);
      }),
    load: (file: File) =>
      attempt(async () => {
        if (file.size > fileLimit) throw new MikiwameError('file-too-large');
        const backup = readBackup(await file.text());
        await merge(backup);
        const loaded = words.loaded(titleOf(backup), format.number(backup.records.length));
        return hasInput(backup) ? `${loaded}${words.sentenceGap}${words.inputWaits}` : loaded;
      }),
    forget: (evaluationId: string, workbookId: string | null) =>
      attempt(async () => {
        if (workbookId !== null) await worker.leaveWorkbook({ workbookId });
        await records.forget(evaluationId);
        const [next] = await records.evaluations();
        await device.set({ evaluationId: next?.id ?? '' });
        return words.forgotten;
      }),
  };
}

function titleOf({ records }: Backup): string {
  const evaluation = records.find((record) => record.kind === 'evaluation');
  return evaluation?.kind === 'evaluation' ? evaluation.fields.title : '';
}

/** Agreed points and weights of the workbook come with its next sync; the records alone do not hold them. */
function hasInput({ input }: Backup): boolean {
  return input.overrides.length > 0 || Object.keys(input.weights).length > 0;
}
