import { type IntraclassTable, intraclassCorrelations } from '../agreement/intraclass.ts';
import { type Concordance, kendallW } from '../agreement/kendall-w.ts';
import { type Alpha, krippendorffAlpha } from '../agreement/krippendorff.ts';
import type { Outcome } from '../agreement/outcome.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { compareVendors } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { type EvidenceFlip, evidenceFlips } from './evidence-flips.ts';
import { type CertainPlace, certainOrder, type GapBand, gapBandOf } from './order.ts';
import { nextQuestions, type Question } from './questions.ts';
import { type Disagreements, disagreementsOf, ratingTable } from './raters.ts';
import { type WeightInterval, weightIntervals } from './robustness.ts';
import { type ScoreFlip, scoreFlips } from './score-flips.ts';
import {
  acceptabilityOf,
  type SecondOpinion,
  secondOpinion,
  type VendorAcceptability,
} from './second-opinion.ts';
import { type Backing, backingOf } from './strength.ts';

/** How far the raters agree: a rule of thumb, and only where it means something. */
export type TeamAgreement = {
  alpha: Outcome<Alpha>;
  concordance: Outcome<Concordance>;
  intraclass: Outcome<IntraclassTable>;
};

/** Everything about one evaluation that a page of results shows, plain numbers with what they are made of. */
export type FullResult = {
  comparison: Comparison;
  order: CertainPlace[];
  gap: GapBand | null;
  backing: Backing[];
  weightIntervals: WeightInterval[];
  scoreFlips: ScoreFlip[];
  evidenceFlips: EvidenceFlip[];
  acceptability: VendorAcceptability;
  questions: Question[];
  disagreements: Disagreements;
  agreement: TeamAgreement;
  secondOpinion: SecondOpinion;
};

/** Alpha on the ordinal scale of the points, W and ICC over every vendor and criterion that raters scored. */
export function agreementOf(scores: Snapshot['scores']): TeamAgreement {
  const { rows } = ratingTable(scores);
  return {
    alpha: krippendorffAlpha(rows, 'ordinal'),
    concordance: kendallW(rows),
    intraclass: intraclassCorrelations(rows),
  };
}

/**
 * The whole result. `samples` weightings are drawn from `seed`, at most `questions` next questions are named. Pairwise shares and the terms of
 * a total are asked for one by one (`shareOfWeightings`, `termsOf`).
 */
export function fullResult(
  snapshot: Snapshot,
  { seed, samples, questions }: { seed: number; samples: number; questions: number },
): FullResult {
  const comparison = compareVendors(snapshot);
  return {
    comparison,
    order: certainOrder(comparison),
    gap: gapBandOf(comparison),
    backing: comparison.vendors.flatMap(
      ({ vendorId }) => backingOf(snapshot, comparison, vendorId) ?? [],
    ),
    weightIntervals: weightIntervals(comparison),
    scoreFlips: scoreFlips(comparison),
    evidenceFlips: evidenceFlips(snapshot, comparison),
    acceptability: acceptabilityOf(comparison, { seed, samples, unknowns: 'left-out' }),
    questions: nextQuestions(comparison, questions),
    disagreements: disagreementsOf(snapshot, comparison),
    agreement: agreementOf(snapshot.scores),
    secondOpinion: secondOpinion(comparison),
  };
}
