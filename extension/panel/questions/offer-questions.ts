import { openQuestions } from '#shared/costs/open-questions.ts';
import { questionMail, questionText } from '#shared/costs/question-text.ts';
import { byRank, mailsOf, type Ranked, rankOf } from '#shared/costs/rank-questions.ts';
import { currentEstimate } from '#shared/costs/versions.ts';
import { type Language, messagesFor } from '#shared/locales/messages.ts';
import { axisOf } from '#shared/model/axis.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';
import { axisById } from '#shared/rubric/rubric.ts';

import { findWarnings } from '../capture/warning-marks.ts';

type Known = Pick<
  Snapshot,
  'evaluation' | 'brief' | 'estimates' | 'evidence' | 'passages' | 'vendors'
>;

/** A question to the vendor about its offer; `warning` from a word in its own sentences, `offer` from what the offer leaves open. */
export type OfferQuestion = Ranked & { id: string; from: 'warning' | 'offer'; text: string };

/**
 * What to ask a vendor about its offer, in this language, the most important first: lines without a price and terms that are missing, and
 * what its words leave in the dark, each word once. Before there is an offer only the words ask, because everything else would be missing.
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
    axis: axisOf(warning.criterionId),
    rank: 2,
  }));
  const offer = currentEstimate(snapshot, vendorId);
  if (offer === null || offer.feeLines.length + offer.terms.length === 0) return warnings;
  const open = openQuestions(offer, snapshot.brief?.areas ?? []);
  return byRank([
    ...warnings,
    ...open.map((question, place): OfferQuestion => {
      const text = questionText(question, estimates.costs);
      return { id: `offer ${place} ${text}`, from: 'offer', text, ...rankOf(question) };
    }),
  ]);
}

/** The questions as polite mails to the vendor, in the language of the mails: the most important ones, and the rest. */
export function offerMail(
  snapshot: Known,
  vendorId: string,
  language: Language,
  part: 'first' | 'second',
): { mail: string; count: number } {
  const groups = mailsOf(offerQuestions(snapshot, vendorId, language))[part];
  const offer = currentEstimate(snapshot, vendorId);
  const isBegun = offer !== null && offer.feeLines.length + offer.terms.length > 0;
  const mail = questionMail(
    {
      vendorName: snapshot.vendors.find(({ id }) => id === vendorId)?.name ?? '',
      title: snapshot.evaluation.title,
      brief: snapshot.brief,
      estimate: isBegun ? offer : null,
      groups: groups.map(({ axis, questions }) => ({
        title: axisById(axis).label[language],
        questions: questions.map(({ text }) => text),
      })),
      part,
    },
    messagesFor(language).estimates.costs,
  );
  return { mail, count: groups.reduce((sum, { questions }) => sum + questions.length, 0) };
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
