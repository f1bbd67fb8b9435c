import { useEffect } from 'react';

import { createLater } from './use-later.ts';

/** The facts of a quote, with the rules by which they are read: one without the other shows nothing. */
export const factsLater = createLater(async () => {
  const [{ FactsSection }, { extractFacts }] = await Promise.all([
    import('./facts-section.tsx'),
    import('#shared/facts/extract-facts.ts'),
  ]);
  return { FactsSection, extractFacts };
});

/** What to ask about the vendor's offer, and the offer itself. */
export const offerLater = createLater(() => import('./offer-part.tsx'));

/** The proposal for 4.2. */
export const priceLater = createLater(() => import('./price-hint.tsx'));

/** Loads the parts when the panel has nothing else to do. */
export function useIdleLoading(): void {
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      for (const part of [factsLater, offerLater, priceLater]) void part.load();
    });
    return () => cancelIdleCallback(idle);
  }, []);
}
