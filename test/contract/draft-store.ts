import { expect, test } from 'vitest';

import type { Clock } from '#shared/ports/clock.ts';
import type { DraftStore } from '#shared/ports/draft-store.ts';

import { ManualClock } from '../fakes/manual-clock.ts';

/** What every store of drafts must do. */
export function draftStoreContract(create: (clock: Clock) => DraftStore): void {
  test('a draft is kept as it was typed last, until it is emptied', async () => {
    const clock = new ManualClock();
    const drafts = create(clock);
    await drafts.save('note:v1', '途中まで');
    await drafts.save('note:v1', '途中まで書いた');
    await expect(drafts.get('note:v1')).resolves.toEqual({
      text: '途中まで書いた',
      savedAt: clock.instant(),
    });
    await drafts.save('note:v1', '');
    await expect(drafts.get('note:v1')).resolves.toBeUndefined();
    await drafts.save('note:v2', '別の');
    await drafts.remove('note:v2');
    await expect(drafts.get('note:v2')).resolves.toBeUndefined();
  });
}
