import { describe, expect, it } from 'vitest';

import { numberFromText } from '#extension/ui/number-text.ts';
import { radarPath, radarPoint } from '#extension/ui/radar-geometry.ts';
import { scoreStep, shareStep } from '#extension/ui/score-step.ts';

describe('scoreStep', () => {
  it('takes the nearest half step, upwards from the middle', () => {
    expect([1, 1.24, 1.25, 3.25, 3.74, 4.75, 5].map(scoreStep)).toEqual(
      'p1 p1 p15 p35 p35 p5 p5'.split(' '),
    );
  });
});

describe('shareStep', () => {
  it('changes at 20, 40, 60 and 80 percent', () => {
    expect([0, 0.199, 0.2, 0.4, 0.6, 0.799, 0.8, 1].map(shareStep)).toEqual(
      'p1 p1 p2 p3 p4 p4 p5 p5'.split(' '),
    );
  });
});

describe('numberFromText', () => {
  it('reads what people type in Japan', () => {
    expect(['1,000', '１,０００', ' 3.5 ', '－2', '.5', '1、000'].map(numberFromText)).toEqual([
      1000, 1000, 3.5, -2, 0.5, 1000,
    ]);
  });

  it('does not read words', () => {
    expect(['', '千件', '10件', '1e3', '-', '1.2.3'].map(numberFromText)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('radar', () => {
  it('points axis 0 up and goes clockwise', () => {
    expect(radarPoint(0, 5, 5)).toEqual({ x: 124, y: 20 });
    expect(radarPoint(1, 4, 5)).toEqual({ x: 202, y: 98 });
  });

  it('breaks the line beside an axis without a value', () => {
    expect(radarPath([5, 5, 5, 5, 5]).split('M')).toHaveLength(6);
    expect(radarPath([5, null, 5, 5, 5]).split('M')).toHaveLength(4);
  });
});
