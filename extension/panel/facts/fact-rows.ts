import type { Doubt, ExtractedFact } from '#shared/facts/extracted-fact.ts';
import type { Entity } from '#shared/model/snapshot.ts';
import { foldText } from '#shared/rubric/keyword.ts';

type Fact = Entity<'fact'>;
type Evidence = Pick<Entity<'evidence'>, 'id' | 'vendorId'>;

/** One row beside the quote. */
export type FactRow = {
  /** Unique among the rows. */
  key: string;
  /** The statement with the id that its record has or would have. */
  fact: Fact;
  /** Where its words stand in this quote, in UTF-16 units. */
  span: { start: number; end: number };
  /** `elsewhere`: the same words were confirmed in another piece of this vendor's evidence, and would count twice here. */
  standing: 'certain' | 'unsure' | 'confirmed' | 'elsewhere';
  /** Why it is not certain; empty where it is, or where a person decided. */
  doubts: readonly Doubt[];
  /** The rows of which this one is made where their prices are one line together; empty for a statement of its own. */
  members: readonly FactRow[];
};

/**
 * What stands beside the quote of a piece of evidence, in the order of the words: what was confirmed here, and what was read and not
 * rejected yet. A rejection counts for all evidence of the vendor with the same words, label and values.
 */
export function factRows(
  evidence: Evidence,
  readings: readonly ExtractedFact[],
  facts: readonly Fact[],
): FactRow[] {
  const own = facts.filter(({ vendorId }) => vendorId === evidence.vendorId);
  const here = own.filter(({ evidenceId }) => evidenceId === evidence.id);
  const others = own.filter(({ evidenceId }) => evidenceId !== evidence.id);
  const read = named(evidence, readings);
  const ids = new Set(read.map(({ key }) => key));
  // What was decided under an older reading of the same words keeps its place.
  const strays = here.filter(({ id }) => !ids.has(id));
  const rows = read.flatMap((row): FactRow[] => {
    const decided = here.find(({ id }) => id === row.key);
    if (decided) return confirmedRow(decided);
    if (strays.some((stray) => stray.kind === row.fact.kind && overlap(stray, row.span))) return [];
    if (others.some((other) => isRejectionOf(other, row.fact))) return [];
    const isKnown = others.some((other) => isConfirmationOf(other, row.fact));
    return [isKnown ? { ...row, standing: 'elsewhere' } : row];
  });
  return [...rows, ...strays.flatMap((fact) => confirmedRow(fact))].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

/** The rows with the tax that a person named for prices whose words are silent about it; what was decided stays as it is. */
export function withTax(rows: readonly FactRow[], tax: Fact['tax']): FactRow[] {
  return rows.map((row) => {
    const { fact, standing } = row;
    const isSilent = fact.kind === 'fee' && fact.tax === 'unknown' && standing !== 'confirmed';
    return isSilent ? { ...row, fact: { ...fact, tax } } : row;
  });
}

/** The next row after this one that waits for a decision, from the first again after the last; `null` when all are decided. */
export function nextOpen(rows: readonly FactRow[], key: string): FactRow | null {
  const at = rows.findIndex((row) => row.key === key);
  const others = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
  return others.find(({ standing }) => standing === 'certain' || standing === 'unsure') ?? null;
}

function confirmedRow(fact: Fact): FactRow[] {
  if (fact.state !== 'confirmed') return [];
  const span = { start: fact.start, end: fact.end };
  return [{ key: fact.id, fact, span, standing: 'confirmed', doubts: [], members: [] }];
}

/** Readings as rows; each has the id under which everybody's decision on it is kept. */
function named(
  { id: evidenceId, vendorId }: Evidence,
  readings: readonly ExtractedFact[],
): FactRow[] {
  const seen = new Map<string, number>();
  return readings.map(({ doubts, ...reading }): FactRow => {
    const { kind, start, end } = reading;
    const place = `fact:${evidenceId.slice(0, 100)}:${kind}:${start}-${end}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    const key = count === 1 ? place : `${place}:${count}`;
    return {
      key,
      fact: { ...reading, id: key, vendorId, evidenceId },
      span: { start, end },
      standing: doubts.length === 0 ? 'certain' : 'unsure',
      doubts,
      members: [],
    };
  });
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function isRejectionOf(other: Fact, fact: Fact): boolean {
  return other.state === 'rejected' && isSameLabel(other, fact) && isSameValue(other, fact);
}

/** A person may have corrected the label or the value, so the words and one of the two are enough. */
function isConfirmationOf(other: Fact, fact: Fact): boolean {
  return other.state === 'confirmed' && (isSameLabel(other, fact) || isSameValue(other, fact));
}

function isSameLabel(a: Fact, b: Fact): boolean {
  return wordsOf(a) === wordsOf(b) && foldText(a.label) === foldText(b.label);
}

function isSameValue(a: Fact, b: Fact): boolean {
  return wordsOf(a) === wordsOf(b) && valueOf(a) === valueOf(b);
}

function wordsOf({ kind, quote }: Fact): string {
  return `${kind} ${foldText(quote)}`;
}

function valueOf({ low, high, unit, percentOf, currency }: Fact): string {
  return JSON.stringify([low, high, unit, percentOf, currency]);
}
