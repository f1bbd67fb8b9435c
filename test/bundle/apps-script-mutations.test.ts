import { expect, test } from 'vitest';

import { mutate } from '../soak/mutations.ts';

test('1,000 signed requests with one place changed are refused and change nothing', () => {
  expect(mutate(1000, 7)).toEqual([]);
});
