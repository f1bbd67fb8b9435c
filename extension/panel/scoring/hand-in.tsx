import { Send } from 'lucide-react';

import { Button } from '#extension/ui/button.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';

import { useVendorScene } from '../scene.tsx';
import { ownProgress } from './own-scores.ts';
import { useDeclaration } from './use-declaration.ts';

/** Handing in the scores of the vendor at hand, after which others' scores can be seen. */
export function HandIn() {
  const { handIn: words } = useMessages().scoring;
  const format = useFormat();
  const { snapshot, comparison, vendor, device } = useVendorScene();
  const { declaration, handIn } = useDeclaration();
  const { done, total } = ownProgress(snapshot, comparison, vendor.id, device.raterId);
  if (!declaration || !snapshot.evaluation.independent) return null;
  const { handedInAt, conflict, detail } = declaration;
  return (
    <section className="p-sec stack">
      {conflict === 'some' && (
        <Notice>
          {words.conflict} <span lang="ja">{detail}</span>
        </Notice>
      )}
      {handedInAt === null ? (
        <>
          <p className="s2 muted">
            {words.answered(format.number(done), format.number(total))}
            <br />
            {words.text}
          </p>
          <Button icon={Send} onClick={() => void handIn()}>
            {words.action}
          </Button>
        </>
      ) : (
        <p className="s2 muted">{words.since(format.dateTime(handedInAt))}</p>
      )}
    </section>
  );
}
