import {
  estimatePartOf,
  isFrom,
  lineInPlan,
  withFact,
  withoutFact,
} from '#shared/costs/line-of-fact.ts';
import { lineOfGroup, type PriceGroup } from '#shared/costs/price-groups.ts';
import type { FeeLine } from '#shared/model/estimate.ts';
import type { Entity } from '#shared/model/snapshot.ts';

type Fact = Entity<'fact'>;
type Offer = Entity<'estimate'>;

/** Whether something in an offer was read from this fact. */
export function rests({ feeLines, terms }: Offer, factId: string): boolean {
  return (
    feeLines.some((line) => isFrom(line, factId)) || terms.some((term) => term.factId === factId)
  );
}

/** The newest version with a fact in it. A line that only came along from the version before makes room for the one that names the same fee. */
export function taken(offer: Offer, fact: Fact, before: Offer | null, all: readonly Fact[]): Offer {
  const part = estimatePartOf(fact, offer.plan);
  if (part.kind !== 'fee-line') return withFact(offer, fact);
  if (rests(offer, fact.id)) return corrected(offer, fact, all);
  return placed(offer, part.line, before) ?? withFact(offer, fact);
}

/** The newest version with prices that are one line in it. */
export function takenTogether(offer: Offer, { facts }: PriceGroup, before: Offer | null): Offer {
  const line = lineOfGroup(facts);
  if (line === null) return facts.reduce((one, fact) => taken(one, fact, before, facts), offer);
  const named = lineInPlan(line, offer.plan);
  const free = facts.reduce((one, { id }) => withoutFact(one, id), offer);
  return placed(free, named, before) ?? { ...free, feeLines: [...free.feeLines, named] };
}

/** The offer with a line in the place of the carried one that names the same fee; `null` where there is not exactly one. */
function placed(offer: Offer, line: FeeLine, before: Offer | null): Offer | null {
  const carried = offer.feeLines.filter((one) => isSameFee(one, line) && isCarried(one, before));
  const [old] = carried;
  if (!old || carried.length > 1) return null;
  return { ...offer, feeLines: offer.feeLines.map((one) => (one === old ? line : one)) };
}

/** A version in which a fact already stands, with the fact as it was corrected; a line of several facts is made anew from all of them. */
export function corrected(offer: Offer, fact: Fact, all: readonly Fact[]): Offer {
  const grouped = groupedLine(offer, fact.id);
  if (grouped === null) return keeping(offer, withFact(offer, fact));
  return regrouped(offer, grouped, membersOf(grouped, [fact, ...all]));
}

/** A version without a fact; what else its line was read from stays. */
export function without(offer: Offer, factId: string, confirmed: readonly Fact[]): Offer {
  const grouped = groupedLine(offer, factId);
  if (grouped === null) return withoutFact(offer, factId);
  const left = membersOf(grouped, confirmed).filter(({ id }) => id !== factId);
  return left.length === 0 ? withoutFact(offer, factId) : regrouped(offer, grouped, left);
}

function groupedLine({ feeLines }: Offer, factId: string): FeeLine | null {
  return feeLines.find((line) => line.moreFactIds.length > 0 && isFrom(line, factId)) ?? null;
}

function membersOf({ factId, moreFactIds }: FeeLine, all: readonly Fact[]): Fact[] {
  return [factId, ...moreFactIds].flatMap((id) => all.find((fact) => fact.id === id) ?? []);
}

/** One line from several facts anew, or a line each where they make none together any more. */
function regrouped(offer: Offer, old: FeeLine, members: readonly Fact[]): Offer {
  const line = lineOfGroup(members);
  const lines =
    line === null
      ? members.flatMap((fact) => {
          const part = estimatePartOf(fact, offer.plan);
          return part.kind === 'fee-line' ? [part.line] : [];
        })
      : [{ ...settled(lineInPlan(line, offer.plan), old), tiering: old.tiering }];
  return { ...offer, feeLines: offer.feeLines.flatMap((one) => (one === old ? lines : [one])) };
}

/** What people settled about a line stays when only its reading is corrected. */
function keeping(before: Offer, after: Offer): Offer {
  const feeLines = after.feeLines.map((line) => {
    const old = before.feeLines.find(({ id }) => id === line.id);
    return !old || old === line ? line : settled(line, old);
  });
  return { ...after, feeLines };
}

function settled(line: FeeLine, old: FeeLine): FeeLine {
  const { role, taken: isTaken, minimum, maximum } = old;
  const clause = line.basis === 'performance' ? old.performance : null;
  const performance = clause ?? line.performance;
  return { ...line, role, taken: isTaken, minimum, maximum, performance };
}

function isCarried(line: FeeLine, before: Offer | null): boolean {
  return before?.feeLines.some(({ id }) => id === line.id) ?? false;
}

function isSameFee(a: FeeLine, b: FeeLine): boolean {
  return nameOf(a) === nameOf(b);
}

function nameOf({ label, unit, percent }: FeeLine): string {
  const name = label.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  return JSON.stringify([name, unit, percent?.of ?? null]);
}

/** Lines of the version before come back where the line that took their place is gone. */
export function withCarried(after: Offer, offer: Offer, before: Offer | null): Offer {
  const kept = new Set(offer.feeLines.map(({ id }) => id));
  const fresh = after.feeLines.filter(({ id }) => !kept.has(id));
  const feeLines = offer.feeLines.flatMap((line) => {
    const left = after.feeLines.find(({ id }) => id === line.id);
    if (left) return [left];
    const old = before?.feeLines.find(
      (one) => one.id !== line.id && isSameFee(one, line) && !isCarried(one, offer),
    );
    return old ? [old] : [];
  });
  return { ...after, feeLines: [...feeLines, ...fresh] };
}
