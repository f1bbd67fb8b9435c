import { Button } from '#extension/ui/button.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { estimatePartOf } from '#shared/costs/line-of-fact.ts';

import { useVendorScene } from '../scene.tsx';
import type { FactRow } from './fact-rows.ts';
import { useFactActions } from './use-fact-actions.ts';
import { useOffer } from './use-offer.ts';
import { VersionChanges } from './version-changes.tsx';

/** Which version of the offer takes what is accepted here, the way to a new one, and what changed since the last. */
export function IntoVersion({ rows }: { rows: readonly FactRow[] }) {
  const { facts: words } = useMessages();
  const format = useFormat();
  const { vendor } = useVendorScene();
  const { newest, older } = useOffer();
  const { renew } = useFactActions();
  const isPart = rows.some(({ fact }) => estimatePartOf(fact).kind !== 'none');
  if (newest === null || !isPart) return null;
  return (
    <div className="fact-v">
      <div className="row between wrap">
        <span className="s2 muted">
          {words.offer.plan(words.offer.intoVersion(format.number(newest.version)), newest.plan)}
        </span>
        <Button
          variant="plain"
          size="small"
          title={words.offer.renewHint}
          onClick={() => void renew(vendor.id, newest.version + 1)}
        >
          {words.offer.renew}
        </Button>
      </div>
      {older !== null && <VersionChanges newest={newest} older={older} />}
    </div>
  );
}
