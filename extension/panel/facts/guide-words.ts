import { bandPosition } from '#shared/costs/band-position.ts';
import { estimatePartOf } from '#shared/costs/line-of-fact.ts';
import { questionText } from '#shared/costs/question-text.ts';
import type { Language, Messages } from '#shared/locales/messages.ts';
import type { BusinessArea } from '#shared/model/business-area.ts';
import type { Entity } from '#shared/model/snapshot.ts';

import { rangeWords } from './fact-words.ts';

/** The published guide beside a price; a price below it asks what is not included. */
export type Guide = { text: string; question: string | null };

/** The guide for the price of a statement, in words; `null` where no guide speaks of such a fee. */
export function guideOf(
  fact: Entity<'fact'>,
  areas: readonly BusinessArea[],
  messages: Messages,
  language: Language,
): Guide | null {
  const part = estimatePartOf(fact);
  const found = part.kind === 'fee-line' ? bandPosition(part.line, areas) : null;
  if (found === null || part.kind !== 'fee-line') return null;
  const { facts: words, estimates } = messages;
  const { guide } = words;
  const { band, position } = found;
  const range = rangeWords(band, words);
  const figures =
    band.percentOf === null
      ? guide.money(range, estimates.costs.units[band.unit])
      : guide.percent(range);
  const written = band.asWritten?.[language] ?? figures;
  return {
    text:
      position === 'unsaid' ? guide.only(written) : guide.line(written, guide.positions[position]),
    question:
      position === 'below'
        ? questionText({ kind: 'below-market', line: part.line }, estimates.costs)
        : null,
  };
}
