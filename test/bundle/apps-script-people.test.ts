import { expect, test } from 'vitest';

import { peopleActions } from '../apps-script/people/actions.ts';
import { phases } from '../apps-script/people/phases.ts';
import { PeopleTrial } from '../apps-script/people/trial.ts';

// Each action at one moment of one run; `npm run soak -- --people` has each at every moment.
const trials = peopleActions.map((action, at) => ({
  action,
  phase: phases[(at * 5) % phases.length] ?? { during: 'push', call: 0 },
}));

test('there are more than forty things that people do', () => {
  expect(new Set(peopleActions.map(({ name }) => name)).size).toBe(peopleActions.length);
  expect(peopleActions.length).toBeGreaterThan(40);
});

test.each(trials)(
  'somebody $action.name in a $phase.during: it goes on, or is said and repaired with one click',
  ({ action, phase }) => {
    expect(new PeopleTrial(action).run(phase).wrong).toEqual([]);
  },
);

test.each([0, 3, 6, 20])(
  'somebody pastes over the keys before call %i of a push that brings a vendor: agreed points stay with theirs',
  (call) => {
    const action = peopleActions.find(({ name }) => name.startsWith('pastes over the keys'));
    expect(action && new PeopleTrial(action).run({ during: 'layout', call }).wrong).toEqual([]);
  },
);
