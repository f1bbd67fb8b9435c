import { estimatePartOf, withFact } from '#shared/costs/line-of-fact.ts';
import type { PriceGroup } from '#shared/costs/price-groups.ts';
import {
  currentEstimate,
  estimatesOf,
  firstEstimate,
  planOf,
  plansOf,
} from '#shared/costs/versions.ts';
import { type EstimateFields, estimateId, type FeeLine } from '#shared/model/estimate.ts';
import type { Change } from '#shared/model/record.ts';
import type { Entity, Snapshot } from '#shared/model/snapshot.ts';

import { limitOf, withLimit, withoutLimit } from './limit-facts.ts';
import { corrected, rests, taken, takenTogether, withCarried, without } from './offer-parts.ts';

type Fact = Entity<'fact'>;
type Offer = Entity<'estimate'>;
type Known = Pick<Snapshot, 'evaluation' | 'vendors' | 'facts' | 'estimates'>;

/** How statements are taken into an offer. */
export type Taking = {
  /** Into the offer of this plan, which begins here if there is none; else where they belong. */
  plan?: string;
  /** Those among them that are one line together. */
  groups?: readonly PriceGroup[];
};

/**
 * Confirms these statements of one vendor: they become records and parts of the newest version of its offer, which begins here if there is
 * none. Without a plan, what already stands in an offer is corrected there; what is new goes into all plans that were read from the same
 * evidence, because beside a price list it holds for each of them, else into the plan that counts.
 */
export function confirmFacts(
  known: Known,
  facts: readonly Fact[],
  { plan, groups = [] }: Taking = {},
): Change[] {
  const [first] = facts;
  if (!first) return [];
  const { vendorId } = first;
  const confirmed = facts.map((fact): Fact => ({ ...fact, state: 'confirmed' }));
  const targets = plan === undefined ? targetsOf(known, confirmed) : [plan];
  const all = [...confirmed, ...known.facts];
  const limiting = limitsAmong(known, confirmed);
  const plans = [...new Set([...plansOf(known, vendorId), ...targets])];
  return [
    ...factChanges(known, confirmed),
    ...choiceChanges(known, first, targets),
    ...plans.flatMap((name) => {
      const versions = estimatesOf(known, vendorId, name);
      const [newest, ...older] = versions;
      const before = versions[1] ?? null;
      const current = newest ?? beginning(known, first, name);
      const isNew = (fact: Fact) => targets.includes(name) || rests(current, fact.id);
      const singles = confirmed.filter((fact) => isNew(fact) && !isIn(groups, fact));
      const alone = singles.reduce((offer, fact) => taken(offer, fact, before, all), current);
      const together = targets.includes(name)
        ? groups.reduce((offer, group) => takenTogether(offer, group, before), alone)
        : alone;
      const filled = limiting(together);
      const settled = older.map((offer) =>
        limiting(confirmed.reduce((one, fact) => correctedIn(one, fact, all), offer)),
      );
      return newest === undefined && isEmpty(filled)
        ? []
        : estimateChanges(known, versions, [filled, ...settled]);
    }),
  ];
}

function isIn(groups: readonly PriceGroup[], fact: Fact): boolean {
  return groups.some(({ facts }) => facts.some(({ id }) => id === fact.id));
}

/** The plans into which statements go by themselves. */
function targetsOf(known: Known, facts: readonly Fact[]): string[] {
  const vendorId = facts[0]?.vendorId ?? '';
  const plans = plansOf(known, vendorId);
  const newestOf = (plan: string) => currentEstimate(known, vendorId, plan);
  const standing = plans.filter((plan) =>
    facts.some(({ id }) => estimatesOf(known, vendorId, plan).some((offer) => rests(offer, id))),
  );
  if (standing.length > 0) return standing;
  const beside = plans.filter((plan) =>
    newestOf(plan)?.feeLines.some(({ evidenceId }) =>
      facts.some((fact) => fact.evidenceId === evidenceId),
    ),
  );
  return beside.length > 0 ? beside : [planOf(known, vendorId)];
}

