import type { Phase } from './trial.ts';

const calls: Record<Phase['during'], readonly number[]> = {
  push: [0, 1, 2, 3, 4, 5, 6, 7, 8],
  pull: [1, 2, 3],
  layout: [6, 20, 40, 70, 110, 160],
  rebuild: [2, 5, 20, 50, 100],
};

/** The moments at which people may act: before a push, before each of its calls and of a pull's, and all along a layout. */
export const phases: readonly Phase[] = (['push', 'pull', 'layout', 'rebuild'] as const).flatMap(
  (during) => calls[during].map((call) => ({ during, call })),
);
