import { useEffect, useEffectEvent, useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { LastCapture } from '#shared/ports/device-store.ts';

import { isFresh, newsOf } from './capture-news.ts';

/** Says in the status line what a new capture came to, with the way back, and calls `onCapture` so that the panel shows it. */
export function useCaptureNews(
  last: LastCapture | null,
  snapshot: Snapshot,
  decidedFor: string | null,
  onCapture: () => void,
): void {
  const { clock } = useServices();
  const { tell } = useWriting();
  const { capture } = useMessages();
  const [known, setKnown] = useState(() =>
    last !== null && !isFresh(last.at, clock.instant()) ? last.at : '',
  );
  const evidence = snapshot.evidence.find(({ id }) => id === last?.evidenceId);
  const news = last === null || last.at === known ? 'wait' : newsOf(last, evidence, decidedFor);

  const announce = useEffectEvent(() => {
    if (last === null || news === 'wait') return;
    setKnown(last.at);
    onCapture();
    if (news === 'saved-before') tell(capture.savedBefore);
    if (news === 'saved' && evidence) {
      const evaluationId = snapshot.evaluation.id;
      tell(capture.saved, [
        { kind: 'evidence', id: evidence.id, evaluationId, set: {}, deleted: true },
      ]);
    }
  });
  useEffect(() => announce(), [last?.at, news]);
}
