import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { type Backup, readBackup, writeBackup } from '#shared/backup/backup.ts';
import { MikiwameError, reasonOf } from '#shared/errors.ts';
import type { Check } from '#shared/model/check.ts';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { CheckStore } from '#shared/ports/check-store.ts';
import type { Device } from '#shared/ports/device-store.ts';

import { dayOf, fileNameOf } from '../summary/file-name.ts';
import { saveFile } from '../summary/save-file.ts';

/** The largest file that is read, in bytes. */
const fileLimit = 100_000_000;

/** Saving an evaluation as one file, loading one, and forgetting one on this device. */
export function useBackup({ raterId }: Pick<Device, 'raterId'>) {
  const { records, history, checks, worker, device, clock } = useServices();
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
  const merge = async (backup: Backup) => {
    const { evaluationId, records: copies } = backup;
    // First what the file says of who wrote what, which the records themselves do not all know.
    await history.join(backup.history);
    await records.receive(copies);
    await checks.put(await newerChecks(checks, backup));
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
        const text = writeBackup({
          evaluationId: evaluation.id,
          records: all,
          input,
          history: await history.list(evaluation.id),
          checks: await checks.list(evaluation.id),
        });
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

/** The looks of a backup at evidence that nobody looked at later here. */
async function newerChecks(store: CheckStore, { evaluationId, checks }: Backup): Promise<Check[]> {
  const known = new Map(
    (await store.list(evaluationId)).map((check) => [check.evidenceId, check.checkedAt]),
  );
  return checks.filter(({ evidenceId, checkedAt }) => checkedAt > (known.get(evidenceId) ?? ''));
}

function titleOf({ records }: Backup): string {
  const evaluation = records.find((record) => record.kind === 'evaluation');
  return evaluation?.kind === 'evaluation' ? evaluation.fields.title : '';
}

/** Agreed points and weights of the workbook come with its next sync; the records alone do not hold them. */
function hasInput({ input }: Backup): boolean {
  return input.overrides.length > 0 || Object.keys(input.weights).length > 0;
}
