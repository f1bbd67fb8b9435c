import { describe } from 'vitest';

import { systemClock } from '#extension/storage/clock.ts';

import { clockContract } from '../../contract/clock.ts';

describe('the machine’s clock', () => {
  clockContract(() => systemClock);
});
