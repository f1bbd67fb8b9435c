import type { Captured } from '#shared/capture/captured.ts';
import type { Change } from '#shared/model/record.ts';
import type { Entity } from '#shared/model/snapshot.ts';
import { criteria as allCriteria } from '#shared/rubric/rubric.ts';
import { criteriaInUse } from '#shared/scoring/weights.ts';

import { announce, type News } from './announce.ts';
import {
  chosenCriteria,
  type Draft,
  draftOf,
  evidenceChanges,
  sameEvidence,
} from './evidence-changes.ts';
import type { Entry } from './gesture.ts';
import { findGround, type Ground } from './ground.ts';
import { recogniseVendor } from './recognise-vendor.ts';
import type { CaptureServices } from './services.ts';

/** A vendor that a person named for a capture, with the changes that make or extend it, and when they did. */
export type Answer = {
  ground: Ground;
  vendor: Entity<'vendor'>;
  changes: Change[];
  at: string;
};

/**
 * Makes evidence of a capture that was read: recognises the vendor, writes page, passage and evidence in one transaction, tells the
 * panel, and only then takes the entry out of the inbox. All of it may be repeated after the worker died: the ids are the entry's
 * own, and evidence that is there already, even deleted, is not written again. Without a vendor the entry stays and the panel asks.
 * Must not run twice at the same time, or the same words could be kept twice.
 */
export async function complete(
  services: CaptureServices,
  entry: Entry,
  answer?: Answer,
): Promise<News> {
  const { capture } = entry;
  if (capture === null) return { vendor: null, count: 0 };
  const ground = answer?.ground ?? (await findGround(services, capture.evaluationId));
  const vendor = answer?.vendor ?? recogniseVendor(capture.url, ground.snapshot?.vendors);
  const draft = draftOf(capture);
  if (draft === null) {
    // A PDF waits for a person to mark words in it; naming its vendor is all that can be done before.
    await write(services, ground, answer?.changes ?? []);
    return tell(services, entry, ground, { vendor, waiting: true }, answer?.at);
  }
  if (vendor === null) {
    return tell(services, entry, ground, { vendor, waiting: true, reason: 'vendor-unknown' });
  }
  return keep(services, { entry, capture, draft, ground, vendor }, answer);
}

type Ready = {
  entry: Entry;
  capture: Captured;
  draft: Draft;
  ground: Ground;
  vendor: Entity<'vendor'>;
};

async function keep(services: CaptureServices, ready: Ready, answer?: Answer): Promise<News> {
  const { entry, capture, ground, vendor } = ready;
  const { changes, evidenceId } = await plan(services, ready);
  await write(services, ground, [...(answer?.changes ?? []), ...changes]);
  const isNew = changes.some(({ id }) => id === capture.ids.evidence);
  const told = await tell(services, entry, ground, { vendor, evidenceId, isNew }, answer?.at);
  await services.inbox.remove(entry.id);
  return told;
}

async function write(
  { records, changed }: CaptureServices,
  { evaluationId }: Ground,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  await records.commit(changes);
  changed(evaluationId);
}

async function plan(
  { records, device }: CaptureServices,
  { entry, capture, draft, ground: { evaluationId, snapshot }, vendor }: Ready,
): Promise<{ changes: Change[]; evidenceId: string }> {
  const own = capture.ids.evidence;
  if ((await records.get(evaluationId, own)) !== undefined) return { changes: [], evidenceId: own };
  const inUse = snapshot === null ? allCriteria : criteriaInUse(snapshot.evaluation);
  const criterionIds = chosenCriteria(
    capture,
    draft,
    entry.criterionId,
    inUse.map(({ id }) => id),
  );
  const same = snapshot && sameEvidence(snapshot, vendor.id, draft);
  if (same) {
    // The same words again, this time on a chosen criterion: the evidence that is there is filed under that one too.
    const more = criterionIds.filter((criterion) => !same.criterionIds.includes(criterion));
    const set = { criterionIds: [...same.criterionIds, ...more] };
    const filed: Change = { kind: 'evidence', id: same.id, evaluationId, set };
    return { changes: more.length > 0 ? [filed] : [], evidenceId: same.id };
  }
  const { raterId } = await device.load();
  const occasion = { evaluationId, vendorId: vendor.id, raterId, at: entry.at, criterionIds };
  return { changes: evidenceChanges(snapshot, capture, draft, occasion), evidenceId: own };
}

/** Announces what became of an entry, with the number of the vendor's living evidence, one more when `isNew`. */
export async function tell(
  services: CaptureServices,
  entry: Entry,
  { snapshot }: Ground,
  { isNew = false, ...news }: Omit<News, 'count'> & { isNew?: boolean },
  decidedAt?: string,
): Promise<News> {
  const before = snapshot?.evidence.filter(({ vendorId }) => vendorId === news.vendor?.id) ?? [];
  const told = { ...news, count: before.length + (isNew ? 1 : 0) };
  await announce(services, entry, told, decidedAt);
  return told;
}
