import { estimatePartOf, withFact, withoutFact } from '#shared/costs/line-of-fact.ts';
import { estimatesOf, firstEstimate } from '#shared/costs/versions.ts';
import { type EstimateFields, estimateId, type FeeLine } from '#shared/model/estimate.ts';
import type { Change } from '#shared/model/record.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';

import { limitOf, withLimit, withoutLimit } from './limit-facts.ts';

type Fact = Entity<'fact'>;
type Offer = Entity<'estimate'>;
type Known = Pick<Snapshot, 'evaluation' | 'vendors' | 'facts' | 'estimates'>;

/** Confirms these statements of one vendor: they become records and parts of its newest estimate, which begins here if there is none. */
export function confirmFacts(known: Known, facts: readonly Fact[]): Change[] {
  const [first] = facts;
  if (!first) return [];
  const confirmed = facts.map((fact): Fact => ({ ...fact, state: 'confirmed' }));
  const versions = estimatesOf(known, first.vendorId);
  const [newest, ...older] = versions;
  const before = versions[1] ?? null;
  const current = newest ?? beginning(first.vendorId);
  const limiting = limitsAmong(known, confirmed);
  const filled = limiting(confirmed.reduce((offer, fact) => taken(offer, fact, before), current));
  const corrected = older.map((offer) => limiting(confirmed.reduce(correctedIn, offer)));
  return [
    ...factChanges(known, confirmed),
    ...(newest === undefined && isEmpty(filled)
      ? []
      : estimateChanges(known, versions, [filled, ...corrected])),
  ];
}

/** Rejects these statements, so that they are never offered again, and takes what they brought out of every version. */
export function rejectFacts(known: Known, facts: readonly Fact[]): Change[] {
  const rejected = facts.map((fact): Fact => ({ ...fact, state: 'rejected' }));
  return [...factChanges(known, rejected), ...withdrawal(known, facts)];
}

/** Takes confirmations back: the records go, and with them what they brought into the estimates. */
export function takeBackFacts(known: Known, facts: readonly Fact[]): Change[] {
  const evaluationId = known.evaluation.id;
  return [
    ...facts.map(({ id }): Change => ({ kind: 'fact', id, evaluationId, set: {}, deleted: true })),
    ...withdrawal(known, facts),
  ];
}

/**
 * A new version of a vendor's offer, which begins as a copy of the newest one: what the vendor does not mention anew still holds, and
 * what is confirmed from now on takes its place. Nothing where there is no offer yet.
 */
export function newVersion(known: Known, vendorId: string): Change[] {
  const [newest] = estimatesOf(known, vendorId);
  if (!newest) return [];
  const version = newest.version + 1;
  const { id: _id, ...fields } = newest;
  const set: EstimateFields = { ...fields, version, label: '', receivedOn: null };
  const id = estimateId(vendorId, version, newest.plan);
  return [{ kind: 'estimate', id, evaluationId: known.evaluation.id, set, deleted: false }];
}

/** A version of an offer without one of its fee lines, as when the new proposal does not have it any more. */
export function withoutLine(known: Known, offerId: string, lineId: string): Change[] {
  const offer = known.estimates.find(({ id }) => id === offerId);
  if (!offer) return [];
  const feeLines = offer.feeLines.filter(({ id }) => id !== lineId);
  const evaluationId = known.evaluation.id;
  return [{ kind: 'estimate', id: offer.id, evaluationId, set: { feeLines } }];
}

/**
 * What puts limits on the fees that they limit, where one of the two is among these facts; limits that people set otherwise since
 * then are left alone.
 */
function limitsAmong({ facts }: Known, chosen: readonly Fact[]): (offer: Offer) => Offer {
  const ids = new Set(chosen.map(({ id }) => id));
  const kept = facts.filter(({ id, state }) => state === 'confirmed' && !ids.has(id));
  const all = [...kept, ...chosen];
  return (offer) =>
    all.reduce((one, fact) => {
      const limit = limitOf(fact, all);
      if (!limit || !(ids.has(fact.id) || ids.has(limit.base.id))) return one;
      return { ...one, feeLines: withLimit(one.feeLines, fact, limit) };
    }, offer);
}

function beginning(vendorId: string): Offer {
  return { id: estimateId(vendorId, 1), ...firstEstimate(vendorId) };
}

function isEmpty({ feeLines, terms }: Offer): boolean {
  return feeLines.length + terms.length === 0;
}

/** The newest version with a fact in it. A line that only came along from the version before makes room for the one that names the same fee. */
function taken(offer: Offer, fact: Fact, before: Offer | null): Offer {
  const part = estimatePartOf(fact);
  if (part.kind !== 'fee-line') return withFact(offer, fact);
  const isThere = offer.feeLines.some(({ factId }) => factId === fact.id);
  const carried = offer.feeLines.filter(
    (line) => isSameFee(line, part.line) && isCarried(line, before),
  );
  const [old] = carried;
  if (isThere || !old || carried.length > 1) return keeping(offer, withFact(offer, fact));
  const feeLines = offer.feeLines.map((line) => (line === old ? part.line : line));
  return { ...offer, feeLines };
}

