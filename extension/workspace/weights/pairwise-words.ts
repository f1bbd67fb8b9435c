import type { Messages } from '#shared/locales/messages.ts';
import { type Judgement, judgementSteps } from '#shared/weighting/pairwise.ts';

/** One answer to choose: how many times as important the first axis is as the second, in words. */
export type PairChoice = { times: number; text: string };

/** The nine answers for a pair, from "the first by far" to "the second by far". */
export function pairChoices(
  words: Messages['weighting']['ahp'],
  first: string,
  second: string,
): PairChoice[] {
  const above = judgementSteps.flatMap(({ name, times }) =>
    name === 'equal' ? [] : [{ name, times }],
  );
  return [
    ...above.toReversed().map(({ name, times }) => ({ times, text: words.more[name](first) })),
    { times: 1, text: words.equal },
    ...above.map(({ name, times }) => ({ times: 1 / times, text: words.more[name](second) })),
  ];
}

/** The answer of a pair among judgements, as the place of its choice; -1 for none. */
export function chosenPlace(
  choices: readonly PairChoice[],
  judgements: readonly Judgement[],
  pair: { first: number; second: number },
): number {
  const found = judgements.findLast(
    (one) => one.first === pair.first && one.second === pair.second,
  );
  if (!found) return -1;
  return choices.findIndex(({ times }) => Math.abs(times - found.times) < 1e-9);
}

/** All pairs of so many items, each once. */
export function pairsOf(size: number): { first: number; second: number }[] {
  return Array.from({ length: size }, (_, first) => first).flatMap((first) =>
    Array.from({ length: size - first - 1 }, (_, place) => ({ first, second: first + place + 1 })),
  );
}
