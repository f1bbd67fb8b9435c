import { captureMessagesFor } from '#shared/locales/capture-messages.ts';
import { type Snapshot, snapshotOf } from '#shared/model/snapshot.ts';
import { newEvaluation } from '#shared/sync/start-evaluation.ts';

import type { CaptureServices } from './services.ts';

/** The evaluation to which a capture belongs, as it is now; an empty id and `null` while there is none. */
export type Ground = { evaluationId: string; snapshot: Snapshot | null };

/** Finds the evaluation: the one that was open at the gesture, else the one that is open now. Starts none. */
export async function findGround(
  { device, records }: Pick<CaptureServices, 'device' | 'records'>,
  evaluationId: string,
): Promise<Ground> {
  const id = evaluationId || (await device.load()).evaluationId;
  if (id === '') return { evaluationId: '', snapshot: null };
  return { evaluationId: id, snapshot: snapshotOf(id, await records.list(id)) };
}

/** The same, but starts a first evaluation on a device that has none, because something is to be written. */
export async function needGround(services: CaptureServices, evaluationId: string): Promise<Ground> {
  const found = await findGround(services, evaluationId);
  if (found.evaluationId !== '') return found;
  const { records, device, ids, clock } = services;
  // One that was started before the worker died, or on a page that has not opened it yet.
  const known = (await records.evaluations()).at(-1)?.id ?? '';
  if (known === '') {
    const { language, raterId, raterName } = await device.load();
    const changes = newEvaluation({
      title: captureMessagesFor(language).firstEvaluation,
      purpose: 'neutral',
      language,
      raterId,
      raterName,
      now: clock.instant(),
      ids,
    });
    await records.commit(changes);
    return needGround(services, '');
  }
  await device.set({ evaluationId: known });
  return findGround(services, known);
}
