import { useEffect, useEffectEvent, useRef } from 'react';

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
  const told = useRef<string | null>(null);
  const at = last?.at ?? '';
  const evidence = snapshot.evidence.find(({ id }) => id === last?.evidenceId);
  const news = last === null ? 'wait' : newsOf(last, evidence, decidedFor);

  const announce = useEffectEvent(() => {
    onCapture();
    if (news === 'saved-before') tell(capture.savedBefore);
    if (news === 'saved' && evidence) {
      const evaluationId = snapshot.evaluation.id;
      tell(capture.saved, [
        { kind: 'evidence', id: evidence.id, evaluationId, set: {}, deleted: true },
      ]);
    }
  });
  useEffect(() => {
    if (told.current === null && !isFresh(at, clock.instant())) told.current = at;
    if (news === 'wait' || told.current === at) return;
    told.current = at;
    announce();
  }, [at, news, clock]);
}
