import type { FeeLine, Term, TermKind } from '../model/estimate.ts';
import { type FeeBasis, type FeeUnit, feeUnits } from '../model/fee.ts';
import type { Entity } from '../model/snapshot.ts';
import { decimalOf } from './decimal.ts';
import { measureOfUnit, newFeeLine, openPerformance } from './new-line.ts';

/** What a fact adds to an offer: a fee line, a term, or nothing, as for a certificate. */
export type EstimatePart =
  | { kind: 'fee-line'; line: FeeLine }
  | { kind: 'term'; term: Term }
  | { kind: 'none' };

/**
 * A confirmed fact as a part of the vendor's offer, linked to the fact and its evidence. Nothing is made up: what the words leave open
 * stays open. The line's id comes from the fact, so that the same fact never stands in an offer twice. In a plan the line is named without
 * the plan, so that lines of several plans stand side by side.
 */
export function estimatePartOf(fact: Entity<'fact'>, plan = ''): EstimatePart {
  if (fact.kind === 'fee') return { kind: 'fee-line', line: lineInPlan(feeLineOf(fact), plan) };
  const kind = termKindOfFact[fact.kind];
  return kind === undefined ? { kind: 'none' } : { kind: 'term', term: termOf(fact, kind) };
}

const termKindOfFact: { [Kind in Entity<'fact'>['kind']]?: TermKind } = {
  'minimum-term': 'minimum-term',
  'notice-period': 'notice-period',
  renewal: 'renewal',
  trial: 'trial',
  'support-hours': 'support-hours',
  'response-time': 'response-time',
  'data-ownership': 'data-ownership',
};

function termOf(fact: Entity<'fact'>, kind: TermKind): Term {
  // Of a range the strictest reading counts: the shortest term that binds, the latest first reply.
  const value = kind === 'response-time' ? (fact.high ?? fact.low) : (fact.low ?? fact.high);
  return {
    kind,
    value: value === null ? null : decimalOf(value),
    text: fact.text === '' ? fact.label : fact.text,
    evidenceId: fact.evidenceId,
    factId: fact.id,
  };
}

/** A line of a price list as it is named within one of its columns. */
export function lineInPlan(line: FeeLine, plan: string): FeeLine {
  const { label } = line;
  if (plan === '' || !(label === plan || label.startsWith(`${plan} `))) return line;
  return { ...line, label: label.slice(plan.length).trim() };
}

/** Whether a line was read from this fact, alone or with others. */
export function isFrom({ factId, moreFactIds }: FeeLine, id: string): boolean {
  return factId === id || moreFactIds.includes(id);
}

/** The fee line that one statement makes. */
export function feeLineOf(fact: Entity<'fact'>): FeeLine {
  const unit = feeUnits.find((one) => one === fact.unit) ?? 'other';
  const basis = fact.basis ?? basisOfUnit(unit);
  const { percentOf } = fact;
  const isForeign = isInOtherCurrency(fact);
  const low = isForeign ? null : decimalOrOpen(fact.low);
  const high = isForeign ? null : decimalOrOpen(fact.high);
  return {
    ...newFeeLine(lineIdOf(fact.id)),
    label: fact.label,
    basis,
    unit,
    currency: fact.currency ?? 'JPY',
    low: percentOf === null ? low : null,
    high: percentOf === null ? high : null,
    percent: percentOf === null ? null : { low, high, of: percentOf, ofText: '' },
    measure: percentOf === null ? measureOfUnit[unit] : measureOfShare(percentOf),
    performance: basis === 'performance' ? openPerformance : null,
    tax: fact.tax,
    condition: isForeign ? fact.quote : fact.text,
    evidenceId: fact.evidenceId,
    factId: fact.id,
  };
}

function decimalOrOpen(value: number | null): string | null {
  return value === null ? null : decimalOf(value);
}

/** An amount in a currency that offers are not compared in has no price here; its words stay as the line's condition. Nothing is nothing anywhere. */
function isInOtherCurrency({ currency, percentOf, low, high }: Entity<'fact'>): boolean {
  return currency === null && percentOf === null && !(low === 0 && high === 0);
}

function measureOfShare(of: NonNullable<Entity<'fact'>['percentOf']>): FeeLine['measure'] {
  return of === 'other' ? null : of;
}

function basisOfUnit(unit: FeeUnit): FeeBasis {
  if (unit === 'conversion') return 'performance';
  return unit === 'once' || unit === 'month' || unit === 'year' ? 'fixed' : 'usage';
}

function lineIdOf(factId: string): string {
  return `fact:${factId}`.slice(0, 160);
}

/**
 * The offer with a confirmed fact in it: a line or term that came from the same fact is replaced where it stands (so that confirming
 * twice, or again after a correction, changes nothing else), a term replaces the one of its kind, anything else is added at the end.
 */
export function withFact<Offer extends { plan: string; feeLines: FeeLine[]; terms: Term[] }>(
  offer: Offer,
  fact: Entity<'fact'>,
): Offer {
  const part = estimatePartOf(fact, offer.plan);
  if (part.kind === 'fee-line') {
    const { line } = part;
    return { ...offer, feeLines: replaced(offer.feeLines, line, ({ id }) => id === line.id) };
  }
  if (part.kind === 'term') {
    const { term } = part;
    return { ...offer, terms: replaced(offer.terms, term, ({ kind }) => kind === term.kind) };
  }
  return offer;
}

/** The offer without what came from this fact, as when a person takes the confirmation back. */
export function withoutFact<Offer extends { feeLines: FeeLine[]; terms: Term[] }>(
  offer: Offer,
  factId: string,
): Offer {
  return {
    ...offer,
    feeLines: offer.feeLines.filter((line) => !isFrom(line, factId)),
    terms: offer.terms.filter((term) => term.factId !== factId),
  };
}

function replaced<Item>(list: readonly Item[], item: Item, isOld: (one: Item) => boolean): Item[] {
  return list.some(isOld) ? list.map((one) => (isOld(one) ? item : one)) : [...list, item];
}
