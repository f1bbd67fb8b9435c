import type { Messages } from '../locales/messages.ts';
import type { CriterionId } from '../model/axis.ts';
import type { FullResult } from './full-result.ts';
import { numberText } from './number-text.ts';

/** How vendors and criteria are called in the sentences. */
export type Names = {
  vendor: (vendorId: string) => string;
  criterion: (criterionId: CriterionId) => string;
};

/**
 * What the order hangs on, in the order in which a person would ask: the gap once everything is known, the nearest score and evidence that turn it,
 * how often the first is first, the next best question, a second opinion. Nothing when fewer than two vendors are ranked.
 */
export function firmnessSentences(
  result: FullResult,
  words: Messages['firmness'],
  names: Names,
): string[] {
  const { gap } = result;
  if (!gap) return [];
  const first = names.vendor(gap.first);
  const second = names.vendor(gap.second);
  const sentences = [
    gap.relation === 'before'
      ? words.certain(first, second)
      : words.gapBand(first, second, numberText(gap.least, 2), numberText(gap.most, 2)),
    scoreSentence(result, words, names),
    evidenceSentence(result, words, names),
    ...shareSentence(result, words, names),
    ...questionSentence(result, words, names),
    ...opinionSentence(result, words, names),
  ];
  return sentences;
}

function scoreSentence(result: FullResult, words: Messages['firmness'], names: Names): string {
  const [flip] = result.scoreFlips;
  if (!flip) return words.noScoreFlip;
  const { vendorId, criterionId, from, to, rival } = flip;
  return words.scoreFlip(
    names.vendor(vendorId),
    names.criterion(criterionId),
    numberText(from, 1),
    numberText(to, 1),
    names.vendor(rival),
  );
}

function evidenceSentence(result: FullResult, words: Messages['firmness'], names: Names): string {
  const flip = result.evidenceFlips.find(({ newFirst }) => newFirst.length > 0);
  if (!flip) return words.noEvidenceFlip;
  const { vendorId, before, after, newFirst } = flip;
  const firsts = words.listed(newFirst.map(names.vendor));
  return words.evidenceFlip(
    names.vendor(vendorId),
    numberText(before, 2),
    numberText(after, 2),
    firsts,
  );
}

function shareSentence(result: FullResult, words: Messages['firmness'], names: Names): string[] {
  const { vendorIds, acceptability } = result.acceptability;
  const share = acceptability.ranks[0]?.[0];
  const [vendorId] = vendorIds;
  if (share === undefined || vendorId === undefined) return [];
  return [
    words.firstRank(
      names.vendor(vendorId),
      numberText(share * 100, 0),
      numberText(acceptability.margin * 100, 1),
    ),
  ];
}

function questionSentence(result: FullResult, words: Messages['firmness'], names: Names): string[] {
  const [question] = result.questions;
  if (!question || question.crosses.length === 0) return [];
  const { vendorId, criterionId, low, high } = question;
  const vendor = names.vendor(vendorId);
  return [
    words.question(vendor, names.criterion(criterionId), numberText(low, 2), numberText(high, 2)),
  ];
}

function opinionSentence(result: FullResult, words: Messages['firmness'], names: Names): string[] {
  const { sameFirst, closeness } = result.secondOpinion;
  const [nearest] = closeness;
  if (sameFirst === null || !nearest) return [];
  return [sameFirst ? words.sameFirst : words.otherFirst(names.vendor(nearest.vendorId))];
}
