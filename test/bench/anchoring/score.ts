import type { Selector } from '#shared/anchoring/selector.ts';

import { randomFrom } from '../../soak/random.ts';
import type { BenchPage } from './pages.ts';
import { quotesOf, type Scenario } from './trials.ts';

export type Stretch = { start: number; end: number };

/** One way of finding passages again. `prepare` may build what it needs once per text; its time counts. */
export type Finder = {
  name: string;
  prepare: (text: string) => (selector: Selector) => Stretch | null;
};

/** Of `count` passages; `time` in milliseconds. */
export type Score = {
  count: number;
  right: number;
  /** Right to the character, white space at the ends apart. */
  exact: number;
  wrong: number;
  time: number;
};

export type Miss = {
  page: string;
  selector: Selector;
  text: string;
  truth: Stretch | null;
  found: Stretch | null;
};

const quotesPerPage = 20;

/** Runs a scenario over pages; the same seed gives every finder the same passages and the same changes. */
export function score(
  finder: Finder,
  scenario: Scenario,
  pages: readonly BenchPage[],
  seed: number,
  onMiss?: (miss: Miss) => void,
): Score {
  const sum: Score = { count: 0, right: 0, exact: 0, wrong: 0, time: 0 };
  for (const [number, page] of pages.entries()) {
    const quotes = quotesOf(page, quotesPerPage, randomFrom(seed + number));
    for (const { text, wanted } of scenario.make(page, quotes, randomFrom(seed + number + 1))) {
      const from = performance.now();
      const find = finder.prepare(text);
      const found = wanted.map(({ selector }) => find(selector));
      sum.time += performance.now() - from;
      for (const [at, { selector, truth }] of wanted.entries()) {
        const stretch = found[at] ?? null;
        const verdict = compare(truth, stretch, text);
        sum.count += 1;
        if (verdict !== 'wrong' && verdict !== 'missed') sum.right += 1;
        if (verdict === 'exact') sum.exact += 1;
        if (verdict === 'wrong') sum.wrong += 1;
        if (verdict === 'wrong' || verdict === 'missed') {
          onMiss?.({ page: page.name, selector, text, truth, found: stretch });
        }
      }
    }
  }
  return sum;
}

function compare(truth: Stretch | null, found: Stretch | null, text: string) {
  if (truth === null) return found === null ? 'exact' : 'wrong';
  if (found === null) return 'missed';
  const shared = Math.min(truth.end, found.end) - Math.max(truth.start, found.start);
  const all = Math.max(truth.end, found.end) - Math.min(truth.start, found.start);
  if (shared / all < 0.5) return 'wrong';
  const trimmed = ({ start, end }: Stretch) => text.slice(start, end).trim();
  const starts = Math.abs(truth.start - found.start) <= 2;
  return starts && trimmed(truth) === trimmed(found) ? 'exact' : 'right';
}
