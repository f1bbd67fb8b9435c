import { createAnchorIndex } from '#shared/anchoring/anchor-index.ts';
import type { Anchor } from '#shared/anchoring/anchor.ts';
import { findPassage } from '#shared/anchoring/find-passage.ts';
import type { Selector } from '#shared/anchoring/selector.ts';
import { describePassage } from '#shared/capture/describe-passage.ts';
import { suggestCriteria } from '#shared/rubric/suggest.ts';

import { measure, type Measurement } from './measure.ts';

const sentence = (index: number) =>
  `第${index}項 発送代行は1件あたり${400 + (index % 97)}円、最低契約期間は${1 + (index % 12)}か月です。`;

/** Finding quotes again on a page of 1 MB, and suggesting criteria. */
export function benchCapture(): Measurement[] {
  const page = Array.from({ length: 12_000 }, (_, index) => sentence(index)).join('\n');
  const quotes = Array.from({ length: 20 }, (_, index) => {
    const start = page.indexOf(sentence(index * 600));
    return describePassage(page, start, start + sentence(index * 600).length);
  });
  const changed = `${'新しいお知らせ。'.repeat(50)}\n${page}`;
  return [
    measure(
      '20 quotes found again, unchanged page of 1 MB',
      { prepare: () => page, runs: 7 },
      (text) => findAll(text, quotes),
    ),
    measure('20 quotes found again, page shifted', { prepare: () => changed, runs: 7 }, (text) =>
      findAll(text, quotes),
    ),
    measure('criteria suggested for one sentence', { prepare: () => sentence(3) }, (text) =>
      suggestCriteria(text),
    ),
  ];
}

function findAll(text: string, quotes: readonly Selector[]): Anchor[] {
  const index = createAnchorIndex(text);
  return quotes.map((quote) => findPassage(index, quote));
}
