import { type AxisId, axisNumber } from '../model/axis.ts';
import type { TermKind } from '../model/estimate.ts';
import { requiredChecks } from './fee-model.ts';
import type { OpenQuestion } from './open-questions.ts';

/** How much hangs on an answer: 1 without which no price or no end of the contract is known, to 4, which can wait. */
type QuestionRank = 1 | 2 | 3 | 4;

/** A question as it is sorted: its axis of the rubric, and its rank. */
export type Ranked = { axis: AxisId; rank: QuestionRank };

/** Questions for one mail: more are hardly answered at once. */
const mostInMail = 10;

const ranksOfTerms: Readonly<Record<TermKind, QuestionRank>> = {
  'minimum-term': 1,
  'notice-period': 1,
  'early-exit': 2,
  renewal: 2,
  'data-ownership': 2,
  handover: 3,
  'fee-review': 3,
  scaling: 3,
  'support-hours': 4,
  'response-time': 4,
  trial: 4,
};

const axesOfTerms: Partial<Record<TermKind, AxisId>> = {
  'support-hours': 'support',
  'response-time': 'support',
  trial: 'scope',
  scaling: 'scope',
};

/** Where a question belongs (S1-44), and how soon it has to be asked: what keeps an offer from being priced or left comes first. */
export function rankOf(question: OpenQuestion): Ranked {
  if (question.kind === 'term') {
    const { term } = question;
    return { axis: axesOfTerms[term] ?? 'contract', rank: ranksOfTerms[term] };
  }
  if (question.kind === 'cost-growth') {
    const axis = question.role === 'integration' ? 'track-record' : 'contract';
    return { axis, rank: question.role === 'exit' ? 2 : 3 };
  }
  if (question.kind === 'performance') {
    return { axis: 'contract', rank: requiredChecks.includes(question.check) ? 2 : 3 };
  }
  return { axis: 'contract', rank: ranksOfPrices[question.kind] };
}

const ranksOfPrices = {
  price: 1,
  quantity: 1,
  tax: 1,
  'open-end': 2,
  steps: 2,
  tiering: 2,
  'below-market': 3,
} as const;

/** Questions of one axis, the most important first. */
export type QuestionGroup<Question> = { axis: AxisId; questions: Question[] };

/**
 * The questions for a first mail and those for a second one: the ten on which most hangs, and the rest. Each by axis, the axis with the
 * most important question first; of equal rank the order stays.
 */
export function mailsOf<Question extends Ranked>(
  questions: readonly Question[],
): { first: QuestionGroup<Question>[]; second: QuestionGroup<Question>[] } {
  const sorted = byRank(questions);
  return {
    first: byAxis(sorted.slice(0, mostInMail)),
    second: byAxis(sorted.slice(mostInMail)),
  };
}

/** The questions with the most important first; of equal rank the order stays. */
export function byRank<Question extends Ranked>(questions: readonly Question[]): Question[] {
  return [...questions].sort((a, b) => a.rank - b.rank);
}

function byAxis<Question extends Ranked>(sorted: readonly Question[]): QuestionGroup<Question>[] {
  const groups = new Map<AxisId, Question[]>();
  for (const question of sorted) {
    groups.set(question.axis, [...(groups.get(question.axis) ?? []), question]);
  }
  const rankIn = (own: readonly Question[]) => own[0]?.rank ?? 4;
  return [...groups]
    .map(([axis, own]) => ({ axis, questions: own }))
    .sort(
      (a, b) =>
        rankIn(a.questions) - rankIn(b.questions) || axisNumber(a.axis) - axisNumber(b.axis),
    );
}
