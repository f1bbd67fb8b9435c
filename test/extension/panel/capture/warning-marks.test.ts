import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findWarnings } from '#extension/panel/capture/warning-marks.ts';

test('marks stand on the words as they are written, full-width and with spaces', () => {
  const text = '費用は　一式、解約は 別途ご相談 です。';
  const found = findWarnings(text);
  expect(found.map(({ warning, words }) => [warning.id, words])).toEqual([
    ['lump-sum', '一式'],
    ['quoted-separately', '別途ご相談'],
  ]);
  expect(
    found.flatMap(({ marks }) => marks.map(({ start, end }) => text.slice(start, end))),
  ).toEqual(['一式', '別途ご相談']);
});

test('a half-width keyword is found in full-width text', () => {
  const text = '対応は２４時間３６５日です';
  const [found] = findWarnings(text);
  expect(found?.warning.id).toBe('around-the-clock');
  expect(found?.words).toBe('２４時間３６５日');
});

test('every mark lies inside the text and is not empty', () => {
  const pieces = fc.constantFrom('一式', '違約金', '㍿', ' ', '　', 'ﾊﾟﾚｯﾄ', '😀', '1件', 'が', 'x');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      for (const { start, end } of findWarnings(text).flatMap(({ marks }) => marks)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
