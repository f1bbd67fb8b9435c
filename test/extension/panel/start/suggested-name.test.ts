import { expect, test } from 'vitest';

import { suggestedName } from '#extension/panel/start/suggested-name.ts';

test.each([
  ['料金プラン | 汐見通販ロジ', '汐見通販ロジ'],
  ['株式会社はれのひ商店支援｜料金とプラン', '株式会社はれのひ商店支援'],
  ['Pricing - Tsumugiya EC', 'Tsumugiya EC'],
  ['EC-CUBE の運営代行', 'EC-CUBE の運営代行'],
  ['', ''],
])('from the title %s', (title, name) => {
  expect(suggestedName({ reading: null, topReading: null, title })).toBe(name);
});
