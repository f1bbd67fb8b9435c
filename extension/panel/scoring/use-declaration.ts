import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { declarationId, type DeclarationFields } from '#shared/model/declaration.ts';
import { declarationOf } from '#shared/scoring/independence.ts';

import { useVendorScene } from '../scene.tsx';

/** What the person at this device declared about the vendor at hand, and the ways to declare and to hand in. */
export function useDeclaration() {
  const { scoring: words } = useMessages();
  const { snapshot, vendor, device } = useVendorScene();
  const { clock } = useServices();
  const { write } = useWriting();
  const { raterId } = device;
  const target = {
    kind: 'declaration',
    id: declarationId(raterId, vendor.id),
    evaluationId: snapshot.evaluation.id,
  } as const;
  return {
    declaration: declarationOf(snapshot, raterId, vendor.id),
    declare: (conflict: DeclarationFields['conflict'], detail: string) => {
      const declaredAt = clock.instant();
      const set = { raterId, vendorId: vendor.id, conflict, detail, declaredAt, handedInAt: null };
      return write([{ ...target, set, deleted: false }], words.declare.saved);
    },
    handIn: () => write([{ ...target, set: { handedInAt: clock.instant() } }], words.handIn.done),
  };
}
