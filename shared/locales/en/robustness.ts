import type { robustness as source } from '../ja/robustness.ts';

export const robustness: typeof source = {
  title: 'Robustness',
  lead: 'Would the conclusion change if weights or scores were a little different?',
  more: 'See how firm the order is',
  sentences: (parts) => parts.join(' '),
  gap: (first, second, gap) => `First ${first} and second ${second} are ${gap} apart.`,
  tied: (first, second) => `${first} and ${second} are tied.`,
  flip: (axis, direction, percent, vendor) =>
    `If “${axis}” weighs ${percent} or ${direction === 'above' ? 'more' : 'less'}, ${vendor} comes first.`,
  noFlip: 'No change of a single weight puts another vendor first.',
  share: (first, share, second, rest) =>
    `Of all possible weightings, ${first} leads in ${share} and ${second} in ${rest}.`,
  open: (vendor, count, range) =>
    `${count} ${count === 1 ? 'criterion' : 'criteria'} of ${vendor} ${count === 1 ? 'is' : 'are'} not known; the answers move its total within ${range}.`,
  nothingOpen: (vendor) => `Nothing is unknown about ${vendor}.`,
  inWords: 'In words',
  needTwo: {
    title: 'Fewer than two vendors are scored',
    text: 'Score two or more vendors under “Score” in the panel. This page then shows how the ranks change with other weights or scores.',
    action: 'To the matrix',
  },
  trial: {
    title: 'Try other weights',
    reset: 'Reset',
    tag: 'trial, not saved',
    presets: 'Weights by purpose',
    fixed: (percent) => `now ${percent}`,
    staysBetween: (vendor, low, high) => `${vendor} is first from ${low} to ${high}`,
    staysBelow: (vendor, high) => `${vendor} is first up to ${high}`,
    staysAbove: (vendor, low) => `${vendor} is first from ${low}`,
    staysAlways: (vendor) => `${vendor} is first at any value`,
  },
  order: {
    title: 'Order at these weights',
    rank: 'Rank',
    change: 'Change',
    total: 'Total',
    ruler: 'Scale 1 to 5',
    up: (places) => `up ${places}`,
    down: (places) => `down ${places}`,
    same: 'unchanged',
    note: 'Thin line: total at the present weights. Scale 1 to 5',
  },
  shares: {
    title: 'Wins over all weightings',
    note: 'How often the row beats the column, exact (%)',
    vendor: 'Vendor',
    tied: 'tied',
    none: 'no axis to compare',
  },
  flips: {
    title: 'Where the first changes',
    axis: 'Weight of the axis',
    change: (from, to) => `${from} → ${to}`,
    vendor: 'Comes first',
    none: 'No single weight changes the first.',
  },
};
