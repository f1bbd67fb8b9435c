import { type Messages, messagesFor } from '#shared/locales/messages.ts';

import { useScene } from '../frame/scene.tsx';

/** The texts with which a plan can begin, in the language of the evaluation: they become records, which nobody translates. */
export function useUsual(): Messages['plan'] {
  return messagesFor(useScene().snapshot.evaluation.language).plan;
}
