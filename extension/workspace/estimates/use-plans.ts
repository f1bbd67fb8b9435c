import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { currentEstimate, estimatesOf, planOf, plansOf } from '#shared/costs/versions.ts';
import { estimateId } from '#shared/model/estimate.ts';
import type { Change } from '#shared/model/record.ts';

import { useScene } from '../frame/scene.tsx';

/** The plans of a vendor, which of them is compared, and the ways to change that; each is one write and can be undone. */
export function usePlans(vendorId: string) {
  const { snapshot } = useScene();
  const { write } = useWriting();
  const words = useMessages().estimates.plans;
  const evaluationId = snapshot.evaluation.id;
  const plans = plansOf(snapshot, vendorId);
  const counts = planOf(snapshot, vendorId);
  const chosen = (plan: string): Change => ({
    kind: 'vendor',
    id: vendorId,
    evaluationId,
    set: { plan },
  });
  return {
    plans,
    counts,
    choose: (plan: string) =>
      write([chosen(plan)], words.chosen(plan === '' ? words.unnamed : plan)),
    /** Another plan as a copy of this one; the one that counted still does. */
    add: (from: string) => {
      const known = currentEstimate(snapshot, vendorId, from);
      const name = freeName(plans, words.newName);
      if (!known) return Promise.resolve('');
      const { id: _id, ...fields } = known;
      const set = { ...fields, plan: name, version: 1, label: '', receivedOn: null };
      const copy: Change = {
        kind: 'estimate',
        id: estimateId(vendorId, 1, name),
        evaluationId,
        set,
        deleted: false,
      };
      return write([copy, chosen(counts)], words.added(name)).then((done) => (done ? name : ''));
    },
    /** All versions of a plan under another name; their ids stay. */
    rename: (from: string, plan: string) => {
      const versions = estimatesOf(snapshot, vendorId, from).map(({ id }): Change => ({
        kind: 'estimate',
        id,
        evaluationId,
        set: { plan },
      }));
      return write([...versions, ...(counts === from ? [chosen(plan)] : [])], words.renamed(plan));
    },
    remove: (plan: string) =>
      write(
        estimatesOf(snapshot, vendorId, plan).map(({ id }): Change => ({
          kind: 'estimate',
          id,
          evaluationId,
          set: {},
          deleted: true,
        })),
        words.removed(plan === '' ? words.unnamed : plan),
      ),
  };
}

function freeName(plans: readonly string[], name: (count: number) => string): string {
  let count = plans.length + 1;
  while (plans.includes(name(count))) count += 1;
  return name(count);
}
