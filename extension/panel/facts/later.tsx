import type { ComponentProps, ReactNode } from 'react';

import type { FactsSection } from './facts-section.tsx';
import { factsLater, offerLater, priceLater } from './later-parts.ts';
import { useLater } from './use-later.ts';

/** The facts of a quote, and what stands below them: it comes with them, because buttons that move are missed. */
export function LaterFacts(props: ComponentProps<typeof FactsSection> & { children?: ReactNode }) {
  const part = useLater(factsLater);
  if (part === null) return null;
  const { children, ...facts } = props;
  return (
    <>
      <part.FactsSection {...facts} />
      {children}
    </>
  );
}

/** What to ask about the vendor's offer, and the offer itself. */
export function LaterOffer() {
  const part = useLater(offerLater);
  return part === null ? null : <part.OfferPart />;
}

/** The proposal for 4.2. */
export function LaterPriceHint() {
  const part = useLater(priceLater);
  return part === null ? null : <part.PriceHint />;
}