/** What people settled about a line stays when only its reading is corrected. */
function keeping(before: Offer, after: Offer): Offer {
  const feeLines = after.feeLines.map((line) => {
    const old = before.feeLines.find(({ id }) => id === line.id);
    if (!old || old === line) return line;
    const { role, taken: isTaken, minimum, maximum } = old;
    const performance = line.basis === 'performance' ? old.performance : null;
    return {
      ...line,
      role,
      taken: isTaken,
      minimum,
      maximum,
      performance: performance ?? line.performance,
    };
  });
  return { ...after, feeLines };
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

/** An older version in which a fact already stands, with the fact as it was corrected. */
function correctedIn(offer: Offer, fact: Fact): Offer {
  return rests(offer, fact.id) ? keeping(offer, withFact(offer, fact)) : offer;
}

function rests({ feeLines, terms }: Offer, factId: string): boolean {
  return [...feeLines, ...terms].some((part) => part.factId === factId);
}

/** All versions without these facts; what gave way to them comes back. */
function withdrawal(known: Known, facts: readonly Fact[]): Change[] {
  const gone = new Set(facts.map(({ id }) => id));
  const vendors = new Set(facts.map(({ vendorId }) => vendorId));
  const confirmed = known.facts.filter(({ state }) => state === 'confirmed');
  return [...vendors].flatMap((vendorId) => {
    const versions = estimatesOf(known, vendorId);
    const left = versions.map((offer) =>
      facts.reduce((one, fact) => without(one, fact, confirmed), offer),
    );
    const [newest, ...older] = left;
    if (!newest) return [];
    const restored = withCarried(newest, versions[0] ?? newest, older[0] ?? null);
    const others = confirmed.filter((fact) => fact.vendorId === vendorId && !gone.has(fact.id));
    const filled = others.reduce(
      (offer, fact) => withFreed(withMissingTerm(offer, fact), fact, confirmed, gone),
      restored,
    );
    return estimateChanges(known, versions, [filled, ...older]);
  });
}

function without(offer: Offer, fact: Fact, confirmed: readonly Fact[]): Offer {
  const limit = limitOf(fact, confirmed);
  const rest = withoutFact(offer, fact.id);
  return limit ? { ...rest, feeLines: withoutLimit(rest.feeLines, limit) } : rest;
}

/** An amount that limited a fee which is gone stands as a line of its own, so that it does not vanish unseen. */
function withFreed(
  offer: Offer,
  fact: Fact,
  confirmed: readonly Fact[],
  gone: ReadonlySet<string>,
): Offer {
  const limit = limitOf(fact, confirmed);
  return limit && gone.has(limit.base.id) && !rests(offer, fact.id) ? withFact(offer, fact) : offer;
}

/** Lines of the version before come back where the line that took their place is gone. */
function withCarried(after: Offer, offer: Offer, before: Offer | null): Offer {
  const feeLines = offer.feeLines.flatMap((line) => {
    const left = after.feeLines.find(({ id }) => id === line.id);
    if (left) return [left];
    const old = before?.feeLines.find(
      (one) => one.id !== line.id && isSameFee(one, line) && !isCarried(one, offer),
    );
    return old ? [old] : [];
  });
  return { ...after, feeLines };
}

function withMissingTerm(offer: Offer, fact: Fact): Offer {
  const part = estimatePartOf(fact);
  if (part.kind !== 'term') return offer;
  return offer.terms.some(({ kind }) => kind === part.term.kind) ? offer : withFact(offer, fact);
}

function factChanges({ evaluation }: Known, facts: readonly Fact[]): Change[] {
  return facts.map(({ id, ...set }) => ({
    kind: 'fact',
    id,
    evaluationId: evaluation.id,
    set,
    deleted: false,
  }));
}

/** The changes that make the versions as they should be; those that stay as they are need none. */
function estimateChanges(
  { evaluation }: Known,
  before: readonly Offer[],
  after: readonly Offer[],
): Change[] {
  return after.flatMap((offer): Change[] => {
    const base = { kind: 'estimate', id: offer.id, evaluationId: evaluation.id } as const;
    const old = before.find(({ id }) => id === offer.id);
    if (!old) {
      const { id: _id, ...set } = offer;
      return [{ ...base, set, deleted: false }];
    }
    const { feeLines, terms } = offer;
    const set = {
      ...(isSame(old.feeLines, feeLines) ? {} : { feeLines }),
      ...(isSame(old.terms, terms) ? {} : { terms }),
    };
    return Object.keys(set).length === 0 ? [] : [{ ...base, set }];
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
