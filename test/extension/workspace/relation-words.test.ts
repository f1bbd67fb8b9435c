import { expect, test } from 'vitest';

import { relationWords } from '#extension/workspace/results/relation-words.ts';
import { messagesFor } from '#shared/locales/messages.ts';

const place = { vendorId: 'a', before: ['b', 'c'], tied: [], open: ['d', 'e', 'f', 'g', 'h'] };
const name = (id: string) => id.toUpperCase();

test('says which order is certain and which is open', () => {
  expect(relationWords(place, messagesFor('ja').results.order, name)).toBe(
    'B・Cより確実に上。D・E・Fほか2社とは未確認しだい',
  );
  expect(relationWords(place, messagesFor('en').results.order, name)).toBe(
    'Certainly before B, C. Open against D, E, F and 2 more',
  );
});

test('says nothing where there is nobody to compare with, and names ties', () => {
  const { order } = messagesFor('ja').results;
  expect(relationWords({ vendorId: 'a', before: [], tied: [], open: [] }, order, name)).toBe('');
  expect(relationWords({ vendorId: 'a', before: [], tied: ['b'], open: [] }, order, name)).toBe(
    'Bと同点',
  );
});
