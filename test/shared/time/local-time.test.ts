import fc from 'fast-check';
import { expect, test } from 'vitest';

import { localTime, longDay, shortDay, sortableTime } from '#shared/time/local-time.ts';

test('says the day as people at the place do', () => {
  const japan = localTime('2026-11-20T15:31:02.123Z', 540);
  expect(sortableTime(japan)).toBe('2026-11-21 00:31');
  expect(shortDay(japan, 'ja')).toBe('11/21');
  expect(shortDay(japan, 'en')).toBe('21 Nov');
  expect(longDay(japan, 'ja')).toBe('2026年11月21日');
  expect(longDay(japan, 'en')).toBe('21 Nov 2026');
});

test('agrees with the calendar of the machine at every instant and offset', () => {
  const instants = fc.date({
    min: new Date('1970-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, fc.integer({ min: -720, max: 840 }), (instant, offset) => {
      const shifted = new Date(instant.getTime() + offset * 60_000).toISOString();
      expect(sortableTime(localTime(instant.toISOString(), offset))).toBe(
        `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}`,
      );
    }),
  );
});
