import type { Language } from '#shared/locales/messages.ts';
import { axisOf, type CriterionId } from '#shared/model/axis.ts';
import { axisById } from '#shared/rubric/rubric.ts';
import type { Comparison } from '#shared/scoring/comparison.ts';
import { type Effect, effectOf } from '#shared/scoring/effect.ts';

/** What to ask about one criterion, and how far the answer can move the total. */
export type OpenQuestion = {
  criterionId: CriterionId;
  text: string;
  effect: Effect | null;
};

/**
 * The questions on criteria that are not known, and on the one that the person came from. Those that may change the order come first,
 * then those with the widest range; ties keep the order of the rubric.
 */
export function openQuestions(
  comparison: Comparison,
  vendorId: string,
  pinned: CriterionId | null,
  language: Language,
): OpenQuestion[] {
  const cells = comparison.vendors.find((vendor) => vendor.vendorId === vendorId)?.cells ?? {};
  const wanted = comparison.criteria
    .map(({ id }) => id)
    .filter((id) => id === pinned || (cells[id]?.state ?? 'unknown') === 'unknown');
  return wanted
    .flatMap((criterionId) => {
      const text = questionOn(criterionId, language);
      return text === ''
        ? []
        : [{ criterionId, text, effect: effectOf(comparison, vendorId, criterionId) }];
    })
    .toSorted((a, b) => crosses(b) - crosses(a) || width(b) - width(a));
}

/** The rubric's question on a criterion; empty for a team's own criterion. */
function questionOn(criterionId: CriterionId, language: Language): string {
  const { questions } = axisById(axisOf(criterionId));
  return questions.find((line) => line.criterionId === criterionId)?.text[language] ?? '';
}

function crosses({ effect }: OpenQuestion): number {
  return effect !== null && effect.crosses.length > 0 ? 1 : 0;
}

/** Rounded, so that equal ranges do not change places by a last digit. */
function width({ effect }: OpenQuestion): number {
  return effect === null ? 0 : Math.round((effect.high - effect.low) * 1e9) / 1e9;
}
