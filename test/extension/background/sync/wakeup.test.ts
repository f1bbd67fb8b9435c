import { beforeEach, expect, test } from 'vitest';

import { createWakeup, syncAlarm } from '#extension/background/sync/wakeup.ts';

let calls: string[] = [];
let timers: Map<number, () => void>;

beforeEach(() => {
  calls = [];
  timers = new Map();
});

const wakeup = () =>
  createWakeup(
    {
      create: (name, { delayInMinutes }) => calls.push(`create ${name} ${delayInMinutes}`),
      clear: (name) => calls.push(`clear ${name}`),
    },
    {
      start: (task, delay) => {
        calls.push(`start ${delay}`);
        timers.set(timers.size, task);
        return timers.size - 1;
      },
      stop: (timer) => timers.delete(timer),
    },
    () => calls.push('wake'),
  );

test('what is far away is the alarm’s alone', () => {
  wakeup().set(300_000);
  expect(calls).toEqual([`create ${syncAlarm} 5`]);
});

test('what is near has a timer, and an alarm in case the worker dies', () => {
  wakeup().set(10_000);
  expect(calls).toEqual([`create ${syncAlarm} 0.5`, 'start 10000']);
  for (const fire of timers.values()) fire();
  expect(calls.at(-1)).toBe('wake');
});

test('a new moment replaces the old one, and clearing leaves nothing', () => {
  const own = wakeup();
  own.set(10_000);
  own.set(5_000);
  expect(timers.size).toBe(1);
  own.clear();
  expect(timers.size).toBe(0);
  expect(calls.at(-1)).toBe(`clear ${syncAlarm}`);
});
