import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createIds } from '#extension/storage/ids.ts';
import { recordIdSchema } from '#shared/model/ids.ts';

import { idsContract } from '../../contract/ids.ts';
import { ManualClock } from '../../fakes/manual-clock.ts';

test('ids are 26 letters and digits that no reader confuses', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Date.UTC(9999, 0) }), (time) => {
      const id = createIds(new ManualClock(time)).next();
      expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
      expect(recordIdSchema.safeParse(id).success).toBe(true);
    }),
  );
});

test('ids sort by the time they were made', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: Date.UTC(9999, 0) }),
      fc.integer({ min: 1, max: 1e12 }),
      (time, later) => {
        const clock = new ManualClock(time);
        const ids = createIds(clock);
        const first = ids.next();
        clock.time += later;
        expect(ids.next() > first).toBe(true);
      },
    ),
  );
});

idsContract(() => createIds(new ManualClock()));
