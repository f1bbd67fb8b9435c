import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useFormat, useMessages } from '#extension/ui/language.tsx';
import type { Snapshot } from '#shared/model/snapshot.ts';
import type { LastCapture } from '#shared/ports/device-store.ts';

import { isFresh, newsOf, savedSentence } from './capture-news.ts';

/**
 * Says in the status line that a new capture was kept, with the way back, and calls `onCapture` so that the panel shows it. Answers when
 * words were captured that were kept before: that is said beside them, because in the status line it would cover the way back from what
 * the person did since.
 */
export function useCaptureNews(
  last: LastCapture | null,
  snapshot: Snapshot,
  decidedFor: string | null,
  onCapture: () => void,
): string | null {
  const { clock } = useServices();
  const { tell } = useWriting();
  const { capture } = useMessages();
  const format = useFormat();
  const told = useRef<string | null>(null);
  const [repeatedAt, setRepeatedAt] = useState<string | null>(null);
  const at = last?.at ?? '';
  const evidence = snapshot.evidence.find(({ id }) => id === last?.evidenceId);
  const news = last === null ? 'wait' : newsOf(last, evidence, decidedFor);

  const announce = useEffectEvent(() => {
    onCapture();
    if (news === 'saved-before') setRepeatedAt(at);
    if (news === 'saved' && evidence) {
      const evaluationId = snapshot.evaluation.id;
      const passage = snapshot.passages.find(({ id }) => id === evidence.passageId);
      const kept = { evidence, table: passage?.table ?? null };
      const sentence = savedSentence(kept, capture, (value) => format.number(value));
      tell(sentence, [{ kind: 'evidence', id: evidence.id, evaluationId, set: {}, deleted: true }]);
    }
  });
  useEffect(() => {
    if (told.current === null && !isFresh(at, clock.instant())) told.current = at;
    if (news === 'wait' || told.current === at) return;
    told.current = at;
    announce();
  }, [at, news, clock]);
  return repeatedAt;
}
