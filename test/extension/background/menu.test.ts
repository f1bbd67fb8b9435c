import { expect, test } from 'vitest';

import { menuChoice, menuItems } from '#extension/background/menu.ts';
import { languages } from '#shared/locales/language.ts';
import { axisIds } from '#shared/model/axis.ts';

test('the menu offers automatic filing and the five axes, in the language of the device', () => {
  expect(menuItems('ja').map(({ title }) => title)).toEqual([
    '証拠として保存',
    '自動で分類',
    expect.stringMatching(/^1 /),
    expect.stringMatching(/^2 /),
    expect.stringMatching(/^3 /),
    expect.stringMatching(/^4 /),
    expect.stringMatching(/^5 /),
  ]);
  expect(menuItems('en')[0]?.title).toBe('Save as evidence');
});

test.each(languages)('every item can be chosen (%s)', (language) => {
  const choices = menuItems(language).map(({ id }) => menuChoice(id));
  expect(choices).toEqual([null, null, ...axisIds]);
  expect(menuChoice('other')).toBeUndefined();
});
