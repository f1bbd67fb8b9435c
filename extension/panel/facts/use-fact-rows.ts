import { useEffect, useMemo, useState } from 'react';

import type { QuoteMark } from '#extension/ui/quote-segments.ts';
import type { ExtractedFact, FactSource } from '#shared/facts/extracted-fact.ts';

import type { SourcedEvidence } from '../evidence-source.ts';
import { useScene } from '../scene.tsx';
import { type FactRow, factRows } from './fact-rows.ts';
import { readingsOf } from './readings.ts';

type Extract = (source: FactSource) => ExtractedFact[];

/** The rules of reading; they are loaded when the first quote is shown, because other screens do not need them. */
function useExtract(): Extract | null {
  const [extract, setExtract] = useState<{ run: Extract } | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const { extractFacts } = await import('#shared/facts/extract-facts.ts');
      if (current) setExtract({ run: extractFacts });
    };
    void load();
    return () => {
      current = false;
    };
  }, []);
  return extract?.run ?? null;
}

/** The facts beside a quote as they stand now; none for a note of our own. */
export function useFactRows(evidence: SourcedEvidence): FactRow[] {
  const { snapshot } = useScene();
  const extract = useExtract();
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
