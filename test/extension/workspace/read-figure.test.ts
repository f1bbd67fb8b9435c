import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isDay, readFigure } from '#extension/workspace/fields/read-figure.ts';

const yen = { max: 1_000_000_000_000 };

test.each([
  ['120,000', 120_000],
  ['１２００００円', 120_000],
  ['¥112,000', 112_000],
  ['11.2万', 112_000],
  ['1.5億円', 150_000_000],
  ['0', 0],
  ['  ', null],
])('reads %j', (text, value) => {
  expect(readFigure(text, yen)).toEqual({ value });
});

test.each([
  ['約10万', 'number'],
  ['10-20', 'number'],
  ['万', 'number'],
  ['1.5', 'whole'],
  ['-3', 'negative'],
  ['2兆', 'number'],
  ['1000001000000', 'large'],
])('says what is wrong with %j', (text, problem) => {
  expect(readFigure(text, yen)).toEqual({ problem });
});

test('takes fractions where they are allowed', () => {
  expect(readFigure('62.5', { max: 100, fractions: true })).toEqual({ value: 62.5 });
});

test('every whole number in range is read back from how it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
      expect(readFigure(value.toLocaleString('ja-JP'), yen)).toEqual({ value });
    }),
  );
});

test('knows the days of the calendar', () => {
  expect(['2027-01-12', '2028-02-29'].map(isDay)).toEqual([true, true]);
  expect(['2027-02-29', '2027-13-01', '2027/01/12', '', '12 Jan'].map(isDay)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