/** Beside a second plan somebody has to say which one counts; until somebody does, it is the one that did. */
function choiceChanges(
  known: Known,
  { vendorId, evidenceId }: Fact,
  targets: readonly string[],
): Change[] {
  const vendor = known.vendors.find(({ id }) => id === vendorId);
  const plans = plansOf(known, vendorId);
  const begun = targets.find((plan) => !plans.includes(plan));
  if (!vendor || begun === undefined || begun === '' || vendor.plan !== undefined) return [];
  const current = currentEstimate(known, vendorId);
  const isOwn = current?.feeLines.some((line) => line.evidenceId !== evidenceId) ?? false;
  const plan = current !== null && (current.plan !== '' || isOwn) ? current.plan : begun;
  return [{ kind: 'vendor', id: vendorId, evaluationId: known.evaluation.id, set: { plan } }];
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

/** Makes a plan of a vendor the one that is compared. */
export function choosePlan(known: Known, vendorId: string, plan: string): Change[] {
  return [{ kind: 'vendor', id: vendorId, evaluationId: known.evaluation.id, set: { plan } }];
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

/** A version of an offer with what was settled about one of its lines. */
export function withSettled(
  known: Known,
  offerId: string,
  lineId: string,
  set: Partial<FeeLine>,
): Change[] {
  const offer = known.estimates.find(({ id }) => id === offerId);
  if (!offer) return [];
  const feeLines = offer.feeLines.map((line) => (line.id === lineId ? { ...line, ...set } : line));
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

/**
 * The first version of a plan. What the vendor said in general, in its unnamed offer, are terms of each plan too; of its prices those that
 * were read beside this price list.
 */
function beginning(known: Known, { vendorId, evidenceId }: Fact, plan: string): Offer {
  const general = plan === '' ? null : currentEstimate(known, vendorId, '');
  return {
    id: estimateId(vendorId, 1, plan),
    ...firstEstimate(vendorId, plan),
    feeLines: (general?.feeLines ?? []).filter((line) => line.evidenceId === evidenceId),
    terms: general?.terms ?? [],
  };
}

function isEmpty({ feeLines, terms }: Offer): boolean {
  return feeLines.length + terms.length === 0;
}

/** An older version in which a fact already stands, with the fact as it was corrected. */
function correctedIn(offer: Offer, fact: Fact, all: readonly Fact[]): Offer {
  return rests(offer, fact.id) ? corrected(offer, fact, all) : offer;
}

/** All versions of all plans without these facts; what gave way to them comes back. */
function withdrawal(known: Known, facts: readonly Fact[]): Change[] {
  const vendors = new Set(facts.map(({ vendorId }) => vendorId));
  return [...vendors].flatMap((vendorId) =>
    plansOf(known, vendorId).flatMap((plan) => withdrawalFrom(known, facts, vendorId, plan)),
  );
}

function withdrawalFrom(
  known: Known,
  facts: readonly Fact[],
  vendorId: string,
  plan: string,
): Change[] {
  const gone = new Set(facts.map(({ id }) => id));
  const confirmed = known.facts.filter(({ state }) => state === 'confirmed');
  const versions = estimatesOf(known, vendorId, plan);
  const left = versions.map((offer) =>
    facts.reduce((one, fact) => withoutLimited(one, fact, confirmed), offer),
  );
  const [newest, ...older] = left;
  if (!newest) return [];
  const restored = withCarried(newest, versions[0] ?? newest, older[0] ?? null);
  const elsewhere = known.estimates.filter(
    (offer) => offer.vendorId === vendorId && offer.plan !== plan,
  );
  const others = confirmed.filter(
    ({ id, vendorId: owner }) =>
      owner === vendorId && !gone.has(id) && !elsewhere.some((offer) => rests(offer, id)),
  );
  const filled = others.reduce(
    (offer, fact) => withFreed(withMissingTerm(offer, fact), fact, confirmed, gone),
    restored,
  );
  return estimateChanges(known, versions, [filled, ...older]);
}

function withoutLimited(offer: Offer, fact: Fact, confirmed: readonly Fact[]): Offer {
  const limit = limitOf(fact, confirmed);
  const rest = without(offer, fact.id, confirmed);
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
