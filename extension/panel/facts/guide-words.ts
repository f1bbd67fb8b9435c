import { bandPosition } from '#shared/costs/band-position.ts';
import { questionText } from '#shared/costs/question-text.ts';
import type { Language, Messages } from '#shared/locales/messages.ts';
import type { BusinessArea } from '#shared/model/business-area.ts';
import type { FeeLine } from '#shared/model/estimate.ts';

import { rangeWords } from './fact-words.ts';

/** The published guide beside a price; a price below it asks what is not included. */
export type Guide = { text: string; question: string | null };

/** The guide for the price of a line, in words; `null` where no guide speaks of such a fee. */
export function guideOf(
  line: FeeLine | null,
  areas: readonly BusinessArea[],
  messages: Messages,
  language: Language,
): Guide | null {
  const found = line === null ? null : bandPosition(line, areas);
  if (line === null || found === null) return null;
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
      position === 'below' ? questionText({ kind: 'below-market', line }, estimates.costs) : null,
  };
}
