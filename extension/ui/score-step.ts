/** A colour of the score ramp: the class of ui.css that sets ground and digit. */
export type ScoreStep = 'p1' | 'p15' | 'p2' | 'p25' | 'p3' | 'p35' | 'p4' | 'p45' | 'p5';

const steps: readonly ScoreStep[] = ['p1', 'p15', 'p2', 'p25', 'p3', 'p35', 'p4', 'p45', 'p5'];
const shareSteps: readonly ScoreStep[] = ['p1', 'p2', 'p3', 'p4', 'p5'];

/** The step for a score or a mean, 1..5: the nearest half step, upwards when it lies between two (3.25 takes 3.5). */
export function scoreStep(value: number): ScoreStep {
  const index = Math.round(value * 2) - 2;
  return steps[Math.min(steps.length - 1, Math.max(0, index))] ?? 'p1';
}

/** The step for a share, 0..1: below 20 %, 40 %, 60 %, 80 %, and the rest. */
export function shareStep(share: number): ScoreStep {
  const index = Math.floor(share * 5);
  return shareSteps[Math.min(4, Math.max(0, index))] ?? 'p1';
}
