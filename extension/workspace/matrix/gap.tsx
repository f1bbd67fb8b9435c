import { useMessages } from '#extension/ui/language.tsx';

import { routeAddress } from '../frame/route.ts';
import { useScene } from '../frame/scene.tsx';
import { useRobustnessSentences } from '../robustness/sentences.ts';

/** How far apart the first two are, and what would change it. */
export function Gap() {
  const { snapshot, comparison } = useScene();
  const words = useMessages().robustness;
  const { gap, nearest, open } = useRobustnessSentences(snapshot, comparison);
  if (gap === null) return null;
  return (
    <section className="sheet say">
      <p className="strong">{gap}</p>
      <p>
        {words.sentences([nearest, open].filter((sentence) => sentence !== null))}{' '}
        <a href={routeAddress('robustness')}>{words.more}</a>
      </p>
    </section>
  );
}
