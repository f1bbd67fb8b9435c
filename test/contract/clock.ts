import { expect, test } from 'vitest';

import { instantSchema } from '#shared/model/ids.ts';
import type { Clock } from '#shared/ports/clock.ts';

/** What every clock must do. */
export function clockContract(create: () => Clock): void {
  test('says the same moment as a number and as text', () => {
    const clock = create();
    const before = clock.now();
    const instant = clock.instant();
    const after = clock.now();
    expect(instantSchema.safeParse(instant).success).toBe(true);
    expect(Number.isInteger(before)).toBe(true);
    expect(Date.parse(instant)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(instant)).toBeLessThanOrEqual(after);
  });
}
