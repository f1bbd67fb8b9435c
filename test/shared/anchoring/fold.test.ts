import fc from 'fast-check';
import { expect, test } from 'vitest';

import { clusterEnd, type Folded, fold } from '#shared/anchoring/fold.ts';

const read = ({ units, length }: Folded): string =>
  String.fromCharCode(...units.subarray(0, length));

test.each([
  ['ＡＢＣ　１２３', 'abc123'],
  ['ﾃﾞﾎﾟｼﾞｯﾄ', 'デポジット'],
  ['か\u3099き', 'がき'],
  ['Cafe\u0301 “Été”', 'café"été"'],
  ['STRASSE', read(fold('straße'))],
  ['ΟΔΟΣ', read(fold('οδος'))],
  ['10–20 — don’t', "10-20-don't"],
  ['10〜20', '10~20'],
  ['１０～２０', '10~20'],
  ['月\u200B額\u00AD', '月額'],
  ['⼈⽇', '人日'],
  ['｀code`', "'code'"],
])('%s is read as %s', (raw, folded) => {
  expect(read(fold(raw))).toBe(folded);
});

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

test('each unit comes from a character of the text, in order, and what it folds to does not depend on what stands around it', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const folded = fold(raw);
      const starts = [...folded.starts.subarray(0, folded.length)];
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      const parts = [...new Set(starts)].map((start) => raw.slice(start, clusterEnd(raw, start)));
      expect(parts.map((part) => read(fold(part))).join('')).toBe(read(folded));
    }),
  );
});

test('a text twice as long folds to both of its halves', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      expect(read(fold(`${one} ${other}`))).toBe(read(fold(`${one} `)) + read(fold(` ${other}`)));
    }),
  );
});
