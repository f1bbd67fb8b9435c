import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Snapshot } from '#shared/model/snapshot.ts';
import { versionFieldsSchema } from '#shared/model/version.ts';
import { differencesOf, statementsOf } from '#shared/summary/statements.ts';
import { summarise } from '#shared/summary/summarise.ts';

import { crowdedSnapshot } from '../../fixtures/crowd.ts';
import { sampleOffers, withPlan } from '../../fixtures/plan.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

const options = { language: 'ja', now: '2026-11-20T05:31:00.000Z', offsetMinutes: 540 } as const;
const said = (snapshot: Snapshot) =>
  statementsOf(summarise(snapshot, { ...options, ...sampleOffers }));
const sample = withPlan(sampleSnapshot());

test.each([
  ['the sample', sample],
  ['twenty vendors with the longest words', crowdedSnapshot()],
  ['nobody', sampleSnapshot({ vendors: [], scores: [] })],
])('what %s says fits into the record of a version, each under a key of its own', (_, snapshot) => {
  const statements = said(snapshot);
  expect(new Set(statements.map(({ key }) => key)).size).toBe(statements.length);
  const fields = {
    madeBy: 'rater-mori',
    madeAt: options.now,
    language: 'ja',
    blind: false,
    state: 'a41f-09c3',
    remark: '',
    statements,
  };
  expect(versionFieldsSchema.safeParse(fields).success).toBe(true);
});

test('nothing changed between a document and itself', () => {
  expect(differencesOf(said(sample), said(sample))).toEqual([]);
});

test('of a changed row only the cells that differ are shown, before and after', () => {
  const scores = sample.scores.map((one) =>
    one.id === 'score:rater-mori:tsumugi:5.2'
      ? { ...one, answer: { state: 'scored' as const, points: 1 as const } }
      : one,
  );
  const differences = differencesOf(said(sample), said({ ...sample, scores }));
  const row = differences.find(({ label }) => label === '比較: つむぎ屋EC');
  expect(row?.before).toMatch(/総合点 3\.\d\d/);
  expect(row?.after).not.toContain('順位');
  expect(row?.before).not.toBe(row?.after);
});

test('a vendor that left and one that came are both said', () => {
  const first = { rule: { type: 'by-hand' as const }, order: [] };
  const only = (id: string) =>
    said({
      ...withPlan(sampleSnapshot(), first),
      vendors: sample.vendors.filter((one) => one.id !== id),
    });
  const differences = differencesOf(only('hoshi'), only('tsumugi'));
  expect(differences).toContainEqual(
    expect.objectContaining({ label: '比較: =星の輪フルフィル', before: '' }),
  );
  expect(differences).toContainEqual(
    expect.objectContaining({ label: '比較: つむぎ屋EC', after: '' }),
  );
});

test('a new risk is one new statement of the register', () => {
  const [risk] = sample.plan?.risks ?? [];
  if (!risk) throw new Error('The sample has no risk.');
  const risks = [
    ...(sample.plan?.risks ?? []),
    { ...risk, family: 'purpose' as const, text: '新しい' },
  ];
  const differences = differencesOf(said(sample), said(withPlan(sample, { risks })));
  const added = differences.filter(({ before }) => before === '');
  expect(added.map(({ after }) => after)).toEqual([expect.stringContaining('新しい')]);
});

const statement = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd'),
  label: fc.constant('x'),
  text: fc.constantFrom('1', '1 / 2', '1 / 3', ''),
});
const statements = fc.uniqueArray(statement, { selector: ({ key }) => key });

test('differences name exactly what is new, gone or worded otherwise', () => {
  fc.assert(
    fc.property(statements, statements, (before, after) => {
      const texts = (list: typeof before) => new Map(list.map(({ key, text }) => [key, text]));
      const [was, is] = [texts(before), texts(after)];
      const keys = [...new Set([...was.keys(), ...is.keys()])];
      const count = keys.filter((key) => was.get(key) !== is.get(key)).length;
      expect(differencesOf(before, after)).toHaveLength(count);
    }),
  );
});
