import { expect, test } from 'vitest';

import { purposes } from '#shared/model/purpose.ts';
import { snapshotOf } from '#shared/model/snapshot.ts';
import { commitTo } from '#shared/sync/commit.ts';
import { newEvaluation, newRater } from '#shared/sync/start-evaluation.ts';

import { countedIds } from '../../fakes/counted-ids.ts';

const start = {
  title: '受注・発送の外注先選定',
  language: 'ja' as const,
  raterId: 'rater00000000000000000abcdef',
  raterName: ' 佐藤 花子 ',
  now: '2026-11-20T05:31:02.123Z',
};

test.each(purposes)('an evaluation for the purpose "%s" is whole from its start', (purpose) => {
  const changes = newEvaluation({ ...start, purpose, ids: countedIds() });
  const evaluationId = changes[0]?.evaluationId ?? '';
  const { written } = commitTo([], changes, { last: '', now: 1, device: 'a' });
  const snapshot = snapshotOf(evaluationId, written);
  expect(snapshot?.evaluation).toMatchObject({ title: start.title, purpose, weightsFixedAt: null });
  expect(snapshot?.evaluation.mustHaves).toHaveLength(9);
  expect(snapshot?.raters).toEqual([
    { id: start.raterId, name: '佐藤 花子', role: 'owner', joinedAt: start.now },
  ]);
});

test('a person without a name is called by the end of their id', () => {
  const change = newRater('e1', { raterId: start.raterId, raterName: '  ' }, 'rater', start.now);
  expect(change.set).toMatchObject({ name: 'abcdef', role: 'rater' });
});
