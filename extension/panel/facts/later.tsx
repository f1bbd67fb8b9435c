import { type ComponentProps, lazy, Suspense } from 'react';

const Section = lazy(async () => {
  const { FactsSection } = await import('./facts-section.tsx');
  return { default: FactsSection };
});
const Offer = lazy(async () => {
  const { OfferPart } = await import('./offer-part.tsx');
  return { default: OfferPart };
});
const Price = lazy(async () => {
  const { PriceHint } = await import('./price-hint.tsx');
  return { default: PriceHint };
});

/** The facts of a quote. Like all parts here it comes when it is first shown, so that the panel itself is there sooner. */
export function LaterFacts(props: ComponentProps<typeof Section>) {
  return (
    <Suspense fallback={null}>
      <Section {...props} />
    </Suspense>
  );
}

/** What to ask about the vendor's offer, and the offer itself. */
export function LaterOffer() {
  return (
    <Suspense fallback={null}>
      <Offer />
    </Suspense>
  );
}

/** The proposal for 4.2. */
export function LaterPriceHint() {
  return (
    <Suspense fallback={null}>
      <Price />
    </Suspense>
  );
}
