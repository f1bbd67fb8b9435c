import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import type { FeeLine } from '#shared/model/estimate.ts';
import type { Change } from '#shared/model/record.ts';
import { type Entity, type Snapshot, snapshotOf } from '#shared/model/snapshot.ts';

import { useScene } from '../scene.tsx';
import {
  choosePlan,
  confirmFacts,
  newVersion,
  rejectFacts,
  takeBackFacts,
  type Taking,
  withoutLine,
  withSettled,
} from './fact-changes.ts';

type Fact = Entity<'fact'>;

/** What people do with facts and with the versions of an offer; each is one write and can be undone. */
export function useFactActions() {
  const { snapshot } = useScene();
  const { records } = useServices();
  const { write } = useWriting();
  const messages = useMessages();
  const { done } = messages.facts;
  const evaluationId = snapshot.evaluation.id;
  // An offer is one list that several quick gestures change, so each starts from what the one before left.
  const change = (changesOf: (known: Snapshot) => Change[], sentence: string) =>
    write(async () => {
      const known = snapshotOf(evaluationId, await records.list(evaluationId));
      return known === null ? [] : changesOf(known);
    }, sentence);
  return {
    confirm: (facts: readonly Fact[], sentence: string, taking: Taking = {}) =>
      change((known) => confirmFacts(known, facts, taking), sentence),
    reject: (facts: readonly Fact[], name: string) =>
      change((known) => rejectFacts(known, facts), done.rejected(name)),
    takeBack: (facts: readonly Fact[], name: string) =>
      change((known) => takeBackFacts(known, facts), done.takenBack(name)),
    choosePlan: (vendorId: string, plan: string) =>
      change((known) => choosePlan(known, vendorId, plan), done.plan(plan)),
    renew: (vendorId: string, version: number) =>
      change((known) => newVersion(known, vendorId), done.version(String(version))),
    settle: (offerId: string, { id, label }: FeeLine, set: Partial<FeeLine>) =>
      change((known) => withSettled(known, offerId, id, set), done.settled(label)),
    dropLine: (offerId: string, lineId: string, label: string) =>
      change((known) => withoutLine(known, offerId, lineId), done.removed(label)),
  };
}
