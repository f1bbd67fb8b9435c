import type { Change } from '#shared/model/record.ts';
import { scoreId } from '#shared/model/score.ts';
import { equalWeights } from '#shared/model/weights.ts';

/** Changes that make small records, for tests of storing, merging and syncing. */
const at = '2026-11-20T05:31:02.123Z';

export function evaluationChange(id: string, title = '受注・発送の外注先選定'): Change {
  return {
    kind: 'evaluation',
    id,
    evaluationId: id,
    set: {
      title,
      purpose: 'capacity',
      language: 'ja',
      rubricVersion: 1,
      weights: equalWeights,
      criterionWeights: {},
      criterionTexts: {},
      weighting: null,
      independent: true,
      mustHaves: [],
      weightsFixedAt: null,
      createdAt: at,
    },
  };
}

export function noteChange(evaluationId: string, id: string, text: string): Change {
  return {
    kind: 'note',
    id,
    evaluationId,
    set: { vendorId: 'vendor-1', criterionId: null, text, writtenBy: 'rater-1', writtenAt: at },
  };
}

export function scoreChange(
  evaluationId: string,
  raterId: string,
  points: 1 | 2 | 3 | 4 | 5,
  reason = '',
): Change {
  return {
    kind: 'score',
    id: scoreId(raterId, 'vendor-1', '4.1'),
    evaluationId,
    set: {
      raterId,
      vendorId: 'vendor-1',
      criterionId: '4.1',
      answer: { state: 'scored', points },
      reason,
      evidenceIds: [],
      ceilingReason: '',
      scoredAt: at,
    },
  };
}

export function raterChange(evaluationId: string, raterId: string, name = '評価者'): Change {
  return {
    kind: 'rater',
    id: raterId,
    evaluationId,
    set: { name, role: 'rater', joinedAt: at },
  };
}

/** A brief with every line as long as it may be, in characters that take six digits each on the wire. */
export function longestBrief(evaluationId: string, id: string): Change {
  const line = '長'.repeat(300);
  const issue = { text: line, figure: line, episode: line, hours: null, costYen: null, goal: line };
  const scopeLine = {
    task: line,
    area: null,
    assignment: 'own' as const,
    condition: line,
    traits: {},
  };
  return {
    kind: 'brief',
    id,
    evaluationId,
    set: {
      company: line,
      author: line,
      issues: Array.from({ length: 50 }, () => issue),
      kgi: '長'.repeat(2000),
      kpis: Array.from({ length: 20 }, () => ({ name: line, leads: line })),
      signals: [],
      levelNow: null,
      levelWanted: null,
      orderForm: null,
      manyVendors: false,
      scope: Array.from({ length: 200 }, () => scopeLine),
      areas: [],
      monthlySalesYen: null,
      ordersPerMonth: null,
      ordersAtPeak: null,
      inquiriesPerMonth: null,
      volumes: [],
      rates: [],
      shares: [],
      taxBasis: 'excluded',
      budgetYen: null,
      ceilingYen: null,
      targetYen: null,
      startOn: null,
    },
  };
}
