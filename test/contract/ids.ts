import { expect, test } from 'vitest';

import { recordIdSchema } from '#shared/model/ids.ts';
import type { Ids } from '#shared/ports/ids.ts';

/** What every source of names must do. */
export function idsContract(create: () => Ids): void {
  test('names are 26 letters and digits that may name a record or an operation', () => {
    const id = create().next();
    expect(id).toMatch(/^[0-9a-z]{26}$/);
    expect(recordIdSchema.safeParse(id).success).toBe(true);
  });

  test('no name is given twice', () => {
    const ids = create();
    const many = Array.from({ length: 10_000 }, () => ids.next());
    expect(new Set(many).size).toBe(many.length);
  });
}
