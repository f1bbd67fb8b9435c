import type { Selector } from '#shared/anchoring/selector.ts';
import { describePassage } from '#shared/capture/describe-passage.ts';

import { oneOf, type Random } from '../../soak/random.ts';
import type { BenchPage } from './pages.ts';
import {
  applyEdits,
  type ChangedText,
  type Edit,
  editCase,
  editSpace,
  editWidth,
  editWords,
  wordsOf,
} from './text-changes.ts';

/** Passages that are looked for in one text; `truth` is where one truly stands now, `null` when it does not any more. */
type Trial = {
  text: string;
  wanted: { selector: Selector; truth: { start: number; end: number } | null }[];
};

export type Scenario = {
  name: string;
  make: (page: BenchPage, quotes: readonly Selector[], random: Random) => Trial[];
};

const news = 'News from us: the office is closed on Monday. お知らせ：月曜日は休業いたします。\n';
/** What stands this near is in the passage's place, which is an edit and no lookalike elsewhere. */
const elsewhere = 100;
const shortestQuote = 30;
const longestQuote = 200;

/** Passages of 30 to 200 characters that begin and end at words. */
export function quotesOf(page: BenchPage, count: number, random: Random): Selector[] {
  const words = wordsOf(page.text, page.script);
  const quotes: Selector[] = [];
  for (let tries = 0; quotes.length < count && tries < count * 20; tries += 1) {
    const first = oneOf(random, words);
    const length = shortestQuote + random() * (longestQuote - shortestQuote);
    const last = words.findLast(
      ({ end, start }) => start >= first.start && end <= first.start + length,
    );
    const quote = describePassage(page.text, first.start, last?.end ?? first.start);
    if (quote.exact.length >= shortestQuote) quotes.push(quote);
  }
  return quotes;
}

function inOne(change: ChangedText, quotes: readonly Selector[]): Trial[] {
  const wanted = quotes.map((selector) => {
    const truth = {
      start: change.moved(selector.start),
      end: change.movedEnd(selector.end),
    };
    return { selector, truth };
  });
  return [{ text: change.text, wanted }];
}

/** Offsets of white space or sentence ends, where a text of its own can be put. */
function gapsOf(text: string): number[] {
  const gaps = Array.from(text.matchAll(/[\n。]/g), ({ index }) => index + 1);
  return gaps.length > 0 ? gaps : [0];
}

function edited(share: number): Scenario['make'] {
  return (page, quotes, random) => {
    const words = wordsOf(page.text, page.script);
    return inOne(applyEdits(page.text, editWords(words, share, page.script, random)), quotes);
  };
}

function chain(first: ChangedText, edits: readonly Edit[]): ChangedText {
  const second = applyEdits(first.text, edits);
  return {
    text: second.text,
    moved: (offset) => second.moved(first.moved(offset)),
    movedEnd: (offset) => second.movedEnd(first.movedEnd(offset)),
  };
}

/** Three verbatim copies of a passage stand elsewhere; the page around them, and the passage itself, is edited first. */
function copied(share: number): Scenario['make'] {
  return (page, quotes, random) => {
    const words = wordsOf(page.text, page.script);
    const change = applyEdits(page.text, editWords(words, share, page.script, random));
    return quotes.flatMap((selector) => {
      const start = change.moved(selector.start);
      const end = change.movedEnd(selector.end);
      const gaps = gapsOf(change.text).filter(
        (gap) => gap <= start - elsewhere || gap >= end + elsewhere,
      );
      const copies = [1, 2, 3].map(() => {
        const at = oneOf(random, gaps.length > 0 ? gaps : [0]);
        return { start: at, end: at, text: `${selector.exact}\n` };
      });
      return inOne(chain(change, copies), [selector]);
    });
  };
}

function everything(page: BenchPage, quotes: readonly Selector[], random: Random): Trial[] {
  const shift = { start: 0, end: 0, text: news };
  const words = wordsOf(page.text, page.script);
  let change = applyEdits(page.text, editWords(words, 0.1, page.script, random));
  change = chain(change, editCase(wordsOf(change.text, page.script), random));
  change = chain(change, editWidth(change.text, random));
  change = chain(change, editSpace(change.text, random));
  return inOne(chain(change, [shift]), quotes);
}

/** Takes out every place where the same words stand; `null` where they still stand somewhere, spaced or written otherwise. */
function without(text: string, words: string): string | null {
  const rest = text.split(words).join('');
  return read(rest).includes(read(words)) ? null : rest;
}

