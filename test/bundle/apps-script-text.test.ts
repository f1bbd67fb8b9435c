import { describe, expect, test } from 'vitest';

import { QuickTeam } from '../apps-script/quick-team.ts';
import { noteRecord } from '../apps-script/records.ts';
import { TextTrial } from '../apps-script/text-is-text.ts';

const nothing = { lostOnPull: [], differentInCell: [], formulas: 0, formats: 0 };

describe.each(['documented', 'ja_JP', 'hostile'] as const)(
  'where cells are read as in the profile %s',
  (profile) => {
    test('texts come back as they were, and no cell becomes anything else', () => {
      const trial = new TextTrial(profile);
      for (const seed of [2, 3]) expect(trial.round(seed)).toEqual(nothing);
    });
  },
);

test('a text of 50,000 characters is refused whole, and the longest that is taken is kept whole', () => {
  const team = new QuickTeam();
  const owner = team.member('rater-mori', 'owner');
  const before = JSON.stringify(team.book.book.export());
  const note = noteRecord('note-1', '物');
  const tooLong = { ...note, fields: { ...note.fields, text: '物'.repeat(50_000) } };
  const long = team.post(owner, { ...team.body([]), records: [tooLong] });
  expect(long).toMatchObject({ kind: 'refused', reason: 'request-invalid' });
  expect(JSON.stringify(team.book.book.export())).toBe(before);
  const longest = noteRecord('note-2', '='.repeat(2000));
  expect(team.synced(owner, [longest]).records).toEqual([longest]);
});
