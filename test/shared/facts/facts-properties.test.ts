import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { extractFacts, tableText } from '#shared/facts/extract-facts.ts';
import { foldCharacters } from '#shared/facts/fold-characters.ts';
import { blocksOf } from '#shared/facts/layout.ts';
import { statementsOf } from '#shared/facts/statement.ts';
import { factFieldsSchema } from '#shared/model/fact.ts';

import { labelledTexts, otherWords, vendorPages } from '../../fixtures/facts/labelled-texts.ts';

const texts = [...labelledTexts(vendorPages), ...labelledTexts(otherWords)].map(({ text }) => text);
const pieces = texts.flatMap((text) => text.match(/[^\s。、]{1,12}/g) ?? []);

/** Texts of figures, units, separators and pieces of real sentences in any order, and any text at all. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...texts), { maxLength: 3 }).map((list) => list.join('\n')),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.constantFrom('\n', ' ', '　', '|', '〜', '$', '円', '%', '1,000', '万'),
      ),
      {
        maxLength: 60,
      },
    )
    .map((list) => list.join('')),
);

describe('extractFacts, for any text', () => {
  it('quotes exactly what stands in its span, and fills a record', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { state, doubts, ...reading } of extractFacts({ text })) {
          expect(text.slice(reading.start, reading.end)).toBe(reading.quote);
          expect(reading.quote.length).toBeGreaterThan(0);
          expect(state === 'uncertain').toBe(doubts.length > 0);
          const record = { ...reading, state, vendorId: 'vendor-1', evidenceId: 'evidence-1' };
          expect(factFieldsSchema.safeParse(record).success).toBe(true);
          expect(reading.low ?? -Infinity).toBeLessThanOrEqual(reading.high ?? Infinity);
        }
      }),
    );
  });

  it('says the same every time, in the order of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const facts = extractFacts({ text });
        expect(extractFacts({ text })).toEqual(facts);
        expect(facts.map(({ start }) => start)).toEqual(
          facts.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('keeps spans inside the text of a table', () => {
    const rows = fc.array(
      fc.array(fc.constantFrom(...pieces, '', '5万円', '$20', '月額'), { maxLength: 5 }),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(rows, (table) => {
        for (const { start, end, quote } of extractFacts({ rows: table }))
          expect(tableText(table).slice(start, end)).toBe(quote);
      }),
    );
  });
});

describe('how much is read', () => {
  it('folds every unit of a text into one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldCharacters(text)).toHaveLength(text.length);
      }),
    );
  });

  it('grows with the text and no faster: blocks are apart, short, and with bounded words around', () => {
    const long = fc
      .tuple(anyText, fc.integer({ min: 1, max: 60 }))
      .map(([text, times]) => text.repeat(times));
    fc.assert(
      fc.property(long, (text) => {
        const blocks = blocksOf(text);
        let end = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          ({ end } = block);
          expect(block.text).toBe(text.slice(block.start, block.end));
          expect(block.text.length).toBeLessThanOrEqual(600);
          expect(
            [block.around, block.head, block.row, ...block.above].join('').length,
          ).toBeLessThan(4000);
          expect(block.cells.length).toBeLessThanOrEqual(16);
        }
        const statements = statementsOf(text, blocks);
        const read = statements.reduce((sum, statement) => sum + statement.text.length, 0);
        expect(read).toBeLessThanOrEqual(2 * text.length);
      }),
      { numRuns: 40 },
    );
  });
});
