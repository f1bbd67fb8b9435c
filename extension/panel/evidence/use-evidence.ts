import { useMemo } from 'react';

import { useMessages } from '#extension/ui/language.tsx';
import type { Entity } from '#shared/model/snapshot.ts';

import { sourcedEvidence, type SourcedEvidence } from '../evidence-source.ts';
import { useScene } from '../scene.tsx';

/** This evidence with its words and sources. */
export function useEvidenceOf(evidence: readonly Entity<'evidence'>[]): SourcedEvidence[] {
  const { snapshot } = useScene();
  return sourcedEvidence(evidence, snapshot, useMessages());
}

/** All evidence of a vendor with its words and sources, newest first; calculated once per state of the records. */
export function useVendorEvidence(vendorId: string): SourcedEvidence[] {
  const { snapshot } = useScene();
  const messages = useMessages();
  return useMemo(() => {
    const own = snapshot.evidence.filter((one) => one.vendorId === vendorId);
    const newestFirst = own.toSorted((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1));
    return sourcedEvidence(newestFirst, snapshot, messages);
  }, [snapshot, vendorId, messages]);
}
