import type { weighting as source } from '../ja/weighting.ts';

export const weighting: typeof source = {
  method: 'How to find them',
  methods: { sliders: 'Sliders', swing: 'By swings', ahp: 'In pairs' },
  apply: 'Use these weights',
  applied: 'Weights changed',
  kept: 'Answers kept',
  found: 'Weights from these answers',
  whole: 'Rounded to whole percent that sum to 100.',
  swing: {
    lead: 'Imagine every axis at its worst, 1 point. If one could go up to 5, give 100 to the one you would lift first, and 0 to 100 to the others by comparison.',
    points: (axis) => `Swing of ${axis}`,
    zero: 'With all at 0 there are no weights.',
  },
  ahp: {
    lead: 'Compare two axes at a time and choose which matters more, and by how much. After all 10 pairs there are weights.',
    pair: (first, second) => `${first} and ${second}`,
    unset: 'Choose',
    equal: 'Equally important',
    more: {
      moderate: (axis) => `${axis} somewhat more`,
      strong: (axis) => `${axis} more`,
      'very-strong': (axis) => `${axis} much more`,
      extreme: (axis) => `${axis} by far`,
    },
    missing: (count) => (count === 1 ? '1 pair left' : `${count} pairs left`),
    consistent: (ratio, table) =>
      `The answers contradict each other by a consistency ratio of ${ratio}; up to 0.1 they can be used (random indices: ${table}).`,
    inconsistent: (ratio, table) =>
      `The answers contradict each other by a consistency ratio of ${ratio}, above 0.1 (random indices: ${table}). Look at this again:`,
    worst: (a, b, c, implied, direct) =>
      `${a}, ${b} and ${c} contradict each other most. By the other two answers ${a} is ${implied} times ${c}; the answer says ${direct} times.`,
  },
};
