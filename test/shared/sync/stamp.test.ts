import fc from 'fast-check';
import { expect, test } from 'vitest';

import { stampSchema } from '#shared/model/stamp.ts';
import {
  driftLimit,
  isTooFarAhead,
  newestOf,
  newestStamp,
  nextStamp,
  oldestOf,
  timeOf,
} from '#shared/sync/stamp.ts';

const moment = fc.integer({ min: 0, max: Date.UTC(2300, 0) });
const device = fc.stringMatching(/^[a-z0-9]{1,16}$/);

test('every stamp is later than all before it, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(moment, { minLength: 2, maxLength: 30 }), device, (times, name) => {
      let last = '';
      for (const now of times) {
        const stamp = nextStamp(last, now, name);
        expect(stampSchema.safeParse(stamp).success).toBe(true);
        expect(stamp > last).toBe(true);
        last = stamp;
      }
    }),
  );
});

test('a stamp stays as close to the clock as the newest stamp allows', () => {
  fc.assert(
    fc.property(moment, moment, device, (before, now, name) => {
      const stamp = nextStamp(nextStamp('', before, 'other'), now, name);
      expect(timeOf(stamp)).toBe(Math.max(before, now));
    }),
  );
});

test('the order of text is the order of time, then of the counter', () => {
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      const [earlier, later] = [nextStamp('', a, 'zz'), nextStamp('', b, 'a')];
      expect(earlier < later).toBe(a < b);
    }),
  );
});

test('a counter that is full borrows a millisecond from the future', () => {
  const full = '000000001-zzzz-a';
  const next = nextStamp(full, 0, 'b');
  expect(next).toBe('000000002-0000-b');
  expect(next > full).toBe(true);
});

test('what the clock must remember is the newest of all', () => {
  const stamps = { a: '000000002-0000-a', b: '000000003-0000-a', c: '000000001-0000-a' };
  expect(newestStamp('000000002-0001-a', Object.values(stamps))).toBe('000000003-0000-a');
  expect(newestStamp('000000004-0000-a', Object.values(stamps))).toBe('000000004-0000-a');
  expect(newestOf({ stamps })).toBe('000000003-0000-a');
  expect(oldestOf({ stamps })).toBe('000000001-0000-a');
  expect(oldestOf({ stamps: {} })).toBe('');
});

test('a clock may run ahead by the limit and not by a millisecond more', () => {
  const now = Date.UTC(2026, 10, 20);
  expect(isTooFarAhead(nextStamp('', now + driftLimit, 'a'), now)).toBe(false);
  expect(isTooFarAhead(nextStamp('', now + driftLimit + 1, 'a'), now)).toBe(true);
});
