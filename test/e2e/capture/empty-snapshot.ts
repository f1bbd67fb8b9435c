import type { Snapshot } from '#shared/model/snapshot.ts';

import { sampleSnapshot } from '../../fixtures/snapshot.ts';

/** An evaluation with one vendor, who owns a domain, and nothing captured. */
export function emptySnapshot(domain: string): Snapshot {
  const sample = sampleSnapshot();
  const [vendor] = sample.vendors;
  if (vendor === undefined) throw new Error('The sample has no vendor.');
  return {
    ...sample,
    vendors: [{ ...vendor, domains: [domain] }],
    pages: [],
    passages: [],
    evidence: [],
    facts: [],
    estimates: [],
    notes: [],
    scores: [],
    decisions: [],
  };
}
