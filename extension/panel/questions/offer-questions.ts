import { openQuestions } from '#shared/costs/open-questions.ts';
import { questionMail, questionText } from '#shared/costs/question-text.ts';
import { currentEstimate } from '#shared/costs/versions.ts';
import { type Language, messagesFor } from '#shared/locales/messages.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';

import { findWarnings } from '../capture/warning-marks.ts';

type Known = Pick<
  Snapshot,
  'evaluation' | 'brief' | 'estimates' | 'evidence' | 'passages' | 'vendors'
>;

/** A question to the vendor about its offer; `warning` from a word in its own sentences, `offer` from what the offer leaves open. */
export type OfferQuestion = { id: string; from: 'warning' | 'offer'; text: string };

/**
 * What to ask a vendor about its offer, in this language: what its words leave in the dark, each word once, then lines without a price
 * and terms that are missing. Before there is an offer only the words ask, because everything else would be missing.
 */
export function offerQuestions(
  snapshot: Known,
  vendorId: string,
  language: Language,
): OfferQuestion[] {
  const { facts, estimates } = messagesFor(language);
  const warnings = warningsOf(snapshot, vendorId).map(({ warning, words }): OfferQuestion => ({
    id: `warning ${warning.id}`,
    from: 'warning',
    text: facts.ask.warning(words, warning.question[language]),
  }));
  const offer = currentEstimate(snapshot, vendorId);
  if (offer === null || offer.feeLines.length + offer.terms.length === 0) return warnings;
  const open = openQuestions(offer, snapshot.brief?.areas ?? []);
  return [
    ...warnings,
    ...open.map((question, place): OfferQuestion => {
      const text = questionText(question, estimates.costs);
      return { id: `offer ${place} ${text}`, from: 'offer', text };
    }),
  ];
}

/** The questions as a polite mail to the vendor, in the language of the mail. */
export function offerMail(snapshot: Known, vendorId: string, language: Language): string {
  const offer = currentEstimate(snapshot, vendorId);
  const isBegun = offer !== null && offer.feeLines.length + offer.terms.length > 0;
  return questionMail(
    {
      vendorName: snapshot.vendors.find(({ id }) => id === vendorId)?.name ?? '',
      title: snapshot.evaluation.title,
      brief: snapshot.brief,
      estimate: isBegun ? offer : null,
      questions: offerQuestions(snapshot, vendorId, language).map(({ text }) => text),
    },
    messagesFor(language).estimates.costs,
  );
}

/** The warning words in all of a vendor's sentences, newest first; each word is asked about once. */
function warningsOf({ evidence, passages }: Known, vendorId: string) {
  const wordsOf = new Map(passages.map(({ id, exact }) => [id, exact]));
  const found = evidence
    .filter((one) => one.vendorId === vendorId)
    .toSorted((a: Entity<'evidence'>, b) => (a.capturedAt < b.capturedAt ? 1 : -1))
    .flatMap(({ passageId }) => findWarnings(wordsOf.get(passageId ?? '') ?? ''));
  const ids = found.map(({ warning }) => warning.id);
  return found.filter(({ warning }, place) => ids.indexOf(warning.id) === place);
}
