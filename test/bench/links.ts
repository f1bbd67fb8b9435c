import type { Page } from '@playwright/test';

import type { Selector } from '#shared/anchoring/selector.ts';
import { textFragmentLink } from '#shared/anchoring/text-fragment.ts';

import { randomFrom } from '../soak/random.ts';
import { type BenchPage, ownPages, readPages } from './anchoring/pages.ts';
import { applyEdits, type ChangedText, editWords, wordsOf } from './anchoring/text-changes.ts';
import { quotesOf } from './anchoring/trials.ts';
import { inChromium } from './in-chromium.ts';

const address = 'https://vendor.example/';
const mostPages = 12;
/** Passages in each cell, spread over the pages. */
const quotes = 24;
const shares = [0, 0.05];

/** A way to write a link to a passage. */
type Way = { name: string; link: (url: string, quote: Selector) => string };

const ways: readonly Way[] = [
  { name: 'mikiwame', link: textFragmentLink },
  {
    name: 'whole quote',
    link: (url, { exact }) => `${url}#:~:text=${encodeURIComponent(exact).replace(/-/g, '%2D')}`,
  },
  {
    name: 'beginning and end',
    link: (url, { exact }) =>
      `${url}#:~:text=${edge(exact.slice(0, 24))},${edge(exact.slice(-24))}`,
  },
];

function edge(words: string): string {
  return encodeURIComponent(words.trim()).replace(/-/g, '%2D');
}

/**
 * Links that land on the passage in Chromium: the share of quotes that are in sight after the link was opened, on the page as it was
 * and after 5 % of its words were edited; `wrong` is another part of the page.
 */
export function benchLinks(folder = ownPages): Promise<void> {
  const pages = readPages(folder);
  return inChromium(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    for (const script of ['latin', 'cjk'] as const) {
      const some = pages.filter((one) => one.script === script).slice(0, mostPages);
      for (const share of shares) {
        const cells: string[] = [];
        for (const way of ways) cells.push(await cellOf(page, way, some, share));
        console.log(`  ${script}, ${String(100 * share)} % edited: ${cells.join('  |  ')}`);
      }
    }
  });
}

async function cellOf(
  page: Page,
  way: Way,
  pages: readonly BenchPage[],
  share: number,
): Promise<string> {
  const sum = { right: 0, wrong: 0, none: 0 };
  for (const [number, one] of pages.entries()) {
    const words = wordsOf(one.text, one.script);
    const edits = editWords(words, share, one.script, randomFrom(number + 9));
    const now = applyEdits(one.text, edits);
    await page.unrouteAll();
    await page.route(`${address}**`, (route) =>
      route.fulfill({ body: htmlOf(now.text), contentType: 'text/html; charset=utf-8' }),
    );
    for (const quote of quotesOf(one, Math.ceil(quotes / pages.length), randomFrom(number + 7))) {
      sum[await landing(page, way.link(address, quote), now, quote)] += 1;
    }
  }
  const count = sum.right + sum.wrong + sum.none;
  const percent = (part: number): string => ((100 * part) / Math.max(1, count)).toFixed(0);
  return `${way.name} ${percent(sum.right)} right, ${percent(sum.wrong)} wrong of ${String(count)}`;
}

/** Each line of the text far from the next, so that what is in sight says where the link led. */
function htmlOf(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  const style = '<style>p{margin:0 0 250px}body{padding-top:900px}</style>';
  return `<!doctype html><meta charset="utf-8">${style}${lines.map((line) => `<p>${line}</p>`).join('')}`;
}

async function landing(
  page: Page,
  link: string,
  now: ChangedText,
  { start, end }: Selector,
): Promise<'right' | 'wrong' | 'none'> {
  const lineOf = (offset: number): number => now.text.slice(0, offset).split('\n').length - 1;
  const first = lineOf(now.moved(start));
  const last = lineOf(Math.max(now.moved(start), now.movedEnd(end) - 1));
  // From another page, because a link within a page leads nowhere without a person's gesture.
  await page.goto('about:blank');
  await page.goto(link);
  await page
    .waitForFunction('scrollY > 0', undefined, { timeout: 1500, polling: 50 })
    .catch(() => undefined);
  const seen = await page.evaluate(() => {
    if (scrollY === 0) return null;
    const lines = [...document.querySelectorAll('p')].entries();
    return [...lines].flatMap(([line, element]) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight ? [line] : [];
    });
  });
  if (seen === null) return 'none';
  return seen.some((line) => line >= first && line <= last) ? 'right' : 'wrong';
}
