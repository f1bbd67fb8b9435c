import { describe, expect, test } from 'vitest';

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
