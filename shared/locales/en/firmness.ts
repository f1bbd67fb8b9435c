import type { firmness as source } from '../ja/firmness.ts';

export const firmness: typeof source = {
  gapBand: (first, second, least, most) =>
    `Once everything is known, ${first} and ${second} will lie between ${least} and ${most} apart (below 0 they change places).`,
  certain: (first, second) => `Whatever is still unknown, ${first} comes before ${second}.`,
  scoreFlip: (vendor, criterion, from, to, rival) =>
    `If “${criterion}” of ${vendor} went from ${from} to ${to}, ${rival} would draw level for first place.`,
  noScoreFlip: 'No change of a single score puts another vendor first.',
  evidenceFlip: (vendor, before, after, first) =>
    `If one piece of evidence of ${vendor} did not hold, its total would fall from ${before} to ${after}, and ${first} would come first.`,
  noEvidenceFlip: 'No single piece of evidence decides who is first.',
  firstRank: (vendor, percent, margin) =>
    `With weights drawn at random ${vendor} is first in ${percent}% (give or take ${margin}).`,
  question: (vendor, criterion, low, high) =>
    `The next best question is “${criterion}” of ${vendor}: the answer moves its total within ${low} to ${high} and can change the order.`,
  sameFirst: 'Another method (TOPSIS) puts the same vendor first.',
  otherFirst: (vendor) => `Another method (TOPSIS) puts ${vendor} first.`,
  listed: (names) => names.join(', '),
};
