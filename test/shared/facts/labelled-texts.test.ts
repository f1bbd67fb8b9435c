import { describe, expect, it } from 'vitest';

import { extractFacts } from '#shared/facts/extract-facts.ts';

import {
  labelledTexts,
  labelOfFact,
  otherWords,
  vendorPages,
} from '../../fixtures/facts/labelled-texts.ts';
import { scoreLabels } from '../../fixtures/facts/score-labels.ts';

function read(text: string) {
  return extractFacts({ text }).flatMap((fact) => labelOfFact(fact) ?? []);
}

function scoreOf(path: URL) {
  const texts = labelledTexts(path);
  return scoreLabels(texts, new Map(texts.map(({ id, text }) => [id, read(text)])));
}

describe('facts of labelled texts are read at least as well as before', () => {
  it('in the texts that the rules were written on', () => {
    const { kinds, micro, itemsWithoutFacts } = scoreOf(vendorPages);
    expect(micro.tp).toBeGreaterThanOrEqual(338);
    expect(micro.precision).toBeGreaterThanOrEqual(0.99);
    expect(kinds['fee']?.f1).toBeGreaterThanOrEqual(0.99);
    expect(itemsWithoutFacts).toEqual({ items: 19, withFalseAlarm: 0, falseAlarms: 0 });
  });

  it('in texts of the same genres in other words', () => {
    const { kinds, micro, itemsWithoutFacts } = scoreOf(otherWords);
    expect(micro.f1).toBeGreaterThanOrEqual(0.975);
    expect(kinds['fee']?.f1).toBeGreaterThanOrEqual(0.97);
    expect(itemsWithoutFacts.falseAlarms).toBeLessThanOrEqual(1);
  });
});
