import { useMemo } from 'react';

import type { QuoteMark } from '#extension/ui/quote-segments.ts';

import type { SourcedEvidence } from '../evidence-source.ts';
import { useScene } from '../scene.tsx';
import { type FactRow, factRows } from './fact-rows.ts';
import { factsLater } from './later-parts.ts';
import { readingsOf } from './readings.ts';
import { useLater } from './use-later.ts';

/** The facts beside a quote as they stand now; none for a note of our own. */
export function useFactRows(evidence: SourcedEvidence): FactRow[] {
  const { snapshot } = useScene();
  const extract = useLater(factsLater)?.extractFacts ?? null;
  const { quote, table, headings } = evidence;
  const readings = useMemo(
    () => (extract === null ? [] : readingsOf({ quote, table, headings }, extract)),
    [extract, quote, table, headings],
  );
  return useMemo(
    () => factRows(evidence, readings, snapshot.facts),
    [readings, evidence, snapshot.facts],
  );
}

/** The words of the rows as marks in the quote. */
export function factMarks(rows: readonly FactRow[]): QuoteMark[] {
  return rows.map(({ span }) => span);
}
