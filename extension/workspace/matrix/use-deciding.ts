import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import type { MustHaveStatus } from '#shared/model/must-have.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import { useScene } from '../frame/scene.tsx';
import { decideExclusion, decideMustHave, decideShortlist, listedVendors } from './decisions.ts';
import { nameOf } from './vendor-input.ts';

/** What a person can settle about a vendor; everything is written with who and when, and can be undone. */
export function useDeciding() {
  const { snapshot, device } = useScene();
  const { write } = useWriting();
  const { clock } = useServices();
  const { row, vendor: words } = useMessages().matrix;
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
    settleMustHave: (
      vendorId: string,
      answer: { mustHaveId: string; status: MustHaveStatus; reason: string },
    ) => write(decideMustHave(snapshot, vendorId, answer, decider()), words.statusSaved),
  };
}
