import { expect, test } from 'vitest';

import type { Outcome } from '#apps-script/selftest/run.ts';

import { outcomesIn, unlike, unmovedBy } from './self-test-script.ts';

const groupsOf = (outcomes: readonly Outcome[]): Record<string, number> => {
  const groups: Record<string, number> = {};
  for (const id of unlike(outcomes)) {
    const [group = ''] = id.split('.', 1);
    groups[group] = (groups[group] ?? 0) + 1;
  }
  return groups;
};

test('other readings of what is typed are noticed', async () => {
  expect(unlike(await outcomesIn({ profile: 'ja_JP' }))).toEqual([
    'typed.full-width',
    'typed.full-width-minus',
    'typed.half-full-width',
    'typed.percent-full-width',
    'typed.yen-word',
    'typed.date-era',
    'typed.time-japanese',
  ]);
  expect(groupsOf(await outcomesIn({ profile: 'hostile' }))).toEqual({
    quoted: 4,
    beside: 3,
    typed: 27,
  });
});

test('every probe notices when the platform answers otherwise', async () => {
  const modes = ['changed', 'constant', 'renamed', 'language'] as const;
  const [changed, ...others] = await Promise.all(modes.map(unmovedBy));
  expect(changed?.filter((id) => others.every((ids) => ids.includes(id)))).toEqual([]);
});