/** Words as a reader sees them, without width, letter case and white space. */
function read(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function removed(page: BenchPage, quotes: readonly Selector[]): Trial[] {
  return quotes.flatMap((selector) => {
    const text = without(page.text, selector.exact);
    return text === null ? [] : [{ text, wanted: [{ selector, truth: null }] }];
  });
}

/** The passage is taken out, and one in which every sixth word is another stands elsewhere. */
function lookalike(page: BenchPage, quotes: readonly Selector[], random: Random): Trial[] {
  const all = wordsOf(page.text, page.script);
  return quotes.flatMap((selector) => {
    const text = without(page.text, selector.exact);
    if (text === null) return [];
    const words = wordsOf(selector.exact, page.script);
    const from = Math.floor(random() * Math.min(6, words.length));
    const edits = words
      .filter((_, at) => at % 6 === from)
      .map((word) => ({ ...word, text: oneOf(random, all).text }));
    const sibling = applyEdits(selector.exact, edits).text;
    const gaps = gapsOf(text).filter((gap) => Math.abs(gap - selector.start) > elsewhere);
    const at = oneOf(random, gaps.length > 0 ? gaps : [text.length]);
    const now = `${text.slice(0, at)}${sibling}\n${text.slice(at)}`;
    return [{ text: now, wanted: [{ selector, truth: null }] }];
  });
}

/** The passage is taken out, and right there stands one like it, as the next plan of a price list would. */
function neighbour(page: BenchPage, quotes: readonly Selector[], random: Random): Trial[] {
  const all = wordsOf(page.text, page.script);
  return quotes.flatMap(({ exact, start, end }) => {
    const words = wordsOf(exact, page.script);
    const from = Math.floor(random() * Math.min(6, words.length));
    const edits = words
      .filter((_, at) => at % 6 === from)
      .map((word) => ({ ...word, text: oneOf(random, all).text }));
    const sibling = applyEdits(exact, edits).text;
    const before = `${page.text.slice(0, end)}\n${sibling}${page.text.slice(end)}`;
    const selector = describePassage(before, start, end);
    const text = without(before, exact);
    return text === null ? [] : [{ text, wanted: [{ selector, truth: null }] }];
  });
}

/** Every number in the passage is another one now. */
function otherValue(page: BenchPage, quotes: readonly Selector[], random: Random): Trial[] {
  return quotes.flatMap((selector) => {
    const edits = Array.from(selector.exact.matchAll(/\d+/g), ({ index, 0: number }) => ({
      start: selector.start + index,
      end: selector.start + index + number.length,
      text: String(Number(number) + 1 + Math.floor(random() * 90)),
    }));
    return edits.length === 0 ? [] : inOne(applyEdits(page.text, edits), [selector]);
  });
}

/** The changes under which passages are looked for. */
export function scenarios(pages: readonly BenchPage[]): Scenario[] {
  return [
    { name: 'none', make: (page, quotes) => inOne(applyEdits(page.text, []), quotes) },
    { name: '5 % of words edited', make: edited(0.05) },
    { name: '10 %', make: edited(0.1) },
    { name: '20 %', make: edited(0.2) },
    {
      name: 'white space',
      make: (page, quotes, random) =>
        inOne(applyEdits(page.text, editSpace(page.text, random)), quotes),
    },
    {
      name: 'letter case',
      make: (page, quotes, random) =>
        inOne(applyEdits(page.text, editCase(wordsOf(page.text, page.script), random)), quotes),
    },
    {
      name: 'width and typography',
      make: (page, quotes, random) =>
        inOne(applyEdits(page.text, editWidth(page.text, random)), quotes),
    },
    {
      name: 'shifted',
      make: (page, quotes) =>
        inOne(applyEdits(page.text, [{ start: 0, end: 0, text: news.repeat(9) }]), quotes),
    },
    { name: 'exact copies elsewhere', make: copied(0) },
    { name: 'exact copies + 5 % edits', make: copied(0.05) },
    { name: 'all together + 10 %', make: everything },
    { name: 'another value', make: otherValue },
    { name: 'passage removed', make: removed },
    { name: 'removed, a lookalike elsewhere', make: lookalike },
    { name: 'removed, a lookalike next to it', make: neighbour },
    {
      name: 'another page',
      make: (page, quotes) => {
        const same = pages.filter(
          ({ script, name }) => script === page.script && name !== page.name,
        );
        const other = same[page.text.length % Math.max(1, same.length)];
        if (other === undefined) return [];
        const words = read(other.text);
        const wanted = quotes
          .filter(({ exact }) => !words.includes(read(exact)))
          .map((selector) => ({ selector, truth: null }));
        return [{ text: other.text, wanted }];
      },
    },
  ];
}
