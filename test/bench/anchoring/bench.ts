import type { Selector } from '#shared/anchoring/selector.ts';

import { randomFrom } from '../../soak/random.ts';
import { finders } from './finders.ts';
import { type BenchPage, longPage, ownPages, readPages } from './pages.ts';
import { type Finder, score, type Score } from './score.ts';
import { applyEdits, editWords, wordsOf } from './text-changes.ts';
import { quotesOf, scenarios } from './trials.ts';

const scripts = ['latin', 'cjk'] as const;
/** A peer that took longer than this for one cell, in milliseconds, is not asked the next larger one. */
const patience = 6000;

/** How much is measured: every finder on every size takes an hour, the main ones a few minutes. */
type Extent = {
  finders: readonly Finder[];
  pages: number;
  sizes: readonly number[];
  counts: readonly number[];
};
const whole: Extent = {
  finders,
  pages: Infinity,
  sizes: [10_000, 100_000, 1_000_000, 5_000_000],
  counts: [10, 100, 1000],
};
const short: Extent = {
  finders: finders.slice(0, 2),
  pages: 12,
  sizes: [100_000, 1_000_000],
  counts: [10, 100],
};

/**
 * Finding passages again, side by side: right, exact to the character and wrong in percent, and milliseconds a passage, over the
 * changes that pages go through; then the time by size of page and number of passages. Pages are the .html and .txt files of
 * `folder`, or a few of our own. With `seed` the same passages and changes come again. Without `isWhole` the nearest peer, the first
 * pages and the smaller sizes are enough. Times are the processor's, so that a busy machine does not count.
 */
export function benchAnchoring(folder = ownPages, seed = 1, isWhole = false): void {
  const pages = readPages(folder);
  const extent = isWhole ? whole : short;
  for (const script of scripts) {
    const all = pages.filter((page) => page.script === script);
    const some = all.slice(0, extent.pages);
    console.log(`\n${script}: ${String(some.length)} of ${String(all.length)} pages`);
    if (some.length > 0) {
      printChanges(some, seed, extent);
      printGrowth(all, seed, extent);
    }
  }
}

function printChanges(pages: readonly BenchPage[], seed: number, extent: Extent): void {
  console.log('right / exact / wrong %, ms a passage (whole pages, index included)');
  for (const scenario of scenarios(pages)) {
    const cells = extent.finders.map((finder) => {
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

function printGrowth(pages: readonly BenchPage[], seed: number, extent: Extent): void {
  const [script = 'latin'] = pages.map((page) => page.script);
  const slow = new Set<Finder>();
  for (const share of [0, 0.05]) {
    slow.clear();
    console.log(
      `ms of the processor for all passages of a page, ${String(share * 100)} % of words edited`,
    );
    for (const size of extent.sizes) {
      const page: BenchPage = { name: 'long', text: longPage(pages, size), script };
      const edits = editWords(wordsOf(page.text, script), share, script, randomFrom(seed));
      const { text } = applyEdits(page.text, edits);
      const marked = quotesOf(page, Math.max(...extent.counts), randomFrom(seed));
      for (const count of extent.counts) {
        const quotes = marked.slice(0, count);
        const rows = extent.finders.map((finder) => {
          if (slow.has(finder)) return { finder, time: null };
          const time = timeOf(finder, text, quotes);
          if (time > patience) slow.add(finder);
          return { finder, time };
        });
        console.log(`  ${growthLine(size, count, rows)}`);
      }
    }
  }
}

/** Milliseconds of the processor, the better of two runs: the first one still compiles. */
function timeOf({ prepare }: Finder, text: string, quotes: readonly Selector[]): number {
  const times = [1, 2].map(() => {
    const before = process.cpuUsage();
    const find = prepare(text);
    for (const quote of quotes) find(quote);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

type Row = { finder: Finder; time: number | null };

function growthLine(size: number, count: number, rows: readonly Row[]): string {
  const own = rows[0]?.time ?? null;
  const cells = rows.map(({ finder: { name }, time }, at) => {
    if (time === null || own === null) return `${name} -`;
    const ratio = at === 0 ? '' : ` (${(time / Math.max(own, 0.1)).toFixed(1)} x)`;
    return `${name} ${time.toFixed(1)}${ratio}`;
  });
  return `${String(size / 1000).padStart(5)} kB x ${String(count).padEnd(4)}  ${cells.join('  |  ')}`;
}
