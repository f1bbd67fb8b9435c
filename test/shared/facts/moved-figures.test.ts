import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { extractFacts } from '#shared/facts/extract-facts.ts';

import { labelledTexts, labelOfFact, vendorPages } from '../../fixtures/facts/labelled-texts.ts';

const texts = labelledTexts(vendorPages).map(({ text }) => text);

/** What was read, without the words it was read from. */
function read(text: string) {
  return extractFacts({ text }).map((fact) => {
    const { text: words = '', ...rest } = { ...labelOfFact(fact), quote: '', label: '' };
    return { ...rest, kind: fact.kind, words: words?.normalize('NFKC') };
  });
}

const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Prices in yen with a comma, each written only once in its text and not part of a range. */
const prices = texts.flatMap((text) =>
  [...text.matchAll(/(?<![\d,.万億千〜~～-])\d{1,2},\d00円(?![〜~～-])/g)]
    .map(([price]) => ({ text, price }))
    .filter(({ price }) => text.split(price).length === 2),
);

describe('a text that is changed where its meaning is not, or only in one figure', () => {
  it('says the same in full-width digits', () => {
    // A full stop in full width between digits of two widths ends the number of a list.
    const others = texts.filter((text) => !text.includes('．'));
    expect(others.map((text) => read(wide(text)))).toEqual(others.map(read));
  });

  it('moves one price where one figure moves, and nothing else', () => {
    expect(prices.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.constantFrom(...prices), fc.integer({ min: 1, max: 9 }), (one, digit) => {
        const moved = one.price.replace(/\d00円/, `${digit}10円`);
        const value = Number(one.price.replace(/\D/g, ''));
        const expected = read(one.text).map((fact) => ({
          ...fact,
          ...('amountMin' in fact && fact.amountMin === value
            ? { amountMin: Number(moved.replace(/\D/g, '')) }
            : {}),
          ...('amountMax' in fact && fact.amountMax === value
            ? { amountMax: Number(moved.replace(/\D/g, '')) }
            : {}),
        }));
        expect(read(one.text.replace(one.price, moved))).toEqual(expected);
      }),
    );
  });
});
