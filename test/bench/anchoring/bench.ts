import { fileURLToPath } from 'node:url';

import { randomFrom } from '../../soak/random.ts';
import { finders } from './finders.ts';
import { type BenchPage, longPage, readPages } from './pages.ts';
import { type Finder, score, type Score } from './score.ts';
import { applyEdits, editWords, wordsOf } from './text-changes.ts';
import { quotesOf, scenarios } from './trials.ts';

const ownPages = fileURLToPath(new URL('../../fixtures/anchoring', import.meta.url));
const scripts = ['latin', 'cjk'] as const;
/** A peer that took longer than this for one cell is not asked the next larger one. */
const patience = 60_000;
const sizes = [10_000, 100_000, 1_000_000, 5_000_000];
const counts = [10, 100, 1000];

/**
 * Finding passages again, side by side: right, exact to the character and wrong in percent, and milliseconds a passage, over the
 * changes that pages go through; then the time by size of page and number of passages. Pages are the .html and .txt files of
 * `folder`, or a few of our own. With `seed` the same passages and changes come again.
 */
export function benchAnchoring(folder = ownPages, seed = 1): void {
  const pages = readPages(folder);
  for (const script of scripts) {
    const some = pages.filter((page) => page.script === script);
    console.log(`\n${script}: ${String(some.length)} pages`);
    if (some.length > 0) {
      printChanges(some, seed);
      printGrowth(some, seed);
    }
  }
}

function printChanges(pages: readonly BenchPage[], seed: number): void {
  console.log('right / exact / wrong %, ms a passage (whole pages, index included)');
  for (const scenario of scenarios(pages)) {
    const cells = finders.map((finder) => {
      const result = score(finder, scenario, pages, seed);
      return `${finder.name} ${cellOf(result)}`;
    });
    console.log(`  ${scenario.name.padEnd(34)} ${cells.join('  |  ')}`);
  }
}

function cellOf({ count, right, exact, wrong, time }: Score): string {
  if (count === 0) return '-';
  const percent = (part: number): string => ((100 * part) / count).toFixed(1);
  return `${percent(right)} / ${percent(exact)} / ${percent(wrong)}, ${(time / count).toFixed(2)}`;
}

function printGrowth(pages: readonly BenchPage[], seed: number): void {
  const [script = 'latin'] = pages.map((page) => page.script);
  const slow = new Set<Finder>();
  for (const share of [0, 0.05]) {
    slow.clear();
    console.log(`ms for all passages of a page, ${String(share * 100)} % of words edited`);
    for (const size of sizes) {
      const page: BenchPage = { name: 'long', text: longPage(pages, size), script };
      const edits = editWords(wordsOf(page.text, script), share, script, randomFrom(seed));
      const { text } = applyEdits(page.text, edits);
      const marked = quotesOf(page, Math.max(...counts), randomFrom(seed));
      for (const count of counts) {
        const quotes = marked.slice(0, count);
        const times = finders.map((finder) => {
          if (slow.has(finder)) return null;
          const from = performance.now();
          const find = finder.prepare(text);
          for (const quote of quotes) find(quote);
          const time = performance.now() - from;
          if (time > patience / 10) slow.add(finder);
          return time;
        });
        console.log(`  ${growthLine(size, count, times)}`);
      }
    }
  }
}

function growthLine(size: number, count: number, times: readonly (number | null)[]): string {
  const [own] = times;
  const cells = finders.map(({ name }, at) => {
    const time = times[at] ?? null;
    if (time === null || own === null || own === undefined) return `${name} -`;
    const ratio = at === 0 ? '' : ` (${(time / own).toFixed(1)} x)`;
    return `${name} ${time.toFixed(1)}${ratio}`;
  });
  return `${String(size / 1000).padStart(5)} kB x ${String(count).padEnd(4)}  ${cells.join('  |  ')}`;
}
