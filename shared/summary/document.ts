import type { RadarAxis } from './radar.ts';

/** What stands in a cell of a table: finished text, and how it is meant. */
export type SummaryCell = {
  text: string;
  /** What stands there on paper when the whole text has no room; every other format has the whole. */
  short?: string;
  /** Mean points 1..5 to be shown on the score ramp. */
  score?: number;
  /** `strong` for what decides, `faint` for what is side matter, `bad` for what breaks a limit. */
  tone?: 'strong' | 'faint' | 'bad';
  /** Where the text leads; empty or absent when nowhere. */
  link?: string;
};

export type SummaryColumn = { label: string; align: 'left' | 'centre' | 'right' };

/** A table whose first column names its rows. */
export type SummaryTable = {
  kind: 'table';
  columns: SummaryColumn[];
  /** `out` for vendors that are out of the running. */
  rows: { cells: SummaryCell[]; out: boolean }[];
};

/** A radar of one vendor; `label` says the same in words. */
type SummaryRadar = { name: string; axes: RadarAxis[]; label: string };

/** The spread of one vendor's costs in yen; `label` says the same in words. */
export type SummarySpread = {
  name: string;
  low: number;
  base: number;
  high: number;
  label: string;
};

/** A piece of evidence as the first page shows it: exact words, where from, when; `number` is its place in the annex. */
export type SummaryQuote = {
  number: number;
  vendor: string;
  strength: number;
  counter: string;
  quote: string;
  source: string;
  /** Address of the passage; empty for notes and in the blind variant. */
  link: string;
  day: string;
};

export type SummaryBlock =
  | { kind: 'text'; text: string; big: boolean }
  | { kind: 'list'; items: string[] }
  | SummaryTable
  | { kind: 'radars'; radars: SummaryRadar[] }
  | {
      kind: 'spreads';
      spreads: SummarySpread[];
      budgetYen: number | null;
      ceilingYen: number | null;
    }
  | { kind: 'quotes'; quotes: SummaryQuote[] };

/** A section in the order of reading; `id` names it in versions and tests. */
export type SummarySection = {
  id: string;
  title: string;
  /** How to read it; empty where nothing needs saying. */
  note: string;
  blocks: SummaryBlock[];
};

/**
 * The shortlist summary (候補サマリー) as plain data in one language: every format is written from it, so all say the same.
 * Texts are finished sentences; numbers are already rounded for people.
 */
export type SummaryDocument = {
  language: 'ja' | 'en';
  heading: string;
  title: string;
  byline: string[];
  /** Labels of the approval boxes. */
  boxes: string[];
  /** What one needs to decide: fits one page. */
  front: SummarySection[];
  /** What it rests on: as long as it has to be. */
  annex: SummarySection[];
  annexTitle: string;
  footer: string[];
};
