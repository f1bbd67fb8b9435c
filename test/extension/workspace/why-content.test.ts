import { expect, test } from 'vitest';

import { answersOn, evidenceLine, evidenceOn } from '#extension/workspace/matrix/why-content.ts';

import { sampleSnapshot } from '../../fixtures/snapshot.ts';

test('answers carry the rater and the strongest evidence', () => {
  const snapshot = sampleSnapshot();
  const answers = answersOn(snapshot, 'shiomi', '1.1');
  expect(answers.map(({ name }) => name).toSorted()).toEqual(['大西', '森下'].toSorted());
  expect(answersOn(snapshot, 'nobody', '1.1')).toEqual([]);
});

test('evidence shows the exact words and where they stand', () => {
  const snapshot = sampleSnapshot();
  const [passage] = snapshot.passages;
  const found = evidenceOn(snapshot, 'shiomi', '4.1');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ quote: passage?.exact, link: passage?.link, strength: 1 });
});

test('evidence attached to a score counts although it is filed elsewhere', () => {
  const base = sampleSnapshot();
  const evidence = base.evidence.find(({ vendorId }) => vendorId === 'shiomi');
  if (!evidence) throw new Error('The sample has no evidence for this vendor.');
  const scores = base.scores.map((score) =>
    score.vendorId === 'shiomi' && score.criterionId === '5.1'
      ? { ...score, evidenceIds: [evidence.id] }
      : score,
  );
  const found = evidenceOn({ ...base, scores }, 'shiomi', '5.1');
  expect(found.map(({ id }) => id)).toEqual([evidence.id]);
  expect(answersOn({ ...base, scores }, 'shiomi', '5.1')[0]?.strongest).toBe(evidence.strength);
});

test('no link leads anywhere but to the web', () => {
  const base = sampleSnapshot();
  const evidence = base.evidence.find(({ passageId }) => passageId !== null);
  if (!evidence) throw new Error('The sample has no passage.');
  const passages = base.passages.map((passage) => ({ ...passage, link: 'javascript:alert(1)' }));
  expect(evidenceLine({ ...base, passages }, evidence).link).toBe('');
});
