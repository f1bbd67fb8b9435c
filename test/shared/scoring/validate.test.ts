import { describe, expect, it } from 'vitest';

import { briefReadiness } from '#shared/scoring/readiness.ts';
import { checkScore, type ScoreDraft } from '#shared/scoring/validate.ts';

import { answerOf, type ShortAnswer } from '../../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../../fixtures/snapshot.ts';

function check(answer: ShortAnswer, parts: Partial<ScoreDraft> = {}) {
  return checkScore({
    answer: answerOf(answer),
    reason: '契約書案で確認',
    strengths: [3],
    axis: 'contract',
    ready: true,
    ceilingReason: '',
    ...parts,
  });
}

describe('checkScore', () => {
  it('lets a reasoned score with strong evidence pass', () => {
    for (const points of [1, 2, 3, 4, 5] as const) expect(check(points)).toBeNull();
  });

  it('asks for the brief on the first two axes only', () => {
    expect(check(3, { axis: 'fit', ready: false })).toBe('brief-incomplete');
    expect(check('-', { axis: 'scope', ready: false })).toBe('brief-incomplete');
    expect(check('?', { axis: 'scope', ready: false })).toBeNull();
    expect(check(3, { axis: 'support', ready: false })).toBeNull();
  });

  it('asks for a sentence for 1, 2, 4 and 5', () => {
    const asked = ([1, 2, 3, 4, 5] as const).map((points) => check(points, { reason: ' 　\n' }));
    expect(asked).toEqual([
      'reason-missing',
      'reason-missing',
      null,
      'reason-missing',
      'reason-missing',
    ]);
    expect(check('-', { reason: '' })).toBeNull();
  });

  it('holds points to the ceiling of the evidence until it is lifted', () => {
    expect(check(4, { strengths: [] })).toBe('evidence-too-weak');
    expect(check(4, { strengths: [0, 0] })).toBe('evidence-too-weak');
    expect(check(4, { strengths: [0, 1] })).toBeNull();
    expect(check(5, { strengths: [1, 1] })).toBe('evidence-too-weak');
    expect(check(5, { strengths: [1, 2] })).toBeNull();
    expect(check(5, { strengths: [1], ceilingReason: '実物を見た' })).toBeNull();
    expect(check(3, { strengths: [] })).toBeNull();
  });
});

describe('briefReadiness', () => {
  it('names what is missing', () => {
    const { brief } = sampleSnapshot();
    if (!brief) throw new Error('The sample has a brief.');
    expect(briefReadiness(brief)).toEqual({ ready: true, missing: [] });
    expect(briefReadiness(null)).toEqual({ ready: false, missing: ['issues', 'kgi', 'scope'] });
    expect(briefReadiness({ ...brief, kgi: ' ' }).missing).toEqual(['kgi']);
    expect(briefReadiness({ ...brief, scope: [] }).missing).toEqual(['scope']);
    const blank = brief.issues.map((issue) => ({ ...issue, text: '　' }));
    expect(briefReadiness({ ...brief, issues: blank }).missing).toEqual(['issues']);
  });
});
