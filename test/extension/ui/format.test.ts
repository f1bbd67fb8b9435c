import { describe, expect, it } from 'vitest';

import { createFormat } from '#extension/ui/format.ts';

const options = { timeZone: 'Asia/Tokyo', now: () => new Date('2026-11-21T00:00:00Z') };
const ja = createFormat('ja', options);
const en = createFormat('en', options);

describe('createFormat', () => {
  it('writes dates of this year without the year', () => {
    expect(ja.dateTime('2026-11-20T05:31:00.000Z')).toBe('11/20 14:31');
    expect(en.dateTime('2026-11-20T05:31:00.000Z')).toBe('20 Nov 14:31');
    expect(ja.date('2026-11-06T20:00:00.000Z')).toBe('11/07');
    expect(en.date('2026-11-06T20:00:00.000Z')).toBe('7 Nov');
  });

  it('writes the year when it is another one where the reader is', () => {
    expect(ja.date('2025-11-20T05:31:00.000Z')).toBe('2025/11/20');
    expect(en.dateTime('2025-11-20T05:31:00.000Z')).toBe('20 Nov 2025 14:31');
    expect(ja.date('2025-12-31T15:00:00.000Z')).toBe('01/01');
    expect(createFormat('ja', { ...options, timeZone: 'UTC' }).date('2025-12-31T15:00:00Z')).toBe(
      '2025/12/31',
    );
  });

  it('writes midnight as 00:00', () => {
    expect(ja.time('2026-11-20T15:00:00.000Z')).toBe('00:00');
  });

  it('writes amounts, shares and ranges', () => {
    expect([ja.yen(30000), en.yen(30000), ja.yen(-1200), en.yen(-0.2)]).toEqual([
      '30,000円',
      '¥30,000',
      '−1,200円',
      '¥0',
    ]);
    expect([ja.percent(0.234), en.percent(0.25, 0)]).toEqual(['23.4%', '25%']);
    expect([ja.range(3.57, 3.8), en.range(3.57, 3.8)]).toEqual(['3.57〜3.80', '3.57–3.80']);
    expect([ja.number(1234.5), ja.number(3, 1), en.number(3.6789, 3)]).toEqual([
      '1,234.5',
      '3.0',
      '3.679',
    ]);
  });

  it('refuses what is not an instant', () => {
    expect(() => ja.date('yesterday')).toThrow(RangeError);
  });
});
