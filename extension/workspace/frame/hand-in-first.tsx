import { Send } from 'lucide-react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Button } from '#extension/ui/button.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { declarationId } from '#shared/model/declaration.ts';
import type { Change } from '#shared/model/record.ts';
import { declarationOf } from '#shared/scoring/independence.ts';

import { nameOf } from '../matrix/vendor-input.ts';
import { PageHead } from './page-head.tsx';
import { useScene } from './scene.tsx';

/** Stands in place of every page that shows others' scores, until one's own of these vendors are handed in. */
export function HandInFirst({ vendorIds }: { vendorIds: readonly string[] }) {
  const { handIn: words } = useMessages().settings;
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <p>{words.text}</p>
      <section className="sheet hi" aria-label={words.title}>
        <ul className="sheet-b">
          {vendorIds.map((vendorId) => (
            <VendorLine key={vendorId} vendorId={vendorId} />
          ))}
        </ul>
      </section>
    </>
  );
}

function VendorLine({ vendorId }: { vendorId: string }) {
  const { handIn: words } = useMessages().settings;
  const format = useFormat();
  const { snapshot, comparison, device } = useScene();
  const { write } = useWriting();
  const { clock } = useServices();
  const { raterId } = device;
  const vendor = snapshot.vendors.find(({ id }) => id === vendorId);
  const answered = snapshot.scores.filter(
    (score) =>
      score.raterId === raterId && score.vendorId === vendorId && score.answer.state !== 'unknown',
  ).length;
  if (!vendor) return null;
  const name = nameOf(vendor);
  const handIn = () => {
    const now = clock.instant();
    const known = declarationOf(snapshot, raterId, vendorId);
    const set = known
      ? { handedInAt: now }
      : {
          raterId,
          vendorId,
          conflict: 'none' as const,
          detail: '',
          declaredAt: now,
          handedInAt: now,
        };
    const change: Change = {
      kind: 'declaration',
      id: declarationId(raterId, vendorId),
      evaluationId: snapshot.evaluation.id,
      set,
    };
    void write([change], words.done(name));
  };
  return (
    <li className="row between">
      <b lang="ja">{name}</b>
      <span className="s2 muted">
        {words.answered(format.number(answered), format.number(comparison.criteria.length))}
      </span>
      <Button icon={Send} onClick={handIn} aria-label={words.actionOn(name)}>
        {words.action}
      </Button>
    </li>
  );
}
