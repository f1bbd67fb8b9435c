import fc from 'fast-check';
import { expect, test } from 'vitest';

import { linesOf, type Piece } from '#extension/pdf/lines.ts';

const piece = (text: string, x: number, y: number, width = text.length * 10): Piece => ({
  text,
  x,
  y,
  width,
  height: 10,
});

test('pieces are read from top to bottom and from left to right, in whatever order they were written', () => {
  const pieces = [piece('B', 40, 90), piece('C', 10, 70), piece('A', 10, 90.5)];
  expect(linesOf(pieces)).toEqual(['A\tB', 'C']);
});

test('a small gap is a space between Latin words and nothing between Japanese ones', () => {
  expect(linesOf([piece('Minimum', 0, 0, 50), piece('term', 54, 0)])).toEqual(['Minimum term']);
  expect(linesOf([piece('最低', 0, 0, 20), piece('契約', 24, 0)])).toEqual(['最低契約']);
  expect(linesOf([piece('50,', 0, 0, 30), piece('000円', 30, 0)])).toEqual(['50,000円']);
});

test('a table is read by rows, not by columns', () => {
  const rows = [1, 2, 3, 4, 5].flatMap((row) => [
    piece(`項目${row}`, 0, 100 - row * 12, 30),
    piece(`${row}万円`, 250, 100 - row * 12, 30),
  ]);
  expect(linesOf(rows)[0]).toBe('項目1\t1万円');
});

test('two columns of text are read one after the other, a title across them first', () => {
  const left = [1, 2, 3, 4].map((row) => piece(`左${row}`, 0, 80 - row * 12, 190));
  const right = [1, 2, 3, 4].map((row) => piece(`右${row}`, 210, 80 - row * 12, 190));
  const title = piece('表題', 0, 90, 400);
  expect(linesOf([...right, ...left, title])).toEqual([
    '表題',
    '左1',
    '左2',
    '左3',
    '左4',
    '右1',
    '右2',
    '右3',
    '右4',
  ]);
});

test('no piece is lost or read twice', () => {
  const pieces = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 800 }) }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(pieces, (places) => {
      const marked = places.map(({ x, y }, index) => piece(`<${index}>`, x, y));
      const read = [
        ...linesOf(marked)
          .join('\n')
          .matchAll(/<(\d+)>/g),
      ].map((match) => Number(match[1]));
      expect(read.toSorted((a, b) => a - b)).toEqual(places.map((_, index) => index));
    }),
  );
});
