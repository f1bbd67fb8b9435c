import { expect, test } from 'vitest';

import { axisIds, axisOf, criterionIdSchema } from '#shared/model/axis.ts';
import type { Anchors } from '#shared/rubric/criterion.ts';
import { axisById, criteria, criterionById, rubric, rubricVersion } from '#shared/rubric/rubric.ts';

import { emptyTexts, half, sourceId } from './completeness.ts';

const lines = rubric.flatMap((axis) => [...axis.questions, ...axis.redFlags]);

test('five axes of six criteria, numbered through in order', () => {
  expect(rubric.map((axis) => axis.id)).toEqual(axisIds);
  expect(criteria.map(({ id }) => id)).toEqual(
    [1, 2, 3, 4, 5].flatMap((axis) => [1, 2, 3, 4, 5, 6].map((place) => `${axis}.${place}`)),
  );
  expect(rubricVersion).toBe(1);
});

test.each(rubric)('axis $id holds its own criteria', (axis) => {
  expect(axis.criteria.map(({ id }) => axisOf(criterionIdSchema.parse(id)))).toEqual(
    Array.from({ length: 6 }, () => axis.id),
  );
  expect(axisById(axis.id)).toBe(axis);
});

test('nothing is empty in either language', () => {
  expect(emptyTexts(rubric)).toEqual([]);
});

test.each(rubric)('axis $id asks about each criterion and stays inside itself', (axis) => {
  const own = axis.criteria.map(({ id }) => id);
  expect([...new Set(axis.questions.map(({ criterionId }) => criterionId))]).toEqual(own);
  expect(axis.redFlags.filter(({ criterionId }) => !own.includes(criterionId))).toEqual([]);
  expect(axis.redFlags.length).toBeGreaterThanOrEqual(5);
  expect(axis.evidenceHints.length).toBeGreaterThan(0);
});

test('every criterion, question and red flag says where it comes from', () => {
  const unsourced = [...criteria, ...lines].filter(
    ({ sources }) => sources.length === 0 || !sources.every((source) => sourceId.test(source)),
  );
  expect(unsourced).toEqual([]);
});

test('Japanese texts are Japanese and English texts are not', () => {
  const texts = [
    ...criteria.flatMap(({ anchors }) => [anchors[1], anchors[3], anchors[5]]),
    ...lines.map(({ text }) => text),
  ];
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
  expect(texts.filter(({ ja, en }) => !japanese.test(ja) || japanese.test(en))).toEqual([]);
});

test.each(criteria)('the anchors of $id differ and fit the panel', ({ anchors }) => {
  const worded = (anchor: keyof Anchors): string[] => [anchors[anchor].ja, anchors[anchor].en];
  expect(new Set([...worded(1), ...worded(3), ...worded(5)]).size).toBe(6);
  for (const { ja, en } of [anchors[1], anchors[3], anchors[5]]) {
    expect(half(ja) / 2).toBeLessThanOrEqual(60);
    expect(en.length).toBeLessThanOrEqual(130);
  }
});

test.each([...rubric, ...criteria])('the short label of $id fits a column head', (labelled) => {
  expect(half(labelled.shortLabel.ja) / 2).toBeLessThanOrEqual(9);
  expect(labelled.shortLabel.en.length).toBeLessThanOrEqual(16);
});

test('no two criteria look the same in a column head', () => {
  expect(new Set(criteria.map(({ shortLabel }) => shortLabel.ja)).size).toBe(30);
  expect(new Set(criteria.map(({ shortLabel }) => shortLabel.en)).size).toBe(30);
});

test('a criterion is found by its id, and an unknown id finds none', () => {
  for (const criterion of criteria) expect(criterionById(criterion.id)).toBe(criterion);
  expect(criterionById('4.7')).toBeUndefined();
  expect(criterionById('constructor')).toBeUndefined();
});
