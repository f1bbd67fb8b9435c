import type { BusinessArea } from '../model/business-area.ts';
import {
  type EstimateFields,
  type FeeLine,
  type FeeRole,
  type TermKind,
  termKinds,
} from '../model/estimate.ts';
import { bandPosition } from './band-position.ts';
import { openChecks, type PerformanceCheck } from './fee-model.ts';
import { hasPrice, hasQuantity } from './line-state.ts';

/** Something that an offer leaves open and only the vendor can answer. */
export type OpenQuestion =
  /** No price: quoted separately, or not at all. */
  | { kind: 'price'; line: FeeLine; separate: boolean }
  /** A price without saying of what, or how many there are. */
  | { kind: 'quantity'; line: FeeLine }
  /** "From": where does it end? */
  | { kind: 'open-end'; line: FeeLine }
  /** The last step of a price list ends; what comes after? */
  | { kind: 'steps'; line: FeeLine }
  /** Does a step's price hold for its own units or for all of them? */
  | { kind: 'tiering'; line: FeeLine }
  /** Lines that do not say whether tax is included. */
  | { kind: 'tax'; lines: FeeLine[] }
  /** A clause of a fee by result (S1-38); required ones are a red flag while open. */
  | { kind: 'performance'; line: FeeLine; check: PerformanceCheck }
  /** Clearly under the published guide: what is not in it? */
  | { kind: 'below-market'; line: FeeLine }
  /** A way in which costs grow (S1-54, X-04) of which the offer says nothing. */
  | { kind: 'cost-growth'; role: Exclude<FeeRole, 'running'> }
  | { kind: 'term'; term: TermKind };

const growthRoles = ['option', 'integration', 'emergency', 'exit'] as const;

/**
 * What to ask the vendor, prices first, then what must be in the contract. Nothing is asked that the offer answers, and nothing that is
 * our own homework, such as a volume that the brief does not plan.
 */
export function openQuestions(
  { feeLines, terms }: Pick<EstimateFields, 'feeLines' | 'terms'>,
  areas: readonly BusinessArea[] = [],
): OpenQuestion[] {
  const billed = feeLines.filter(({ pricing }) => pricing !== 'included');
  const withoutTax = billed.filter((line) => line.tax === 'unknown' && isPriced(line));
  const silent = growthRoles.filter((role) => !feeLines.some((line) => line.role === role));
  const missing = termKinds.filter((kind) => !terms.some((term) => term.kind === kind));
  return [
    ...billed.flatMap((line) => questionsOfLine(line, areas)),
    ...(withoutTax.length > 0 ? [{ kind: 'tax' as const, lines: withoutTax }] : []),
    ...silent.map((role) => ({ kind: 'cost-growth' as const, role })),
    ...missing.map((term) => ({ kind: 'term' as const, term })),
  ];
}

function isPriced(line: FeeLine): boolean {
  return line.pricing === 'stated' && hasPrice(line);
}

function questionsOfLine(line: FeeLine, areas: readonly BusinessArea[]): OpenQuestion[] {
  if (!isPriced(line)) return [{ kind: 'price', line, separate: line.pricing === 'separate' }];
  const range = line.percent ?? line;
  const last = line.tiers[line.tiers.length - 1];
  const isListed = line.tiers.length + line.sizes.length > 0;
  const isOpen = isListed ? line.sizes.some(({ high }) => high === null) : range.high === null;
  return [
    ...(!hasQuantity(line) ? [{ kind: 'quantity' as const, line }] : []),
    ...(isOpen ? [{ kind: 'open-end' as const, line }] : []),
    ...(last && last.upTo !== null ? [{ kind: 'steps' as const, line }] : []),
    ...(line.tiers.length > 1 && line.tiering === 'unknown'
      ? [{ kind: 'tiering' as const, line }]
      : []),
    ...openChecks(line).map((check) => ({ kind: 'performance' as const, line, check })),
    ...(bandPosition(line, areas)?.position === 'below'
      ? [{ kind: 'below-market' as const, line }]
      : []),
  ];
}
