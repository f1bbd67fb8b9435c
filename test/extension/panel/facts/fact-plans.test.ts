import { describe, expect, it } from 'vitest';

import { choosePlan, confirmFacts, newVersion } from '#extension/panel/facts/fact-changes.ts';
import { priceGroups } from '#shared/costs/price-groups.ts';
import { currentEstimate, estimatesOf, planOf, plansOf } from '#shared/costs/versions.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import { vendor } from '../../../fixtures/snapshot-parts.ts';
import { device, half, setUp } from './fact-device.ts';
import { factOf } from './fact-parts.ts';

type Fact = Entity<'fact'>;

function monthly(label: string, amount: number, start: number): Fact {
  return factOf({
    id: `fact:evidence-1:fee:${start}-${start + 5}`,
    label,
    low: amount,
    high: amount,
    unit: 'month',
    basis: 'fixed',
    start,
    end: start + 5,
  });
}

function step(label: string, amount: number, start: number): Fact {
  return { ...monthly(label, amount, start), unit: 'order', basis: 'usage' };
}

const light = monthly('ライト 管理費', 30_000, 10);
const premium = monthly('プレミアム 管理費', 100_000, 20);
const common = { ...setUp, evidenceId: 'evidence-1' };

function withVendor() {
  const known = device();
  const { id, ...set } = vendor('shiomi', '汐見');
  known.commit([{ kind: 'vendor', id, evaluationId: 'evaluation-1', set, deleted: false }]);
  const lines = (plan: string) =>
    currentEstimate(known.snapshot(), 'shiomi', plan)?.feeLines.map(
      ({ label, low }) => `${label} ${low}`,
    );
  const take = (plan: string, ...facts: Fact[]) =>
    known.commit(confirmFacts(known.snapshot(), facts, { plan }));
  return { ...known, lines, take };
}

describe('plans of a vendor', () => {
  it('are offers of their own, with lines that are named alike, and the first one counts', () => {
    const { take, lines, snapshot } = withVendor();
    take('ライト', light);
    take('プレミアム', premium);
    expect(lines('ライト')).toEqual(['管理費 30000']);
    expect(lines('プレミアム')).toEqual(['管理費 100000']);
    expect(planOf(snapshot(), 'shiomi')).toBe('ライト');
  });

  it('share what stands beside them in the same price list, and keep what was chosen', () => {
    const { take, lines, confirm, commit, snapshot } = withVendor();
    take('ライト', light);
    take('プレミアム', premium);
    commit(choosePlan(snapshot(), 'shiomi', 'プレミアム'));
    confirm(common);
    expect(lines('ライト')).toEqual(['管理費 30000', '初期費用 30000']);
    expect(lines('プレミアム')).toEqual(['管理費 100000', '初期費用 30000']);
    expect(planOf(snapshot(), 'shiomi')).toBe('プレミアム');
  });

  it('take a correction only where the fact stands', () => {
    const { take, lines, confirm } = withVendor();
    take('ライト', light);
    take('プレミアム', premium);
    confirm({ ...light, low: 35_000, high: 35_000 });
    expect(lines('ライト')).toEqual(['管理費 35000']);
    expect(lines('プレミアム')).toEqual(['管理費 100000']);
  });

  it('begin with the terms of the unnamed offer and leave its prices where they are', () => {
    const { take, confirm, snapshot, lines } = withVendor();
    confirm(half);
    take('ライト', light);
    expect(currentEstimate(snapshot(), 'shiomi', 'ライト')?.terms).toMatchObject([
      { kind: 'minimum-term', value: '6' },
    ]);
    // An offer without prices does not keep its place beside one that has them.
    expect(planOf(snapshot(), 'shiomi')).toBe('ライト');
    expect(lines('')).toEqual([]);
  });

  it('have versions of their own', () => {
    const { take, commit, snapshot, lines } = withVendor();
    take('ライト', light);
    take('プレミアム', premium);
    commit(newVersion(snapshot(), 'shiomi'));
    expect(estimatesOf(snapshot(), 'shiomi', 'ライト').map(({ version }) => version)).toEqual([
      2, 1,
    ]);
    expect(estimatesOf(snapshot(), 'shiomi', 'プレミアム')).toHaveLength(1);
    expect(lines('ライト')).toEqual(['管理費 30000']);
  });

  it('are left by what was rejected, and come back as they were', () => {
    const { take, reject, commit, lines, snapshot } = withVendor();
    take('ライト', light, common);
    const before = JSON.stringify(snapshot().estimates);
    const inverses = reject(light);
    expect(lines('ライト')).toEqual(['初期費用 30000']);
    commit(inverses);
    expect(JSON.stringify(snapshot().estimates)).toBe(before);
    expect(plansOf(snapshot(), 'shiomi')).toEqual(['ライト']);
  });
});

describe('prices that are one line', () => {
  const steps = [step('出荷 〜1,000件', 150, 10), step('出荷 1,001件〜', 120, 20)];
  const [first] = steps;

  function grouped() {
    const known = device();
    known.commit(confirmFacts(known.snapshot(), steps, { groups: priceGroups(steps) }));
    const parts = () =>
      known
        .offer()
        ?.feeLines.map(({ label, low, tiers }) => [label, low, ...tiers.map(({ price }) => price)]);
    return { ...known, parts };
  }

  it('are accepted as one, with all their facts', () => {
    const { parts, offer, snapshot } = grouped();
    expect(parts()).toEqual([['出荷', null, '150', '120']]);
    expect(offer()?.feeLines[0]).toMatchObject({
      factId: steps[0]?.id,
      moreFactIds: [steps[1]?.id],
    });
    expect(snapshot().facts.map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
  });

  it('follow a correction of one of them, and keep what people settled', () => {
    const { parts, offer, confirm, commit } = grouped();
    const feeLines = (offer()?.feeLines ?? []).map((line) => ({
      ...line,
      tiering: 'whole' as const,
      minimum: '9000',
    }));
    const id = offer()?.id ?? '';
    commit([{ kind: 'estimate', id, evaluationId: 'evaluation-1', set: { feeLines } }]);
    if (first) confirm({ ...first, low: 155, high: 155 });
    expect(parts()).toEqual([['出荷', null, '155', '120']]);
    expect(offer()?.feeLines).toMatchObject([{ tiering: 'whole', minimum: '9000' }]);
  });

  it('fall apart into lines of their own where they fit together no more', () => {
    const { parts, confirm } = grouped();
    if (first) confirm({ ...first, label: '特急' });
    expect(parts()).toEqual([
      ['特急', '150'],
      ['出荷 1,001件〜', '120'],
    ]);
  });

  it('leave the rest when one is taken back, and go together', () => {
    const one = grouped();
    if (first) one.takeBack(first);
    expect(one.parts()).toEqual([['出荷 1,001件〜', '120']]);
    const all = grouped();
    all.takeBack(...steps);
    expect(all.parts()).toEqual([]);
  });
});
