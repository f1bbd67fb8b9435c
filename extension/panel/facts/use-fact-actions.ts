import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import type { Change } from '#shared/model/record.ts';
import { type Entity, type Snapshot, snapshotOf } from '#shared/model/snapshot.ts';

import { useScene } from '../scene.tsx';
import {
  confirmFacts,
  newVersion,
  rejectFacts,
  takeBackFacts,
  withoutLine,
} from './fact-changes.ts';
import { factWords } from './fact-words.ts';

type Fact = Entity<'fact'>;

/** What people do with facts and with the versions of an offer; each is one write and can be undone. */
export function useFactActions() {
  const { snapshot } = useScene();
  const { records } = useServices();
  const { write } = useWriting();
  const messages = useMessages();
  const { done, rowOf } = messages.facts;
  const evaluationId = snapshot.evaluation.id;
  const nameOf = (fact: Fact) => {
    const { label, value, unit } = factWords(fact, messages);
    return rowOf(label, `${value}${unit === '' ? '' : ` ${unit}`}`);
  };
  // An offer is one list that several quick gestures change, so each starts from what the one before left.
  const change = (changesOf: (known: Snapshot) => Change[], sentence: string) =>
    write(async () => {
      const known = snapshotOf(evaluationId, await records.list(evaluationId));
      return known === null ? [] : changesOf(known);
    }, sentence);
  return {
    nameOf,
    confirm: (facts: readonly Fact[], sentence: string) =>
      change((known) => confirmFacts(known, facts), sentence),
    reject: (fact: Fact) =>
      change((known) => rejectFacts(known, [fact]), done.rejected(nameOf(fact))),
    takeBack: (fact: Fact) =>
      change((known) => takeBackFacts(known, [fact]), done.takenBack(nameOf(fact))),
    renew: (vendorId: string, version: number) =>
      change((known) => newVersion(known, vendorId), done.version(String(version))),
    dropLine: (offerId: string, lineId: string, label: string) =>
      change((known) => withoutLine(known, offerId, lineId), done.removed(label)),
  };
}
