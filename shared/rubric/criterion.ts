import type { AxisId, CriterionId } from '#shared/model/axis.ts';

import type { LocalText } from './text.ts';

/** Worded examples of 1, 3 and 5 points; 2 and 4 lie between their neighbours. */
export type Anchors = { 1: LocalText; 3: LocalText; 5: LocalText };

/** One of the six questions inside an axis (評価項目). */
export type Criterion = {
  id: CriterionId;
  label: LocalText;
  /** For heads of columns: at most 9 full-width characters in Japanese, 16 characters in English. */
  shortLabel: LocalText;
  anchors: Anchors;
  /** Where the criterion comes from: `S1-46`, `X-04`, or `ours`. */
  sources: readonly string[];
};

/** A sentence about one criterion, with where it comes from. */
export type CriterionLine = {
  criterionId: CriterionId;
  text: LocalText;
  sources: readonly string[];
};

/** One axis of the rubric with its criteria and the words that help to judge it. */
export type AxisRubric = {
  id: AxisId;
  label: LocalText;
  shortLabel: LocalText;
  /** At least one question to the vendor for each criterion. */
  questions: readonly CriterionLine[];
  redFlags: readonly CriterionLine[];
  /** What is worth capturing for this axis. */
  evidenceHints: readonly LocalText[];
  criteria: readonly Criterion[];
};
