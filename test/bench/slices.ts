import type { Page } from '@playwright/test';
import * as z from 'zod/mini';

import { randomFrom } from '../soak/random.ts';
import { type BenchPage, longPage, ownPages, readPages } from './anchoring/pages.ts';
import { applyEdits, editWords, wordsOf } from './anchoring/text-changes.ts';
import { quotesOf } from './anchoring/trials.ts';
import { inChromium, scriptOf } from './in-chromium.ts';
import type { Measurement } from './measure.ts';

const size = 1_000_000;
const quotes = 1000;
const edited = 0.05;
const runs = 3;

const slicesSchema = z.object({
  found: z.number(),
  total: z.number(),
  reading: z.number(),
  longest: z.number(),
});

/**
 * Marking 1,000 passages in Chromium on a page of 1 MB of which 5 % of the words were edited: how long it takes in all, the reading of
 * the page's text in it, and the longest time for which the page stands still.
 */
export function benchSlices(folder = ownPages): Promise<Measurement[]> {
  const pages = readPages(folder);
  return inChromium(async (browser) => {
    const rows: Measurement[] = [];
    for (const script of ['latin', 'cjk'] as const) {
      const some = pages.filter((page) => page.script === script);
      if (some.length === 0) continue;
      const long = { name: 'long', text: longPage(some, size), script };
      const results: z.infer<typeof slicesSchema>[] = [];
      for (let run = 0; run < runs; run += 1) {
        const page = await browser.newPage();
        results.push(await measureOne(page, long));
        await page.close();
      }
      rows.push(...rowsOf(script, results));
    }
    return rows;
  });
}

async function measureOne(page: Page, { text, script }: BenchPage) {
  const marks = quotesOf({ name: 'long', text, script }, quotes, randomFrom(1)).map(
    (selector, index) => ({
      evidenceId: String(index),
      axis: 0,
      counter: false,
      note: '',
      selector,
    }),
  );
  const now = applyEdits(text, editWords(wordsOf(text, script), edited, script, randomFrom(2)));
  const escaped = now.text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = escaped.split('\n').map((line) => `<p>${line}</p>`);
  await page.setContent(`<!doctype html><title>1 MB</title>${paragraphs.join('\n')}`);
  await page.addScriptTag({ content: await scriptOf('slices', 'test/bench/slices-page.ts') });
  return slicesSchema.parse(await page.evaluate(`slices.measureSlices(${JSON.stringify(marks)})`));
}

function rowsOf(script: string, results: z.infer<typeof slicesSchema>[]): Measurement[] {
  const row = (name: string, key: keyof z.infer<typeof slicesSchema>, unit: string) => {
    const sorted = results.map((result) => result[key]).toSorted((a, b) => a - b);
    return {
      name: `${script}: ${name}`,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      least: sorted[0] ?? 0,
      most: sorted.at(-1) ?? 0,
      unit,
      budget: key === 'longest' ? 50 : null,
    };
  };
  return [
    row('1,000 passages marked on a page of 1 MB', 'total', 'ms'),
    row('reading the text of the page', 'reading', 'ms'),
    row('the longest the page stands still (0: under 50 ms)', 'longest', 'ms'),
    row('passages with a place', 'found', 'of 1,000'),
  ];
}
