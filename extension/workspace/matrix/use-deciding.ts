import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import type { CriterionId } from '#shared/model/axis.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import { useScene } from '../frame/scene.tsx';
import {
  decideConsensus,
  decideExclusion,
  decideMustHave,
  decideShortlist,
  listedVendors,
  type MustHaveAnswer,
} from './decisions.ts';
import { nameOf } from './vendor-input.ts';

/** What a person can settle about a vendor; everything is written with who and when, and can be undone. */
export function useDeciding() {
  const { snapshot, device } = useScene();
  const { write } = useWriting();
  const { clock } = useServices();
  const { matrix, meeting } = useMessages();
  const { row, vendor: words } = matrix;
  const shortNameOf = (vendorId: string) => {
    const vendor = snapshot.vendors.find(({ id }) => id === vendorId);
    return vendor ? nameOf(vendor) : '';
  };
  const decider = () => ({ device, now: clock.instant() });
  return {
    listed: listedVendors(snapshot),
    list: (vendor: Entity<'vendor'>, listed: boolean) =>
      void write(
        decideShortlist(snapshot, vendor.id, listed, decider()),
        (listed ? row.listed : row.unlisted)(nameOf(vendor)),
      ),
    exclude: (vendor: Entity<'vendor'>, reason: string) =>
      write(
        decideExclusion(snapshot, vendor.id, { excluded: true, reason }, decider()),
        words.excludedToast(nameOf(vendor)),
      ),
    restore: (vendor: Entity<'vendor'>) =>
      void write(
        decideExclusion(snapshot, vendor.id, { excluded: false, reason: '' }, decider()),
        row.restored(nameOf(vendor)),
      ),
    agree: (
      vendorId: string,
      agreement: { criterionId: CriterionId; points: number; reason: string },
    ) =>
      write(
        decideConsensus(snapshot, vendorId, agreement, decider()),
        meeting.agree.saved(shortNameOf(vendorId), agreement.criterionId, agreement.points),
      ),
    disagree: (vendorId: string, criterionId: CriterionId) =>
      write(
        decideConsensus(snapshot, vendorId, { criterionId, points: null, reason: '' }, decider()),
        meeting.agreed.takenBack(shortNameOf(vendorId), criterionId),
      ),
    settleMustHave: (vendorId: string, answer: MustHaveAnswer) =>
      write(decideMustHave(snapshot, vendorId, answer, decider()), words.statusSaved),
  };
}
