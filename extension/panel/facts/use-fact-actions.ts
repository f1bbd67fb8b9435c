import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import type { FeeLine } from '#shared/model/estimate.ts';
import type { Change } from '#shared/model/record.ts';
import { type Entity, type Snapshot, snapshotOf } from '#shared/model/snapshot.ts';

import { useScene } from '../scene.tsx';
import type { Taking } from './fact-changes.ts';

type Fact = Entity<'fact'>;

/** Loaded with the first decision, because nothing that is shown needs it. */
const loadChanges = () => import('./fact-changes.ts');
type FactChanges = Awaited<ReturnType<typeof loadChanges>>;

/** What people do with facts and with the versions of an offer; each is one write and can be undone. */
export function useFactActions() {
  const { snapshot } = useScene();
  const { records } = useServices();
  const { write } = useWriting();
  const messages = useMessages();
  const { done } = messages.facts;
  const evaluationId = snapshot.evaluation.id;
  // An offer is one list that several quick gestures change, so each starts from what the one before left.
  const change = (
    changesOf: (changes: FactChanges, known: Snapshot) => Change[],
    sentence: string,
  ) =>
    write(async () => {
      const changes = await loadChanges();
      const known = snapshotOf(evaluationId, await records.list(evaluationId));
      return known === null ? [] : changesOf(changes, known);
    }, sentence);
  return {
    confirm: (facts: readonly Fact[], sentence: string, taking: Taking = {}) =>
      change((changes, known) => changes.confirmFacts(known, facts, taking), sentence),
    reject: (facts: readonly Fact[], name: string) =>
      change((changes, known) => changes.rejectFacts(known, facts), done.rejected(name)),
    takeBack: (facts: readonly Fact[], name: string) =>
      change((changes, known) => changes.takeBackFacts(known, facts), done.takenBack(name)),
    choosePlan: (vendorId: string, plan: string) =>
      change((changes, known) => changes.choosePlan(known, vendorId, plan), done.plan(plan)),
    renew: (vendorId: string, version: number) =>
      change(
        (changes, known) => changes.newVersion(known, vendorId),
        done.version(String(version)),
      ),
    settle: (offerId: string, { id, label }: FeeLine, set: Partial<FeeLine>) =>
      change((changes, known) => changes.withSettled(known, offerId, id, set), done.settled(label)),
    dropLine: (offerId: string, lineId: string, label: string) =>
      change((changes, known) => changes.withoutLine(known, offerId, lineId), done.removed(label)),
  };
}
