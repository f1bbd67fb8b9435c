import type { CriterionId } from '../model/axis.ts';
import type { InterviewFields, QuestionTopic } from '../model/interview.ts';

/** What a meeting showed about one criterion: a sign for the vendor or against it, with its sources. */
export type InterviewSign = {
  sign:
    | 'no-questions'
    | 'terms-only'
    | 'asks-aims'
    | 'asks-management'
    | 'one-method'
    | 'understands'
    | 'does-not-understand'
    | 'blames-others'
    | 'learned';
  criterionId: CriterionId;
  /** Against the vendor. */
  counter: boolean;
  sources: readonly string[];
};

type Card = Pick<InterviewFields, 'questions' | 'accounts' | 'failure' | 'oneMethod' | 'heldOn'>;

/** Enough questions to count as interested. */
const manyQuestions = 3;

/** All of customer, value and delivery; margin comes on top. */
const basics = ['customer', 'value', 'delivery'] as const;

const rules: readonly (InterviewSign & { holds: (card: Card) => boolean })[] = [
  {
    sign: 'no-questions',
    criterionId: '1.4',
    counter: true,
    sources: ['S2-10'],
    holds: (card) => card.heldOn !== null && topicsOf(card).length === 0,
  },
  {
    sign: 'terms-only',
    criterionId: '1.4',
    counter: true,
    sources: ['S2-11'],
    holds: (card) => topicsOf(card).length > 0 && deepOf(card) === 0,
  },
  {
    sign: 'asks-management',
    criterionId: '1.4',
    counter: false,
    sources: ['S4-23'],
    holds: (card) => topicsOf(card).includes('management'),
  },
  {
    sign: 'asks-aims',
    criterionId: '1.4',
    counter: false,
    sources: ['S2-10'],
    holds: (card) => !topicsOf(card).includes('management') && deepOf(card) >= manyQuestions,
  },
  {
    sign: 'one-method',
    criterionId: '1.1',
    counter: true,
    sources: ['S2-12'],
    holds: ({ oneMethod }) => oneMethod === true,
  },
  {
    sign: 'understands',
    criterionId: '1.3',
    counter: false,
    sources: ['S2-05', 'S2-08'],
    holds: ({ accounts }) => basics.every((one) => accounts.includes(one)),
  },
  {
    sign: 'does-not-understand',
    criterionId: '1.3',
    counter: true,
    sources: ['S2-05'],
    holds: ({ accounts, heldOn }) =>
      heldOn !== null && !basics.some((one) => accounts.includes(one)),
  },
  {
    sign: 'blames-others',
    criterionId: '1.6',
    counter: true,
    sources: ['S4-24'],
    holds: ({ failure }) => failure === 'blames',
  },
  {
    sign: 'learned',
    criterionId: '1.6',
    counter: false,
    sources: ['S1-48', 'S4-24'],
    holds: ({ failure }) => failure === 'learned',
  },
];

function topicsOf({ questions }: Card): QuestionTopic[] {
  return questions.filter(({ text }) => text.trim() !== '').map(({ topic }) => topic);
}

/** Questions about more than price, delivery and terms. */
function deepOf(card: Card): number {
  return topicsOf(card).filter((topic) => topic !== 'terms').length;
}

/**
 * What a card says beyond its words: how many questions of what kind came, whether the vendor understood the business, how it spoke of
 * failures. These are hints beside the anchors, never points.
 */
export function interviewSigns(card: Card): InterviewSign[] {
  return rules
    .filter(({ holds }) => holds(card))
    .map(({ sign, criterionId, counter, sources }) => ({ sign, criterionId, counter, sources }));
}
