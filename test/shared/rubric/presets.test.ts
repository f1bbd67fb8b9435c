import { expect, test } from 'vitest';

import { businessAreas } from '#shared/model/business-area.ts';
import { mustHaveIdSchema } from '#shared/model/must-have.ts';
import { type Purpose, purposes } from '#shared/model/purpose.ts';
import { axisWeightsSchema, criterionWeightsSchema } from '#shared/model/weights.ts';
import { businessAreaGuides } from '#shared/rubric/business-areas.ts';
import { integrationLevels } from '#shared/rubric/integration-levels.ts';
import { mustHaves } from '#shared/rubric/must-haves.ts';
import { criterionById } from '#shared/rubric/rubric.ts';
import { weightPresets } from '#shared/rubric/weight-presets.ts';

import { emptyTexts, sourceId } from './completeness.ts';

const percentages: Record<Purpose, number[]> = {
  neutral: [20, 20, 20, 20, 20],
  cost: [15, 20, 15, 35, 15],
  growth: [25, 10, 25, 15, 25],
  quality: [15, 20, 20, 15, 30],
  capacity: [20, 25, 20, 20, 15],
  insourcing: [20, 20, 15, 15, 30],
};

test.each(purposes)('the weights for %s are those of the table and sum to 1', (purpose) => {
  const { label, weights } = weightPresets[purpose];
  expect(axisWeightsSchema.safeParse(weights).success).toBe(true);
  const shares = [
    weights.fit,
    weights.scope,
    weights['track-record'],
    weights.contract,
    weights.support,
  ];
  expect(shares.map((share) => Math.round(share * 100))).toEqual(percentages[purpose]);
  expect(emptyTexts(label)).toEqual([]);
});

test('nine must-haves, named once, worded and sourced', () => {
  expect(new Set(mustHaves.map(({ id }) => id)).size).toBe(9);
  expect(mustHaves.filter(({ id }) => !mustHaveIdSchema.safeParse(id).success)).toEqual([]);
  expect(emptyTexts(mustHaves)).toEqual([]);
  expect(mustHaves.flatMap(({ sources }) => sources).filter((id) => !sourceId.test(id))).toEqual(
    [],
  );
});

test('the guides come in the order of the areas', () => {
  expect(Object.keys(businessAreaGuides)).toEqual(businessAreas);
});

test.each(businessAreas)('the guide to %s is complete and adds to criteria that exist', (area) => {
  const guide = businessAreaGuides[area];
  expect(emptyTexts(guide)).toEqual([]);
  expect(guide.addsTo.filter((id) => !criterionById(id))).toEqual([]);
  expect([...new Set(guide.checkpoints.map(({ criterionId }) => criterionId))].toSorted()).toEqual([
    ...guide.addsTo,
  ]);
  const sources = [...guide.sources, ...guide.checkpoints.flatMap((line) => line.sources)];
  expect(sources.filter((id) => !sourceId.test(id))).toEqual([]);
});

test('integration levels halve or double the criteria of the rubric', () => {
  expect(integrationLevels.map(({ level }) => level)).toEqual([1, 2, 3]);
  expect(integrationLevels.map(({ criterionWeights }) => criterionWeights)).toEqual([
    { '1.6': 0.5, '5.3': 0.5 },
    {},
    { '1.3': 2, '1.4': 2, '1.5': 2, '1.6': 2, '5.3': 2, '5.4': 2 },
  ]);
  expect(emptyTexts(integrationLevels)).toEqual([]);
  for (const { criterionWeights, topAnchors, sources } of integrationLevels) {
    expect(criterionWeightsSchema.safeParse(criterionWeights).success).toBe(true);
    expect(Object.keys(topAnchors).filter((id) => !criterionById(id))).toEqual([]);
    expect(sources.filter((id) => !sourceId.test(id))).toEqual([]);
  }
});
