import { OfferQuestionsSection } from '../questions/offer-questions-section.tsx';
import { OfferSection } from './offer-section.tsx';

/** What to ask about the vendor's offer, and the offer itself. */
export function OfferPart() {
  return (
    <>
      <OfferQuestionsSection />
      <OfferSection />
    </>
  );
}
