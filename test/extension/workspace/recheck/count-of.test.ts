import { expect, test } from 'vitest';

import { countOf } from '#extension/workspace/recheck/count-of.ts';
import { checkStatuses } from '#shared/model/check.ts';

test('every look counts once, under what it means for a person', () => {
  expect(countOf([])).toEqual({ same: 0, changed: 0, lost: 0, unreachable: 0 });
  expect(countOf(checkStatuses.map((status) => ({ status })))).toEqual({
    same: 3,
    changed: 1,
    lost: 2,
    unreachable: 1,
  });
});
