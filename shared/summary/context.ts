import type { Messages } from '../locales/messages.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Comparison, VendorStanding } from '../scoring/comparison.ts';

/** In which language, when and where a summary is made. */
export type SummaryOptions = {
  language: 'ja' | 'en';
  /** When the summary is made, ISO 8601 UTC. */
  now: string;
  /** Minutes east of Greenwich at the reader's place. */
  offsetMinutes: number;
};

/** What the parts of the summary are written from. */
export type SummaryContext = {
  snapshot: Snapshot;
  comparison: Comparison;
  listed: VendorStanding[];
  messages: Messages['summary'];
  options: SummaryOptions;
};

/** Totals have two decimals, three where two neighbours lie closer than 0.01 (LANGUAGE section 2). */
export function decimalsFor(vendors: readonly VendorStanding[]): 2 | 3 {
  const values = vendors.flatMap(({ value }) => (value === null ? [] : [value]));
  return values.some((value, index) => {
    const gap = Math.abs(value - (values[index + 1] ?? Infinity));
    return gap > 1e-9 && gap < 0.01;
  })
    ? 3
    : 2;
}
