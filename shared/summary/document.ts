import type { AxisId } from '../model/axis.ts';
import type { Strength } from '../model/evidence.ts';
import type { MustHaveTally } from '../scoring/comparison.ts';

/** One line of the comparison table. */
export type SummaryVendor = {
  name: string;
  rank: number | null;
  /** Two decimals (three where neighbours lie closer than 0.01), or empty without points. */
  total: string;
  /** `3.57〜3.80`, or empty when nothing is open. */
  range: string;
  axes: { axis: AxisId; label: string; weight: string; value: number | null }[];
  mustHaves: MustHaveTally;
  open: number;
  recommended: boolean;
};

/** A piece of evidence as the summary shows it: exact words, where from, when. */
export type SummaryEvidence = {
  vendor: string;
  strength: Strength;
  counter: boolean;
  quote: string;
  source: string;
  /** Address of the passage; empty for notes. */
  link: string;
  day: string;
};

/**
 * The shortlist summary (候補サマリー) as plain data in one language: every format is written from it, so all say the same.
 * Texts are finished sentences; numbers are already rounded for people.
 */
export type SummaryDocument = {
  language: 'ja' | 'en';
  title: string;
  company: string;
  author: string;
  madeOn: string;
  startOn: string;
  purpose: string[];
  recommendation: { sentence: string; reason: string; condition: string };
  raters: number;
  vendors: SummaryVendor[];
  excluded: { name: string; reason: string }[];
  robustness: string[];
  costs: string[];
  unverified: string[];
  evidence: SummaryEvidence[];
  madeWith: string;
  asOf: string;
};
